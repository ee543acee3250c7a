import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isMonth } from "../times/month-names.ts";
import { fullWeekday } from "../times/weekday-names.ts";
import { base, childrenOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const weekday = new RegExp(`^${fullWeekday}$`, "u");

/** "the deadliest since January, when nine soldiers died": the clause tells of the time right before its comma. */
export function whenBehindTime(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (base(verb) !== "advcl") return [];
  const when = childrenOf(sentence, verb, "advmod", "mark").find((one) => /^when$/iu.test(one.text));
  const [time, comma] = when ? sentence.words.slice(Math.max(0, when.index - 2), when.index) : [];
  if (comma?.text !== "," || !time) return [];
  const told = isMonth(time.text) || weekday.test(time.text) || /^(?:19|20)\d\d$/u.test(time.text);
  return told ? [{ word: verb, head: time, relation: "acl:relcl" }] : [];
}
