import type { Range } from "./text/spans.ts";

/** Right, wrong and missed of one row; `precision` is there where precision is a mean of its own: a sum and how many. */
export interface Count {
  tp: number;
  fp: number;
  fn: number;
  precision?: { sum: number; of: number };
}

/** One mistake, as a reader wants to see it: what was asked for, what was given, and what kind of mistake it is. */
export interface Mistake {
  /** The row of the table it counts in, with how much it takes from it. */
  readonly measure: string;
  readonly fp: number;
  readonly fn: number;
  readonly article: string;
  /** Mistakes of one kind have one group. */
  readonly group: string;
  /** The word that it hangs on; within a group, mistakes are counted by it. */
  readonly word?: string;
  readonly gold?: Range;
  readonly ours?: Range;
  /** What cannot be seen in the marked sentence: the values, the types. */
  readonly note?: string;
}

/** What a measure says of a mistake; the tally knows the rest. */
export type Wrong = Omit<Mistake, "measure" | "fp" | "fn" | "article"> & Partial<Pick<Mistake, "fp" | "fn">>;

/** Counts by row, and every mistake that made them what they are. */
export interface Tally {
  readonly rows: Map<string, Count>;
  readonly mistakes: Mistake[];
}

/** The tally as one article's measures see it. */
export interface Sheet {
  row(measure: string): Count;
  /** Adds counts whose mistakes are not worth a line each. */
  add(measure: string, tp: number, fp: number, fn: number): void;
  /** One thing of the gold: found, or missed. */
  gold(measure: string, found: boolean, wrong: () => Wrong): void;
  /** One thing of ours that the gold does not have. */
  wrong(measure: string, wrong: Wrong): void;
  /** Something missed and something wrong that belong together, or a part of one. */
  mistake(measure: string, wrong: Wrong): void;
}

export function emptyTally(): Tally {
  return { rows: new Map(), mistakes: [] };
}

/** A sheet for one article; what is written there is counted in the tally. */
export function sheetFor(tally: Tally, article: string): Sheet {
  const row = (measure: string): Count => {
    const found = tally.rows.get(measure) ?? { tp: 0, fp: 0, fn: 0 };
    tally.rows.set(measure, found);
    return found;
  };
  const note = (measure: string, wrong: Wrong): void => {
    tally.mistakes.push({ measure, article, fp: 0, fn: 0, ...wrong });
  };
  const add = (measure: string, tp: number, fp: number, fn: number): void => {
    const count = row(measure);
    count.tp += tp;
    count.fp += fp;
    count.fn += fn;
  };
  const mistake = (measure: string, wrong: Wrong): void => {
    add(measure, 0, wrong.fp ?? 0, wrong.fn ?? 0);
    note(measure, wrong);
  };
  return {
    row,
    add,
    mistake,
    gold(measure, found, wrong) {
      if (found) add(measure, 1, 0, 0);
      else mistake(measure, { fn: 1, ...wrong() });
    },
    wrong(measure, wrong) {
      mistake(measure, { fp: 1, ...wrong });
    },
  };
}
