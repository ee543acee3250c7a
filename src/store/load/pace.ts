/** How much is written in one transaction, as far as the server keeps up. */
export interface Pace {
  /** Nodes and edges. */
  readonly rows: number;
  /** Of text and numbers, about. */
  readonly bytes: number;
  /** Told after each transaction how long it took, in milliseconds. */
  took(milliseconds: number): void;
  /** Told when the server had no memory or no time for one. */
  tooMuch(): void;
}

/** The optimum is flat: more gains little, and what is killed or tried again is lost. */
const most = { rows: 8_000, bytes: 6_000_000 };
/** Of that, the least where a transaction is too much for the server. */
const least = 1 / 32;
/** And where it only takes long: its sixty statements take as long with fewer rows, so that a slow server would get ever slower. */
const leastOfSlow = 1 / 4;
/** A transaction that takes longer than the first is halved, one that is quicker than the second may grow. */
const slow = 2_000;
const quick = 1_000;

/**
 * A pace that halves when a transaction is too much or takes two seconds, and grows again by a quarter. What only takes
 * long is not cut below 2,000 rows.
 */
export function paceOf(): Pace {
  let share = 0.75;
  return {
    get rows() {
      return Math.round(most.rows * share);
    },
    get bytes() {
      return Math.round(most.bytes * share);
    },
    took: (milliseconds) => {
      if (milliseconds > slow) share = Math.min(share, Math.max(leastOfSlow, share / 2));
      else if (milliseconds < quick) share = Math.min(1, share * 1.25);
    },
    tooMuch: () => {
      share = Math.max(least, share / 2);
    },
  };
}
