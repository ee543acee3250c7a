import { type Candidate, candidate } from "./candidate.ts";
import { deeds } from "./deeds.ts";
import { bare, namings, tailOf } from "./phrases.ts";
import type { Parts } from "./shapes.table.ts";
import { typeNamed } from "./verbs.ts";

/** What tells of one thing that brought about another. */
const telling =
  /(?<!\p{L})(?:caus(?:e[sd]?|ing)|trigger(?:s|ed|ing)?|spark(?:s|ed|ing)?|prompt(?:s|ed|ing)?|provok(?:e[sd]?|ing)|le(?:d|ads?|ading) to|blam(?:e[sd]?|ing)|start(?:s|ed|ing)?|ignit(?:e[sd]?|ing)|because|due to|result(?:s|ed|ing)? (?:of|in|from)|set off|sets off|brought about)(?!\p{L})/iu;

/** What brought something about, or what it brought about: told as caused, then whatever is told of it. */
export function causes(parts: Parts, query: string): readonly Candidate[] {
  const { cause, effect = "", tail = "" } = parts;
  if (cause !== undefined) {
    const whos = namings(bare(cause));
    return [
      ...whos.map((who) => ({ ...candidate(query, { who }, true), rows: telling })),
      ...whos.map((who) => candidate(query, { who }, false)),
    ];
  }
  const { place } = tailOf(tail);
  const what = bare(effect);
  const type = typeNamed(what);
  const told = (fields: Parameters<typeof candidate>[1], whole: boolean): Candidate => ({
    ...candidate(query, fields, whole),
    rows: telling,
  });
  const whoms = [...new Set(namings(what).flatMap((one) => [one, otherNumber(one)]))];
  return [
    ...(type ? [told({ type, place }, true)] : []),
    ...(place ? [told({ whom: `${what}${tail}` }, true)] : []),
    ...whoms.map((whom) => told({ whom, place }, true)),
    ...(place ? whoms.map((whom) => told({ whom }, false)) : []),
    ...deeds({ whom: effect, tail }, query).map((one) => ({ ...one, whole: false })),
  ];
}

/** “Floods” for “flood”, and the other way round. */
function otherNumber(word: string): string {
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : `${word}s`;
}
