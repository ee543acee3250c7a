import { type FactualityCue, factualityCues } from "./factuality.table.ts";

const rows = factualityCues.map((cue) => ({ cue, words: new Set(cue.words.split(" ")) }));

/** The lemmas by which a verb is looked for at a place: with its particle, and alone. */
export function withPartner(lemma: string, partner: string | undefined): readonly string[] {
  return partner === undefined ? [lemma] : [`${lemma}_${partner}`, lemma];
}

/** What some words (lower case or lemmas) at a place make of an event; undefined where they say nothing of it. */
export function cueAt(
  place: FactualityCue["place"],
  ...words: readonly string[]
): FactualityCue["gives"] | undefined {
  return rows.find((row) => row.cue.place === place && words.some((word) => row.words.has(word)))?.cue.gives;
}
