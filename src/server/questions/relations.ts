import { type Candidate, candidate, type Fields } from "./candidate.ts";
import { kinWords } from "./kin.table.ts";
import { bare, namings } from "./phrases.ts";
import type { Parts } from "./shapes.table.ts";

/** Who or what is in a relation: whoever is named at the end where the question puts it, or at either. */
export function relations(
  { who, who2, whom, entity, kin }: Parts,
  query: string,
  given: Fields = {},
): readonly Candidate[] {
  const asked = { who: who ?? who2, whom, entity };
  const [end, words] = Object.entries(asked).find(([, one]) => one !== undefined) ?? ["entity", ""];
  const names = namings(bare(words!));
  const known = kin === undefined ? undefined : kinWords(kin);
  const all = names.map((name) => candidate(query, { ...given, [end]: name }, known === undefined));
  // Marco is the brother of Rosa, or Rosa the sister of Marco: whichever a report says.
  const told = names.flatMap((name) =>
    known
      ? [
          { ...candidate(query, { ...given, whom: name }, true), rows: known.said },
          { ...candidate(query, { ...given, who: name }, true), rows: known.other },
        ]
      : [],
  );
  return [...told, ...all];
}
