import type { TimeMention } from "../../../schema/index.ts";

/** A time expression with its place in the tree: words `[from, to)` of a sentence, and the word that hangs it on the rest. */
export type TimeFinding = TimeMention & {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
};
