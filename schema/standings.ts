import type { StandingName } from "./explore-filter.ts";

/*
 * How far something may be taken as a fact, in words and marks. No zod and no other table is imported here: the browser
 * has it too.
 */

export interface StandingRow {
  readonly standing: StandingName;
  /** A mark beside the words: colour is never alone. */
  readonly mark: string;
  /** What a reader is told; empty for what the source reports as a fact. */
  readonly words: string;
  readonly description: string;
}

/** How far something may be taken as having happened, and on whose word. One line style each. */
export const standings: readonly StandingRow[] = [
  { standing: "reported", mark: "", words: "", description: "the source reports it" },
  { standing: "ongoing", mark: "◦", words: "going on", description: "the source reports that it is going on" },
  { standing: "said", mark: "“", words: "said", description: "somebody says so; the source only passes it on" },
  { standing: "announced", mark: "▷", words: "announced", description: "it is announced and has not happened" },
  { standing: "possible", mark: "?", words: "possible", description: "it may happen, or may have happened" },
  { standing: "demanded", mark: "!", words: "demanded", description: "somebody wants it to happen" },
  { standing: "denied", mark: "✕", words: "denied", description: "it is said not to have happened" },
];

/** The row of a standing. */
export function standingRow(standing: StandingName): StandingRow {
  return standings.find((row) => row.standing === standing)!;
}
