import type { Box } from "./boxes.ts";
import { borderPoint, cross, lengthWithin, type Point, type Size } from "./geometry.ts";
import type { Span } from "./layout.ts";

interface Line {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** What is not wanted in a picture, and how little. */
const cost = {
  overlap: 90,
  through: 30,
  crossing: 14,
  hidden: 16,
  length: 0.045,
  outside: 1.5,
  centre: 0.06,
};
const gap = { x: 30, y: 24 };
/** So much of a line must be seen beside its words, in one direction or the other. */
const bare = 58;
const steps = [240, 160, 90, 48, 24, 12];
const rounds = 5;
const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 0.6],
  [0, -0.6],
  [0.7, 0.45],
  [-0.7, 0.45],
  [0.7, -0.45],
  [-0.7, -0.45],
];

/** Moves box after box, in shorter and shorter steps, wherever lines cross less, pass behind no box and leave room for their words. */
export function refined(
  boxes: readonly Box[],
  spans: readonly Span[],
  start: readonly Point[],
  frame: Size,
): readonly Point[] {
  const index = new Map(boxes.map((box, at) => [box.node.node, at]));
  const lines = spans.map(
    ({ from, to, width }): Line => ({ from: index.get(from)!, to: index.get(to)!, width }),
  );
  const places = [...start];
  const alone = boxes.map((_, at) => [at]);
  const clusters = boxes.map((_, at) => [at, ...leavesOf(lines, at)]).filter((one) => one.length > 1);
  for (const step of steps) {
    const groups = step >= 90 ? [...clusters, ...alone] : alone;
    for (let round = 0; round < rounds; round++) {
      let better = false;
      for (const group of groups) better = improve(boxes, lines, places, group, step, frame) || better;
      for (let at = 0; at < boxes.length && step === steps[0]; at++)
        better = exchange(boxes, lines, places, at, frame) || better;
      if (!better) break;
    }
  }
  return places;
}

/** Boxes that hang on this one alone: they move with it. */
function leavesOf(lines: readonly Line[], at: number): readonly number[] {
  const others = lines.flatMap(({ from, to }) => (from === at ? [to] : to === at ? [from] : []));
  return others.filter(
    (other) => lines.filter(({ from, to }) => from === other || to === other).length === 1,
  );
}

function improve(
  boxes: readonly Box[],
  lines: readonly Line[],
  places: Point[],
  group: readonly number[],
  step: number,
  frame: Size,
): boolean {
  const here = group.map((at) => places[at]!);
  const total = (most = Number.POSITIVE_INFINITY): number => {
    let sum = 0;
    for (const at of group) {
      sum += costOf(boxes, lines, places, at, frame, most - sum);
      if (sum > most) break;
    }
    return sum;
  };
  const put = (dx: number, dy: number): void => {
    for (const [member, at] of group.entries())
      places[at] = { x: here[member]!.x + dx, y: here[member]!.y + dy };
  };
  const before = total();
  let least = before;
  let best: readonly [number, number] = [0, 0];
  for (const [dx, dy] of directions) {
    put(dx * step, dy * step);
    const found = total(least);
    if (found < least - 0.01) [least, best] = [found, [dx * step, dy * step]];
  }
  put(...best);
  return least < before - 0.01;
}

/** Two boxes change places where both are better off together. */
function exchange(
  boxes: readonly Box[],
  lines: readonly Line[],
  places: Point[],
  at: number,
  frame: Size,
): boolean {
  const own = costOf(boxes, lines, places, at, frame);
  const one = places[at]!;
  for (let other = at + 1; other < boxes.length; other++) {
    const most = own + costOf(boxes, lines, places, other, frame) - 1;
    const two = places[other]!;
    places[at] = two;
    places[other] = one;
    const mine = costOf(boxes, lines, places, at, frame, most);
    if (mine < most && mine + costOf(boxes, lines, places, other, frame, most - mine) < most) return true;
    places[at] = one;
    places[other] = two;
  }
  return false;
}

/** All that is wrong with one box where it is now, and with its lines; once it is more than `most`, how much more is not counted. */
function costOf(
  boxes: readonly Box[],
  lines: readonly Line[],
  places: readonly Point[],
  at: number,
  frame: Size,
  most = Number.POSITIVE_INFINITY,
): number {
  const box = boxes[at]!;
  const here = places[at]!;
  let sum = outside(here, box, frame) * cost.outside;
  if (box.focus)
    sum += cost.centre * (Math.abs(here.x - frame.width / 2) + 1.6 * Math.abs(here.y - frame.height / 2));
  for (let other = 0; other < boxes.length; other++) {
    if (other === at) continue;
    const x = (box.width + boxes[other]!.width) / 2 + gap.x - Math.abs(here.x - places[other]!.x);
    const y = (box.height + boxes[other]!.height) / 2 + gap.y - Math.abs(here.y - places[other]!.y);
    if (x > 0 && y > 0) sum += cost.overlap + Math.min(x, y);
  }
  for (const line of lines) {
    if (sum > most) return sum;
    const mine = line.from === at || line.to === at;
    if (!mine) {
      if (behind(line, at, boxes, places)) sum += cost.through;
      continue;
    }
    sum += lineCost(line, boxes, places);
    for (const other of lines) {
      if (
        other.from === line.from ||
        other.from === line.to ||
        other.to === line.from ||
        other.to === line.to
      )
        continue;
      if (cross(places[line.from]!, places[line.to]!, places[other.from]!, places[other.to]!))
        sum += cost.crossing;
    }
  }
  return sum;
}

function lineCost(line: Line, boxes: readonly Box[], places: readonly Point[]): number {
  const [a, b] = [places[line.from]!, places[line.to]!];
  const start = borderPoint(a, boxes[line.from]!, b, 0);
  const stop = borderPoint(b, boxes[line.to]!, a, 0);
  const dx = Math.abs(stop.x - start.x);
  const dy = Math.abs(stop.y - start.y);
  let sum = cost.length * Math.sqrt(dx * dx + 2.2 * dy * dy);
  if (dx < line.width + bare && dy < bare) sum += cost.hidden;
  for (let at = 0; at < boxes.length; at++)
    if (at !== line.from && at !== line.to && behind(line, at, boxes, places)) sum += cost.through;
  return sum;
}

/** Whether a line passes behind a box, or close by it. */
function behind(line: Line, at: number, boxes: readonly Box[], places: readonly Point[]): boolean {
  const a = places[line.from]!;
  const b = places[line.to]!;
  const middle = places[at]!;
  const width = boxes[at]!.width + 8;
  const height = boxes[at]!.height + 8;
  // Most lines are far from most boxes: that is seen without looking where they meet.
  if (Math.max(a.x, b.x) < middle.x - width / 2 || Math.min(a.x, b.x) > middle.x + width / 2) return false;
  if (Math.max(a.y, b.y) < middle.y - height / 2 || Math.min(a.y, b.y) > middle.y + height / 2) return false;
  return lengthWithin(a, b, middle, { width, height }) > 0;
}

function outside({ x, y }: Point, { width, height }: Size, frame: Size): number {
  const over = (low: number, high: number, most: number): number =>
    Math.max(0, -low) + Math.max(0, high - most);
  return over(x - width / 2, x + width / 2, frame.width) + over(y - height / 2, y + height / 2, frame.height);
}
