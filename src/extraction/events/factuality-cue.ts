import { type FactualityCue, factualityCues } from "./factuality.table.ts";

const rows = factualityCues.map((cue) => ({ cue, words: new Set(cue.words.split(" ")) }));

/** What some words (lower case or lemmas) at a place make of an event; undefined where they say nothing of it. */
export function cueAt(
  place: FactualityCue["place"],
  ...words: readonly string[]
): FactualityCue["gives"] | undefined {
  return rows.find((row) => row.cue.place === place && words.some((word) => row.words.has(word)))?.cue.gives;
}
