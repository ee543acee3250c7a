import type { Published } from "../../../schema/index.ts";
import type { TextDocument } from "../../text/document.ts";
import { type Day, dayOf } from "./calendar.ts";
import { hitsIn } from "./hits.ts";
import { readValue } from "./values/read-value.ts";

/** The day that relative expressions are counted from: that of publication, else the first whole date that stands in the text as a dateline. */
export function anchorOf(document: TextDocument, published: Published | undefined): Day | undefined {
  const given = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published?.value ?? "");
  if (given) return dayOf(Number(given[1]), Number(given[2]), Number(given[3]));
  if (published) return undefined;
  for (const { date } of document.datelines) {
    if (!date) continue;
    for (const hit of hitsIn(document.text, { ...date, index: -1, kind: "body", words: [] })) {
      const none = {
        anchor: undefined,
        previous: undefined,
        beside: undefined,
        last: undefined,
        tense: "past",
      } as const;
      const value = readValue(hit.row.kind, hit.groups, none);
      if (value?.precision === "day" && value.value) return value.value;
    }
  }
  return undefined;
}
