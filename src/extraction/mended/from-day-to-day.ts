import { eventTypeRow, isGathering } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { eventTypeOf } from "../events/carriers.ts";
import { isMonth } from "../times/month-names.ts";
import { caseOf, childrenOf, headOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "will hear the appeal against a ruling | from 5 to 8 December": when it is done, and not how long what it is about lasts; a festival or a tour does. */
export function fromDayToDay(sentence: ParsedSentence, day: Word): readonly Rehung[] {
  if (day.relation !== "nmod" || caseOf(sentence, day) !== "from") return [];
  const until = childrenOf(sentence, day, "nmod").some((one) => caseOf(sentence, one) === "to");
  if (!until || !subtree(sentence, day).some((one) => isMonth(one.text))) return [];
  let over = headOf(sentence, day);
  const type = over && eventTypeOf(over);
  if (type && (isGathering(type) || eventTypeRow(type).domain === "culture")) return [];
  while (over && over.upos !== "VERB") over = headOf(sentence, over);
  return over && /^VB$/u.test(over.xpos) ? [{ word: day, head: over, relation: "obl" }] : [];
}
