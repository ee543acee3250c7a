import { boxOf } from "./geometry.ts";
import type { Scene } from "./scene.ts";

/** How much a picture is drawn out, across and down. */
export interface Stretch {
  readonly x: number;
  readonly y: number;
}

const most = 3.5;

/** What draws a picture out along its shorter side, so that it fills a frame of these proportions: names get room. */
export function stretchOf(
  { nodes }: Scene,
  { width, height }: { readonly width: number; readonly height: number },
): Stretch {
  if (nodes.length < 2 || width <= 0 || height <= 0) return { x: 1, y: 1 };
  const [low, high] = boxOf(nodes);
  const [wide, tall] = [Math.max(high.x - low.x, 1), Math.max(high.y - low.y, 1)];
  const wanted = width / height / (wide / tall);
  return wanted >= 1 ? { x: Math.min(wanted, most), y: 1 } : { x: 1, y: Math.min(1 / wanted, most) };
}

/** The picture drawn out. */
export function stretched(scene: Scene, { x, y }: Stretch): Scene {
  return { ...scene, nodes: scene.nodes.map((node) => ({ ...node, x: node.x * x, y: node.y * y })) };
}
