import type { ExploreNode } from "../../../schema/explore.ts";
import { boxOf } from "./geometry.ts";
import type { Scene } from "./scene.ts";

/** Pixels between the rims of two nodes; above and below each other they need more, for their names. */
const gap = 16;
const rounds = 80;
/** Among more nodes than this there is no room to be made, and each is compared with each. */
const most = 400;

/**
 * The same picture with nodes that lie on each other moved apart, as far as names need it in a frame of this size. The
 * same scene and frame give the same places.
 */
export function apart(
  scene: Scene,
  { width, height }: { readonly width: number; readonly height: number },
  radius: (node: ExploreNode) => number,
): Scene {
  const { nodes } = scene;
  if (nodes.length < 2 || nodes.length > most || width <= 0) return scene;
  const [low, high] = boxOf(nodes);
  const scale = Math.min(width / Math.max(high.x - low.x, 1), height / Math.max(high.y - low.y, 1));
  const at = nodes.map((node) => ({ x: node.x * scale, y: node.y * scale, r: radius(node) }));
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [index, one] of at.entries())
      for (let next = index + 1; next < at.length; next++)
        moved = pushed(one, at[next]!, index + next) || moved;
    if (!moved) break;
  }
  return {
    ...scene,
    nodes: nodes.map((node, index) => ({ ...node, x: at[index]!.x / scale, y: at[index]!.y / scale })),
  };
}

interface Disc {
  x: number;
  y: number;
  readonly r: number;
}

/** Pushes two discs apart, each half the way; what lies in one point is parted by its turn in the list. */
function pushed(one: Disc, other: Disc, turn: number): boolean {
  const flat = 0.72;
  const [x, y] = [other.x - one.x || Math.cos(turn) / 100, (other.y - one.y || Math.sin(turn) / 100) * flat];
  const far = Math.hypot(x, y);
  const lack = one.r + other.r + gap - far;
  if (lack <= 0.5) return false;
  const [dx, dy] = [(x / far) * (lack / 2), ((y / far) * (lack / 2)) / flat];
  one.x -= dx;
  one.y -= dy;
  other.x += dx;
  other.y += dy;
  return true;
}
