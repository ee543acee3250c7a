import type { Role } from "../../../schema/index.ts";
import type { ParsedSentence } from "../../language/parse.ts";
import { partnerOf } from "./carriers.ts";
import { type ComplementRow, complements } from "./complements.table.ts";
import type { Trigger } from "./trigger.ts";

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

/** The role that a phrase has behind the preposition of a trigger's own, with its particle or without: "opened fire on the crowd", "agreed to an extension"; `site` where it is of a place. */
export function complementOf(
  sentence: ParsedSentence,
  trigger: Trigger,
  on: "verb" | "noun",
  said: string,
  site: boolean,
): Role | "target" | undefined {
  const partner = on === "verb" && trigger.form === "verb" ? partnerOf(sentence, trigger.word) : undefined;
  const whole = partner ? complementRole(on, `${trigger.lemma}_${partner}`, said, site) : undefined;
  return whole ?? complementRole(on, trigger.lemma, said, site);
}

function complementRole(
  on: "verb" | "noun",
  word: string,
  said: string,
  site: boolean,
): Role | "target" | undefined {
  const found = byWord.get(`${on} ${word}`)?.find(({ prepositions }) => prepositions.has(said));
  return found && !(site && found.row.butPlaces) ? found.row.role : undefined;
}
