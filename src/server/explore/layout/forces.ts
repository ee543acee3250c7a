import iterate from "graphology-layout-forceatlas2/iterate.js";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Nodes by number; a line pulls its two ends together, the heavier the more. */
export interface Pull {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const perNode = 10;
const perEdge = 3;
/** After so many milliseconds others have their turn. */
const turn = 8;
const settings = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 0,
  scalingRatio: 2,
  strongGravityMode: false,
  gravity: 0.05,
  slowDown: 1,
  barnesHutTheta: 0.7,
};

/** How many steps a graph gets: a small one is settled soon, a large one only gets its outline. */
function stepsFor(nodes: number): number {
  return Math.round(nodes < 50 ? 60 + 6 * nodes : Math.min(360, Math.max(150, 90_000 / nodes)));
}

/**
 * Where ForceAtlas2 leaves the nodes, from these starting places on. The same start gives the same end.
 * It works in turns of a few milliseconds, so that a large graph holds up nobody.
 */
export async function forced(starts: readonly Spot[], pulls: readonly Pull[]): Promise<readonly Spot[]> {
  const nodes = new Float32Array(starts.length * perNode);
  for (const [at, { x, y }] of starts.entries()) nodes.set([x, y, 0, 0, 0, 0, 1, 1, 1, 0], at * perNode);
  const edges = new Float32Array(pulls.length * perEdge);
  for (const [at, { from, to, weight }] of pulls.entries()) {
    edges.set([from * perNode, to * perNode, weight], at * perEdge);
    nodes[from * perNode + 6]! += weight;
    nodes[to * perNode + 6]! += weight;
  }
  const all = { ...settings, barnesHutOptimize: starts.length > 250 };
  const steps = stepsFor(starts.length);
  let since = performance.now();
  for (let step = 0; step < steps; step++) {
    iterate(all, nodes, edges);
    if (performance.now() - since < turn) continue;
    await new Promise<void>((done) => setImmediate(done));
    since = performance.now();
  }
  return starts.map((_, at) => ({ x: nodes[at * perNode]!, y: nodes[at * perNode + 1]! }));
}
