export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Named extends Point {
  readonly id: string;
}

/** Which way an arrow key leads. `y` goes up, as in the layout. */
export const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/** The node that lies nearest in this direction: within 60° of it (`least` is the cosine), one straight ahead before one that is as near but aside. */
export function nearest<Node extends Named>(
  nodes: readonly Node[],
  from: Node,
  way: Point,
  least = 0.5,
): Node | undefined {
  let best: { readonly node: Node; readonly cost: number } | undefined;
  for (const node of nodes) {
    const [x, y] = [node.x - from.x, node.y - from.y];
    const far = Math.hypot(x, y);
    const along = x * way.x + y * way.y;
    if (node.id === from.id || far === 0 || along < far * least) continue;
    const cost = far * (1 + 2 * (1 - along / far));
    if (!best || cost < best.cost || (cost === best.cost && node.id < best.node.id)) best = { node, cost };
  }
  return best?.node;
}

/** How far a point lies from the line between two others. */
export function distanceTo(point: Point, a: Point, b: Point): number {
  const [x, y] = [b.x - a.x, b.y - a.y];
  const length = x * x + y * y;
  const share = length === 0 ? 0 : ((point.x - a.x) * x + (point.y - a.y) * y) / length;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - a.x - at * x, point.y - a.y - at * y);
}

/** The corners of the smallest upright box around some points. */
export function boxOf(points: readonly Point[]): readonly [low: Point, high: Point] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const smallest = (all: readonly number[]): number =>
    all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const largest = (all: readonly number[]): number =>
    all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return [
    { x: smallest(xs), y: smallest(ys) },
    { x: largest(xs), y: largest(ys) },
  ];
}
