import type { TimeMention } from "../../../schema/index.ts";

/** A time expression with its place in the tree: words `[from, to)` of a sentence, and the word that hangs it on the rest. */
export type TimeFinding = TimeMention & {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Name of the row of the table that found it. */
  readonly rule: string;
  /** What the expression says without the "since" before it, where that makes `value` a period. */
  readonly own?: Pick<TimeMention, "value" | "precision" | "anchor">;
};
