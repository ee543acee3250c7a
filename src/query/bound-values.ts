import type { GraphStore } from "../store/graph-store.ts";
import { known } from "./remembered.ts";

export type Values = Readonly<Record<string, unknown>>;

/** Ids that the names in questions stand for, kept for each state of a store. */
const mostKept = 200_000;
/** What a question costs beside its ids. */
const ownWeight = 20;

/** What a question's parameters stand for: `make` is asked once while the graph is of this `version`, and again where there was no room. */
export async function boundValues(
  store: GraphStore,
  version: string,
  question: readonly unknown[],
  make: () => Promise<Values>,
): Promise<Values> {
  const kept = known<Values>(store, version, "values");
  const weights = known<number>(store, version, "weights");
  const key = JSON.stringify(question);
  const before = kept.get(key);
  if (before) return before;
  const values = await make();
  const weight = weightOf(values);
  const all = (weights.get("all") ?? 0) + weight;
  if (all > mostKept) kept.clear();
  weights.set("all", all > mostKept ? weight : all);
  if (weight <= mostKept) kept.set(key, values);
  return values;
}

function weightOf(values: Values): number {
  const lists = Object.values(values).filter(Array.isArray);
  return lists.reduce((sum, { length }) => sum + length, ownWeight);
}
