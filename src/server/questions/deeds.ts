import { type Candidate, candidate, type Fields } from "./candidate.ts";
import { bare, isNamed, namings, tailOf } from "./phrases.ts";
import type { Parts } from "./shapes.table.ts";
import { typeNamed, typesOfVerb } from "./verbs.ts";

/**
 * Who did what: with all that is asked for, then without the date, the place, to whom it was done, and the type of event.
 * Whoever or whatever is named stays in one way or another; what is only described (“the journalist”) may be left out.
 */
export function deeds(
  { who = "", whom = "", verb = "", tail = "" }: Parts,
  query: string,
): readonly Candidate[] {
  const behind = tailOf(tail);
  const doer = bare(who) || (behind.who ?? "");
  const done = bare(whom) || (behind.whom ?? "");
  const { place, from, to } = behind;
  const noun = typeNamed(done);
  const types = typesOfVerb(verb);
  // “Who led the march”: the noun says what kind of event it is, and is nobody to whom it was done.
  const nameless = types.length === 0 && noun !== undefined;
  const whos = waysOf(doer);
  const whoms = nameless ? [undefined] : waysOf(done);
  const kinds = nameless ? [noun] : types.length > 0 ? types : [undefined];
  const each = (make: (fields: Fields) => Fields, whole: boolean): readonly Candidate[] =>
    whos.flatMap((who) =>
      whoms.flatMap((whom) => kinds.map((type) => candidate(query, make({ who, whom, type, place }), whole))),
    );
  const all = [
    ...each((fields) => ({ ...fields, from, to }), true),
    ...each((fields) => fields, from === undefined),
    ...each((fields) => ({ ...fields, place: undefined }), false),
    ...(place || doer ? each((fields) => ({ ...fields, whom: undefined }), done === "" || nameless) : []),
    ...(noun ? [candidate(query, { type: noun, place }, false)] : []),
    ...each((fields) => ({ ...fields, type: undefined }), false),
    ...(doer ? whos.map((who) => candidate(query, { who }, false)) : [candidate(query, { place }, false)]),
    ...types.map((type) => candidate(query, { type }, false)),
  ];
  const named = [doer, nameless ? "" : done, place ?? ""].some(isNamed);
  return all.filter(({ given }) =>
    named
      ? (given.who ?? given.whom ?? given.place ?? (noun && given.type === noun))
      : Object.keys(given).length > 0,
  );
}

const waysOf = (words: string): readonly (string | undefined)[] =>
  words === "" ? [undefined] : namings(words);
