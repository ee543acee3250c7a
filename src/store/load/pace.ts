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
const least = 1 / 32;
/** A transaction that takes longer than the first is halved, one that is quicker than the second may grow. */
const slow = 2_000;
const quick = 1_000;

/** A pace that halves when a transaction is too much or takes two seconds, and grows again by a quarter. */
export function paceOf(): Pace {
  let share = 0.75;
  const slower = (): void => {
    share = Math.max(least, share / 2);
  };
  return {
    get rows() {
      return Math.round(most.rows * share);
    },
    get bytes() {
      return Math.round(most.bytes * share);
    },
    took: (milliseconds) => {
      if (milliseconds > slow) slower();
      else if (milliseconds < quick) share = Math.min(1, share * 1.25);
    },
    tooMuch: slower,
  };
}
