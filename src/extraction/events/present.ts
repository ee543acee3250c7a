import type { Time } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { addDays } from "../times/calendar.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, childrenOf, headOf } from "../tree.ts";

/**
 * The day at which a report says that something is so, as its dateline gives it. Only what is told in the present
 * holds on that day: news told in the past or the perfect happened on a day that nobody says.
 */
export function reportDay(
  sentence: ParsedSentence,
  datelines: readonly TimeFinding[],
  published: string | undefined,
): Time | undefined {
  const found = datelines.findLast(
    (time) => time.precision === "day" && time.value && time.end <= sentence.start,
  );
  if (!found || (published?.length === 10 && !isNear(found.value!, published))) return undefined;
  const { value, start, end, text } = found;
  return { value: value!, precision: "day", text: { start, end, text }, anchor: value! };
}

function isNear(day: string, published: string): boolean {
  return addDays(published, -7) <= day && day <= addDays(published, 1);
}

const finite = new Set(["VBZ", "VBP"]);
const waiting = new Set(["if", "unless", "when", "whenever", "before", "after", "until", "once", "till"]);

/** Whether a verb tells of the present: "sells", "is sold", "is selling", "can fly"; not what waits for something else. */
export function isPresent(sentence: ParsedSentence, verb: Word): boolean {
  if (sentence.kind === "headline" || verb.upos !== "VERB") return false;
  const marks = childrenOf(sentence, verb, "mark", "advmod");
  if (marks.some((word) => waiting.has(word.text.toLowerCase()) || word.text.toLowerCase() === "to"))
    return false;
  const helpers = childrenOf(sentence, verb, "aux").filter((word) => word.index < verb.index);
  const first = helpers[0];
  if (!first) {
    const head = headOf(sentence, verb);
    if (finite.has(verb.xpos)) return true;
    return base(verb) === "conj" && verb.xpos === "VBN" && head?.xpos === "VBN" && isPresent(sentence, head);
  }
  if (first.text.toLowerCase() === "can") return true;
  return finite.has(first.xpos) && first.lemma !== "have";
}
