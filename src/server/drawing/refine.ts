import { boardOf } from "./board.ts";
import type { Box } from "./boxes.ts";
import { type Board, costOf } from "./cost.ts";
import type { Point, Size } from "./geometry.ts";
import type { Span } from "./layout.ts";

const steps = [240, 160, 90, 48, 24, 12];
const rounds = 5;
/** How often boxes may go somewhere else altogether, and to how many places. */
const leaps = 4;
const grid = { across: 16, down: 14 };
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
  const board = boardOf(boxes, spans, start, frame);
  const alone = boxes.map((_, at) => [at]);
  const clusters = boxes.map((_, at) => [at, ...leavesOf(board, at)]).filter((one) => one.length > 1);
  for (const step of steps) {
    const groups = step >= 90 ? [...clusters, ...alone] : alone;
    for (let round = 0; round < rounds; round++) {
      let better = false;
      for (const group of groups) better = improve(board, group, step) || better;
      if (step === steps[0]) better = exchangeAll(board) || better;
      if (!better) break;
    }
  }
  for (let leap = 0; leap < leaps && leapAll(board); leap++)
    for (const step of steps.slice(3)) for (const group of alone) improve(board, group, step);
  return boxes.map((_, at) => ({ x: board.x[at]!, y: board.y[at]! }));
}

/** Each box goes to the best place of a grid over the frame, where that is better than its own. */
function leapAll(board: Board): boolean {
  const { x, y, frame } = board;
  let better = false;
  for (let at = 0; at < x.length; at++) {
    let least = costOf(board, at, Number.POSITIVE_INFINITY) - 1;
    let [bestX, bestY] = [x[at]!, y[at]!];
    const before = bestX + bestY;
    for (let across = 1; across < grid.across; across++)
      for (let down = 1; down < grid.down; down++) {
        x[at] = (frame.width * across) / grid.across;
        y[at] = (frame.height * down) / grid.down;
        const found = costOf(board, at, least);
        if (found < least) [least, bestX, bestY] = [found, x[at]!, y[at]!];
      }
    [x[at], y[at]] = [bestX, bestY];
    better ||= bestX + bestY !== before;
  }
  return better;
}

/** Boxes that hang on this one alone: they move with it. */
function leavesOf({ lines }: Board, at: number): readonly number[] {
  const others = lines.flatMap(({ from, to }) => (from === at ? [to] : to === at ? [from] : []));
  return others.filter(
    (other) => lines.filter(({ from, to }) => from === other || to === other).length === 1,
  );
}

function improve(board: Board, group: readonly number[], step: number): boolean {
  const before = totalOf(board, group, Number.POSITIVE_INFINITY);
  let least = before;
  let [x, y] = [0, 0];
  const here = group.map((at) => ({ x: board.x[at]!, y: board.y[at]! }));
  for (const [dx, dy] of directions) {
    put(board, group, here, dx * step, dy * step);
    const found = totalOf(board, group, least);
    if (found < least - 0.01) [least, x, y] = [found, dx * step, dy * step];
  }
  put(board, group, here, x, y);
  return least < before - 0.01;
}

function put(board: Board, group: readonly number[], here: readonly Point[], dx: number, dy: number): void {
  for (let member = 0; member < group.length; member++) {
    board.x[group[member]!] = here[member]!.x + dx;
    board.y[group[member]!] = here[member]!.y + dy;
  }
}

function totalOf(board: Board, group: readonly number[], most: number): number {
  let sum = 0;
  for (const at of group) {
    sum += costOf(board, at, most - sum);
    if (sum > most) break;
  }
  return sum;
}

/** Each box in turn changes places with the first other where both are better off together. */
function exchangeAll(board: Board): boolean {
  const { length } = board.x;
  // What each costs where it is, until something moves.
  let known: (number | undefined)[] = [];
  const costAt = (at: number): number => {
    known[at] ??= costOf(board, at, Number.POSITIVE_INFINITY);
    return known[at]!;
  };
  let better = false;
  for (let at = 0; at < length; at++)
    for (let other = at + 1; other < length; other++) {
      const most = costAt(at) + costAt(other) - 1;
      swap(board, at, other);
      const mine = costOf(board, at, most);
      if (mine < most && mine + costOf(board, other, most - mine) < most) {
        better = true;
        known = [];
        break;
      }
      swap(board, at, other);
    }
  return better;
}

function swap({ x, y }: Board, one: number, other: number): void {
  [x[one], x[other]] = [x[other]!, x[one]!];
  [y[one], y[other]] = [y[other]!, y[one]!];
}
