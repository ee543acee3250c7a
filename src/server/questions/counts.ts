import { type Candidate, candidate } from "./candidate.ts";
import { bare, isNamed, namings, tailOf } from "./phrases.ts";
import type { Parts } from "./shapes.table.ts";
import { typeNamed, typesOfVerb } from "./verbs.ts";

/** How many: of the event that the verb tells of there, of what is counted there, of all that is counted there. */
export function counts({ counted = "", verb = "", tail = "" }: Parts, query: string): readonly Candidate[] {
  const { place = "", whom, from } = tailOf(tail);
  const what = /^(?:people|persons|others?|more)$/iu.test(counted) ? "" : bare(counted);
  const abouts = what === "" ? [undefined] : namings(what);
  const noun = typeNamed(whom ?? "") ?? typeNamed(place);
  const named = namings(place).find((one) => isNamed(one) && typeNamed(one) === undefined);
  const types = typesOfVerb(verb);
  const told = types.flatMap((event) =>
    abouts.map((about) => candidate(query, { about, event, place: named }, !from && !noun)),
  );
  const counting = abouts.map((about) =>
    candidate(
      query,
      { about, place: named, event: types.length === 0 ? noun : undefined },
      types.length === 0 && !from,
    ),
  );
  const all = [
    ...told,
    ...counting,
    ...(noun ? [candidate(query, { event: noun, place: named }, false)] : []),
    candidate(query, { place: named }, false),
    ...types.map((event) => candidate(query, { event }, false)),
  ];
  return all.filter(({ given }) => (named ? given.place : Object.keys(given).length > 0));
}
