import type { Role } from "../../../schema/index.ts";
import { type ComplementRow, complements } from "./complements.table.ts";

const byWord = new Map<
  string,
  { readonly row: ComplementRow; readonly prepositions: ReadonlySet<string> }[]
>();
for (const row of complements)
  for (const word of row.words.split(" ")) {
    const key = `${row.on} ${word}`;
    byWord.set(key, [
      ...(byWord.get(key) ?? []),
      { row, prepositions: new Set(row.prepositions.split(", ")) },
    ]);
  }

/** The role that a phrase has behind the word's own preposition: "agreed to an extension"; `site` where it is of a place. */
export function complementRole(
  on: "verb" | "noun",
  word: string,
  said: string,
  site: boolean,
): Role | "target" | undefined {
  const found = byWord.get(`${on} ${word}`)?.find(({ prepositions }) => prepositions.has(said));
  return found && !(site && found.row.butPlaces) ? found.row.role : undefined;
}
