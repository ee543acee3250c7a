import type { ParsedSentence } from "../../language/parse.ts";
import { childrenOf, headOf } from "../tree.ts";
import type { Day } from "./calendar.ts";
import type { Hit, Stretch } from "./hits.ts";
import type { TimeValue } from "./values/time-value.ts";

/** "since October 7": from then on; up to the report where the clause tells of the present or in the perfect. */
export function sinceThen(
  text: string,
  stretch: Stretch,
  hit: Hit,
  from: Day | undefined,
  anchor: Day | undefined,
): TimeValue | undefined {
  const before = text.slice(Math.max(stretch.start, hit.start - 12), hit.start);
  /* "since 1999 to 2004" says itself when it ended. */
  if (hit.row.kind === "years" || hit.row.kind === "day-range") return undefined;
  if (!from || !/\bsince\s+(?:the\s+)?$/iu.test(before)) return undefined;
  const now = anchor && from <= anchor && lasts(stretch, hit);
  return now
    ? { value: `${from}/${anchor}`, precision: "period", anchor }
    : { value: `${from}/..`, precision: "period" };
}

/** Whether what the clause tells has not ended: "has killed", "is", "threatens". */
function lasts(stretch: Stretch, hit: Hit): boolean {
  const sentence = stretch as ParsedSentence;
  for (let up = hit.head; up; up = headOf(sentence, up)) {
    const helpers = childrenOf(sentence, up, "aux", "cop");
    if (up.upos !== "VERB" && helpers.length === 0) continue;
    return [up, ...helpers].some((word) => ["VBZ", "VBP"].includes(word.xpos));
  }
  return false;
}
