import type { Box } from "./boxes.ts";
import type { Point } from "./geometry.ts";
import type { Line } from "./picture.ts";
import { textWidth } from "./text-width.ts";

export const labelSize = 11;
/** Places along a line, its middle first. */
const candidates = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Gives each line a place for its words where they cover no box and no other words, and as few other lines as may be;
 * shorter lines choose first.
 */
export function placeLabels(lines: readonly Line[], boxes: readonly (Box & Point)[]): readonly Line[] {
  const taken = boxes.map((box) => around(box, box.width, box.height));
  const placed = new Map<Line, Point>();
  const sorted = [...lines].sort((a, b) => lengthOf(a) - lengthOf(b));
  for (const line of sorted) {
    const width = textWidth(line.label, labelSize) + 8;
    const rooms = candidates.map((share) => {
      const at = {
        x: Math.round(line.start.x + (line.stop.x - line.start.x) * share),
        y: Math.round(line.start.y + (line.stop.y - line.start.y) * share),
      };
      return { at, room: around(at, width, labelSize + 5) };
    });
    const free = rooms.filter(({ room }) => !taken.some((one) => overlap(one, room)));
    const covered = free.map(({ room }) => lines.filter((one) => one !== line && crosses(one, room)).length);
    const best = free[covered.indexOf(Math.min(...covered))];
    if (!best) continue;
    taken.push(best.room);
    placed.set(line, best.at);
  }
  return lines.map((line) => (placed.has(line) ? { ...line, at: placed.get(line)! } : line));
}

function lengthOf({ start, stop }: Line): number {
  return Math.hypot(stop.x - start.x, stop.y - start.y);
}

function around({ x, y }: Point, width: number, height: number): Rectangle {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a line passes through a rectangle: what of it lies between the sides, and what between top and bottom, meet. */
function crosses(
  { start, stop }: Pick<Line, "start" | "stop">,
  { left, right, top, bottom }: Rectangle,
): boolean {
  const [fromX, toX] = shares(start.x, stop.x, left, right);
  const [fromY, toY] = shares(start.y, stop.y, top, bottom);
  return Math.max(fromX, fromY, 0) < Math.min(toX, toY, 1);
}

/** From which share of the way to which a walk from one number to another is between these two. */
function shares(from: number, to: number, low: number, high: number): readonly [number, number] {
  if (from === to) return from > low && from < high ? [0, 1] : [1, 0];
  const [one, other] = [(low - from) / (to - from), (high - from) / (to - from)];
  return one < other ? [one, other] : [other, one];
}
