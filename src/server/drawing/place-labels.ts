import type { Box } from "./boxes.ts";
import type { Point } from "./geometry.ts";
import type { Line } from "./picture.ts";
import { textWidth } from "./text-width.ts";

export const labelSize = 11;
const candidates = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Gives each line a place for its words where they cover no box and no other words; shorter lines choose first. */
export function placeLabels(lines: readonly Line[], boxes: readonly (Box & Point)[]): readonly Line[] {
  const taken = boxes.map((box) => around(box, box.width, box.height));
  const placed = new Map<Line, Point>();
  const sorted = [...lines].sort((a, b) => lengthOf(a) - lengthOf(b));
  for (const line of sorted) {
    const width = textWidth(line.label, labelSize) + 8;
    for (const share of candidates) {
      const at = {
        x: Math.round(line.start.x + (line.stop.x - line.start.x) * share),
        y: Math.round(line.start.y + (line.stop.y - line.start.y) * share),
      };
      const room = around(at, width, labelSize + 5);
      if (taken.some((one) => overlap(one, room))) continue;
      taken.push(room);
      placed.set(line, at);
      break;
    }
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
