import type { EntityType, EventType } from "../../../schema/index.ts";
import { eventTypeRow } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childrenOf } from "../tree.ts";
import { type PrepositionRow, prepositions } from "./prepositions.table.ts";

const rows = prepositions.map((row) => ({ row, words: new Set(row.words.split(", ")) }));

/** The row for a preposition on an event of a type, with a phrase of some kind (undefined: no entity). */
export function prepositionRow(
  words: string,
  type: EventType,
  on: "noun" | "verb",
  filler: EntityType | undefined,
): PrepositionRow | undefined {
  const also: readonly string[] = eventTypeRow(type).also;
  for (const { row, words: known } of rows) {
    if (!known.has(words)) continue;
    if (row.on && row.on !== on) continue;
    if (row.butPlaces && filler === "Place") continue;
    if (row.types && !row.types.includes(type)) continue;
    if (row.fills.length > 0 && !(filler && row.fills.includes(filler))) continue;
    if (
      !row.place &&
      row.role &&
      row.role !== "actor" &&
      row.role !== "target" &&
      !also.includes(row.role) &&
      eventTypeRow(type).target !== row.role
    )
      continue;
    return row;
  }
  return undefined;
}

/** "In a separate development, a bomb exploded": what joins one piece of news to another, and nothing that it happened to. */
export function isByTheWay(sentence: ParsedSentence, noun: Word): boolean {
  return (
    /^(?:development|incident|case|attack|operation|event|move|accident|episode)$/u.test(noun.lemma) &&
    childrenOf(sentence, noun, "amod", "det").some((one) =>
      /^(?:separate|another|similar|related|unrelated|further|new|other|latest)$/iu.test(one.text),
    )
  );
}
