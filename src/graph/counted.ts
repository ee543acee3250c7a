import type { Figure } from "../../schema/index.ts";
import { headEnds, type PredicateRow, peopleNouns, predicates } from "./counted.table.ts";

/** What a figure counts: its head noun in lower case, whether that means people as such, and what is told of them. */
export interface Counted {
  readonly head: string | undefined;
  readonly people: boolean;
  readonly predicate: PredicateRow | undefined;
}

/** What a figure counts, as far as its own words and its clause tell. */
export function countedBy(figure: Figure, text: string): Counted {
  const words = figure.counts?.text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const end = words.findIndex((word, index) => index > 0 && headEnds.has(word.toLowerCase()));
  const word = words.at(end < 0 ? -1 : end - 1);
  // A people's name in the plural, "Kenyans", means people of whatever sort.
  const people =
    word === undefined || peopleNouns.has(word.toLowerCase()) || /^\p{Lu}\p{L}+(?:s|ese|ish)$/u.test(word);
  return { head: word?.toLowerCase(), people, predicate: predicateOf(figure, text) };
}

/** The predicate whose word stands nearest to the number in its clause; behind a number that its clause does not hold, the next word. */
function predicateOf(figure: Figure, text: string): PredicateRow | undefined {
  const { start, end, counts, evidence } = figure;
  // “Two sailors were killed and five injured”: the clause is that of the two.
  if (evidence && (start < evidence.start || end > evidence.end)) {
    const next = text
      .slice(end)
      .match(/^\s+(\p{L}+)/u)?.[1]
      ?.toLowerCase();
    const told = predicates.find(({ cues }) => next && cues.some((cue) => next.startsWith(cue)));
    if (told) return told;
  }
  const from = evidence?.start ?? start;
  const clause = text.slice(from, evidence?.end ?? end).toLowerCase();
  let best: { readonly row: PredicateRow; readonly distance: number } | undefined;
  for (const row of predicates) {
    for (const cue of row.cues) {
      for (let at = clause.indexOf(cue); at >= 0; at = clause.indexOf(cue, at + 1)) {
        if (at > 0 && /\p{L}/u.test(clause[at - 1]!)) continue;
        const place = from + at;
        // The counted thing's own words tell least: "300 protesters were arrested" is about the arrested.
        const own = counts !== null && place >= counts.start && place < counts.end;
        const distance = own
          ? Number.MAX_SAFE_INTEGER
          : Math.max(start - place, place - (counts?.end ?? end), 0);
        if (!best || distance < best.distance) best = { row, distance };
      }
    }
  }
  return best?.row;
}
