import type { Row } from "../result.ts";

/** The order in which rows are shown, by how their names begin; the longest that fits counts, rows of one place go by name. */
const order: readonly string[] = [
  "names: exact",
  "names: exact and type",
  "names: overlap",
  "names: PER",
  "names: ORG",
  "names: LOC",
  "names",
  "coreference B3 all",
  "coreference B3",
  "coreference",
  "linking",
  "places",
  "statements: speaker and content",
  "statements: content",
  "statements: cue",
  "statements",
  "sayings: cue",
  "sayings",
  "events: trigger",
  "events: who",
  "events: whom",
  "events: who did",
  "events: where",
  "events: participant",
  "events: date",
  "events: factuality",
  "events",
  "times: found",
  "times: date value",
  "times",
  "figures: found",
  "figures",
  "relations: found",
  "relations",
  "incidents",
  "5W1H",
];
/** Rows in the order in which they are shown: the same whatever was counted first. */
export function inOrder(rows: Readonly<Record<string, Row>>): readonly (readonly [string, Row])[] {
  return Object.entries(rows).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0));
}

function place(measure: string): number {
  const fitting = order.filter((start) => measure.startsWith(start));
  const longest = fitting.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? order.length : order.indexOf(longest);
}
