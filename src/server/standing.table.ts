import type { Assertion } from "./read/assertion.ts";

export interface StandingRow {
  readonly standing: string;
  /** A mark beside the words: colour is never alone. */
  readonly mark: string;
  /** What a reader is told; empty for what the source reports as a fact. */
  readonly words: string;
  readonly description: string;
}

/** How far something may be taken as having happened, and on whose word. One line style each. */
export const standings = [
  { standing: "reported", mark: "", words: "", description: "the source reports it" },
  { standing: "ongoing", mark: "◦", words: "going on", description: "the source reports that it is going on" },
  { standing: "said", mark: "“", words: "said", description: "somebody says so; the source only passes it on" },
  { standing: "announced", mark: "▷", words: "announced", description: "it is announced and has not happened" },
  { standing: "possible", mark: "?", words: "possible", description: "it may happen, or may have happened" },
  { standing: "demanded", mark: "!", words: "demanded", description: "somebody wants it to happen" },
  { standing: "denied", mark: "✕", words: "denied", description: "it is said not to have happened" },
] as const satisfies readonly StandingRow[];

export type Standing = (typeof standings)[number]["standing"];

/** The row of a standing. */
export function standingRow(standing: Standing): StandingRow {
  return standings.find((row) => row.standing === standing)!;
}

/** What did not happen comes before who says so: a denial in somebody's words is a denial. */
export function standingOf({ factuality, spot, edge }: Pick<Assertion, "factuality"> & { readonly spot: Pick<Assertion["spot"], "statement">; readonly edge?: Pick<Assertion["edge"], "type"> }): Standing {
  if (factuality !== "actual" && factuality !== "ongoing") return factuality;
  if (spot.statement !== null || edge?.type === "ASSERTS") return "said";
  return factuality === "ongoing" ? "ongoing" : "reported";
}

/** The standing of what several assert: what one source itself reports is reported, however many only pass it on. */
export function standingOfAll(assertions: readonly Assertion[]): Standing {
  const all = assertions.map(standingOf);
  return all.includes("reported") ? "reported" : all[0]!;
}
