import type { StandingName } from "../../schema/explore-filter.ts";
import type { Assertion } from "./read/assertion.ts";

export { standingRow, standings } from "../../schema/standings.ts";

export type Standing = StandingName;

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
