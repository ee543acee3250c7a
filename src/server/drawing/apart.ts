import type { Box } from "./boxes.ts";
import type { Point } from "./geometry.ts";
import { hashed } from "./hashed.ts";

/** Room between two boxes, for the words on the line between them. */
const gap = { x: 36, y: 28 };
const rounds = 300;

/** Pushes overlapping boxes apart, along the way that is shorter, until they are clear or long enough was tried. */
export function apart(boxes: readonly Box[], points: readonly Point[]): readonly Point[] {
  const places = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let a = 0; a < boxes.length; a++)
      for (let b = a + 1; b < boxes.length; b++) moved = push(boxes, places, a, b) || moved;
    if (!moved) break;
  }
  return places;
}

function push(boxes: readonly Box[], places: { x: number; y: number }[], a: number, b: number): boolean {
  const [one, other, first, second] = [places[a]!, places[b]!, boxes[a]!, boxes[b]!];
  const dx = other.x - one.x || hashed(second.node.node, 3);
  const dy = other.y - one.y || hashed(second.node.node, 4);
  const x = (first.width + second.width) / 2 + gap.x - Math.abs(dx);
  const y = (first.height + second.height) / 2 + gap.y - Math.abs(dy);
  if (x <= 0.5 || y <= 0.5) return false;
  const step = x < y * 1.6 ? { x: Math.sign(dx) * x, y: 0 } : { x: 0, y: Math.sign(dy) * y };
  // What was asked for stays in its place more than the others.
  const share = first.focus ? 0.2 : second.focus ? 0.8 : 0.5;
  places[a] = { x: one.x - share * step.x, y: one.y - share * step.y };
  places[b] = { x: other.x + (1 - share) * step.x, y: other.y + (1 - share) * step.y };
  return true;
}
