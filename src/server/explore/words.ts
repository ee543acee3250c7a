import { phraseOf } from "../../graph/phrases.table.ts";

const shown: Readonly<Record<string, string>> = {
  event: "events",
  statement: "what was said",
  relation: "lasting relations",
};

/** What is listed, in plain words. */
export function shownWords(family: string): string {
  return shown[family] ?? family;
}

/** What a relationship type says, in plain words. */
export function relationWords(type: string): string {
  return phraseOf({ edge: "", type, from: "", to: "", properties: {} });
}
