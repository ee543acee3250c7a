import type { Size } from "./geometry.ts";

/** A line between two boxes, by their numbers, and how wide its words are. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** A picture whose boxes may be moved: `x` and `y` are their middles. */
export interface Board {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: Float64Array;
  readonly height: Float64Array;
  readonly focus: readonly boolean[];
  readonly lines: readonly Line[];
  readonly frame: Size;
}

/** What is not wanted in a picture, and how little. */
const cost = {
  overlap: 90,
  through: 55,
  crossing: 14,
  hidden: 16,
  length: 0.045,
  outside: 1.5,
  centre: 0.06,
};
const gap = { x: 30, y: 24 };
/** So much of a line must be seen beside its words, in one direction or the other. */
const bare = 58;

/**
 * All that is wrong with one box where it is now, and with its lines; once it is more than `most`, how much more is
 * not counted. It is asked some ten thousand times for a picture, so that it makes nothing: numbers alone.
 */
export function costOf(board: Board, at: number, most: number): number {
  const { x, y, width, height, lines, frame } = board;
  const hereX = x[at]!;
  const hereY = y[at]!;
  let sum =
    (beyond(hereX, width[at]!, frame.width) + beyond(hereY, height[at]!, frame.height)) * cost.outside;
  if (board.focus[at])
    sum += cost.centre * (Math.abs(hereX - frame.width / 2) + 1.6 * Math.abs(hereY - frame.height / 2));
  for (let other = 0; other < x.length; other++) {
    if (other === at) continue;
    const across = (width[at]! + width[other]!) / 2 + gap.x - Math.abs(hereX - x[other]!);
    const down = (height[at]! + height[other]!) / 2 + gap.y - Math.abs(hereY - y[other]!);
    if (across > 0 && down > 0) sum += cost.overlap + Math.min(across, down);
  }
  for (let one = 0; one < lines.length; one++) {
    if (sum > most) return sum;
    const line = lines[one]!;
    if (line.from !== at && line.to !== at) {
      if (behind(board, line, at)) sum += cost.through;
    } else sum += lineCost(board, line) + crossings(board, line) * cost.crossing;
  }
  return sum;
}

/** How far a box reaches out of a frame, in one direction. */
function beyond(middle: number, size: number, most: number): number {
  return Math.max(0, size / 2 - middle) + Math.max(0, middle + size / 2 - most);
}

function lineCost(board: Board, line: Line): number {
  const { x, y, width, height } = board;
  const { from, to } = line;
  const dx = Math.abs(x[to]! - x[from]!);
  const dy = Math.abs(y[to]! - y[from]!);
  // What of the line is seen between the borders of its boxes.
  const seen =
    1 - shareWithin(dx, dy, width[from]!, height[from]!) - shareWithin(dx, dy, width[to]!, height[to]!);
  const across = Math.abs(dx * seen);
  const down = Math.abs(dy * seen);
  let sum = cost.length * Math.sqrt(across * across + 2.2 * down * down);
  if (across < line.width + bare && down < bare) sum += cost.hidden;
  for (let at = 0; at < x.length; at++)
    if (at !== from && at !== to && behind(board, line, at)) sum += cost.through;
  return sum;
}

/** Which share of a line from the middle of a box lies within it; more than 1 where it ends there. */
function shareWithin(dx: number, dy: number, width: number, height: number): number {
  if (dx === 0 && dy === 0) return 0;
  return Math.min(width / 2 / (dx || 1e-9), height / 2 / (dy || 1e-9));
}

/** How many lines cross this one; lines that only meet at an end do not. */
function crossings({ x, y, lines }: Board, { from, to }: Line): number {
  const ax = x[from]!;
  const ay = y[from]!;
  const bx = x[to]!;
  const by = y[to]!;
  let count = 0;
  for (let one = 0; one < lines.length; one++) {
    const other = lines[one]!;
    if (other.from === from || other.from === to || other.to === from || other.to === to) continue;
    const cx = x[other.from]!;
    const cy = y[other.from]!;
    const dx = x[other.to]!;
    const dy = y[other.to]!;
    if (side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) >= 0) continue;
    if (side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0) count++;
  }
  return count;
}

function side(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** Whether a line passes behind a box, or close by it. */
function behind({ x, y, width, height }: Board, { from, to }: Line, at: number): boolean {
  const ax = x[from]!;
  const ay = y[from]!;
  const bx = x[to]!;
  const by = y[to]!;
  const wide = (width[at]! + 8) / 2;
  const high = (height[at]! + 8) / 2;
  const left = x[at]! - wide;
  const right = x[at]! + wide;
  const top = y[at]! - high;
  const bottom = y[at]! + high;
  // Most lines are far from most boxes: that is seen without looking where they meet.
  if (Math.max(ax, bx) < left || Math.min(ax, bx) > right) return false;
  if (Math.max(ay, by) < top || Math.min(ay, by) > bottom) return false;
  if (ax === bx || ay === by) return true;
  const fromLeft = (left - ax) / (bx - ax);
  const toRight = (right - ax) / (bx - ax);
  const fromTop = (top - ay) / (by - ay);
  const toBottom = (bottom - ay) / (by - ay);
  const enter = Math.max(0, Math.min(fromLeft, toRight), Math.min(fromTop, toBottom));
  const leave = Math.min(1, Math.max(fromLeft, toRight), Math.max(fromTop, toBottom));
  return leave > enter;
}
