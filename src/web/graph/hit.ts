import { distanceTo, type Point } from "./geometry.ts";
import type { Scene } from "./scene.ts";

/** What a finger meant: the node nearest to a place on the screen, at most `reach` pixels away, else the nearest line half as far. */
export function hitAt(
  at: Point,
  scene: Scene,
  project: (point: Point) => Point,
  reach: number,
): string | undefined {
  const places = new Map(scene.nodes.map((node) => [node.id, project(node)]));
  const closest = (
    found: readonly (readonly [id: string, far: number])[],
    most: number,
  ): string | undefined => found.filter(([, far]) => far <= most).sort(([, a], [, b]) => a - b)[0]?.[0];
  const nodes = [...places].map(([id, place]) => [id, Math.hypot(place.x - at.x, place.y - at.y)] as const);
  const lines = scene.edges.flatMap(({ id, from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a && b ? [[id, distanceTo(at, a, b)] as const] : [];
  });
  return closest(nodes, reach) ?? closest(lines, reach / 2);
}
