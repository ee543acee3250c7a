import type { Gazetteer, GazetteerPlace } from "./gazetteer.ts";

/** Words `[from, to)` that are the adjective or the noun of a people. */
export interface FoundDemonym {
  readonly from: number;
  readonly to: number;
  readonly place: GazetteerPlace;
  readonly kind: "adjective" | "people" | "both";
}

/** The most words that a people is called by: "Papua New Guinean". */
const LONGEST = 3;

/** The adjectives and nouns of peoples among some words, in their order, each the longest that begins there: "South African", not "African". */
export function demonymsIn(words: readonly string[], gazetteer: Gazetteer): readonly FoundDemonym[] {
  const found: FoundDemonym[] = [];
  for (let from = 0; from < words.length; ) {
    const next = /^\p{Lu}/u.test(words[from]!) ? demonymAt(words, from, gazetteer) : undefined;
    if (next) found.push(next);
    from = next?.to ?? from + 1;
  }
  return found;
}

function demonymAt(words: readonly string[], from: number, gazetteer: Gazetteer): FoundDemonym | undefined {
  for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
    const known = gazetteer.demonym(words.slice(from, to).join(" "));
    if (known) return { from, to, ...known };
  }
  return undefined;
}
