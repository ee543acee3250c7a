import type { EntityType, EventType } from "../../../schema/index.ts";
import { eventTypeRow } from "../../../schema/index.ts";
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
