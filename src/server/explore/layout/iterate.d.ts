/** One step of ForceAtlas2 over flat matrices, as the library's own functions call it; it has no types of its own. */
declare module "graphology-layout-forceatlas2/iterate.js" {
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): unknown;
}
