import type { Spot } from "./forces.ts";

/** A part of a picture around its own middle: nodes, and lines between them by number. */
export interface Shape {
  readonly spots: readonly Spot[];
  readonly lines: readonly { readonly from: number; readonly to: number }[];
}

/** The proportions of the frame that pictures are shown in, width to height. */
export const frame = 1.45;
/** The width of a cell. What a part covers is counted in cells, so that a small one finds the room that a large one leaves beside its branches. */
const cell = 30;
/** So many cells stay free around a part, names being wide. */
const gap = { x: 2, y: 1 };
/** A grid this wide holds every picture. */
const wide = 1 << 16;

const cellAt = (column: number, row: number): number => (row + wide / 2) * wide + column + wide / 2;

/**
 * Where the middle of each part's box goes so that none touches another and all together fill a frame of these
 * proportions: the first in the middle, each next where it makes the frame least larger, and there as near to the
 * middle as it can be.
 */
export function packed(shapes: readonly Shape[]): readonly Spot[] {
  const taken = new Set<number>();
  const tried = new Map<string, Tried>();
  return shapes.map((shape) => {
    const { cells, columns, rows } = covered(shape);
    const size = `${columns} ${rows}`;
    // Where no part of this size had room, the next one is not tried again.
    let { level, ring, next } = tried.get(size) ?? { level: 0, ring: [], next: 0 };
    const isFree = ([x, y]: Step): boolean =>
      cells.every(([column, row]) => !taken.has(cellAt(column + x, row + y)));
    for (; ring[next] === undefined || !isFree(ring[next]!); next++)
      if (next >= ring.length) [ring, next] = [ringOf(++level, columns, rows), -1];
    tried.set(size, { level, ring, next });
    const [x, y] = ring[next]!;
    for (const [column, row] of cells)
      for (let dx = -gap.x; dx <= gap.x; dx++)
        for (let dy = -gap.y; dy <= gap.y; dy++) taken.add(cellAt(column + x + dx, row + y + dy));
    return { x: x * cell, y: y * cell };
  });
}

/** Where a part of some size was put last: which place of the ring at which level. */
interface Tried {
  readonly level: number;
  readonly ring: readonly Step[];
  readonly next: number;
}

type Step = readonly [column: number, row: number];

/** The places for a box of this size that just fit into a frame `level` cells high and not into the next smaller one, the inner before the outer. */
function ringOf(level: number, columns: number, rows: number): readonly Step[] {
  const within = (at: number): Step => [Math.floor((at * frame - columns) / 2), Math.floor((at - rows) / 2)];
  const [right, top] = within(level);
  const [innerRight, innerTop] = within(level - 1);
  const found: Step[] = [];
  for (let x = -right; x <= right; x++)
    for (let y = -top; y <= top; y++) {
      // Of a row that is not at the rim only its two ends are new.
      if (Math.abs(x) <= innerRight && Math.abs(y) <= innerTop) y = innerTop;
      else found.push([x, y]);
    }
  const far = ([x, y]: Step): number => (x / frame) ** 2 + y ** 2;
  return found.sort((a, b) => far(a) - far(b));
}

/** The cells under a part's nodes and lines, counted from the middle of its box, and how many columns and rows they take. */
function covered({ spots, lines }: Shape) {
  const cells = new Map<number, Step>();
  const cover = (x: number, y: number): void => {
    const step = [Math.round(x / cell), Math.round(y / cell)] as const;
    cells.set(cellAt(...step), step);
  };
  for (const { x, y } of spots) cover(x, y);
  for (const { from, to } of lines) {
    const [a, b] = [spots[from]!, spots[to]!];
    const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / (cell / 2));
    for (let at = 1; at < steps; at++)
      cover(a.x + ((b.x - a.x) * at) / steps, a.y + ((b.y - a.y) * at) / steps);
  }
  const all = [...cells.values()];
  const most = (axis: 0 | 1): number => all.reduce((size, step) => Math.max(size, Math.abs(step[axis])), 0);
  return { cells: all, columns: 2 * most(0) + 1, rows: 2 * most(1) + 1 };
}
