import type { EventType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounPhrase } from "../mentions/phrase.ts";
import { isMonth } from "../times/month-names.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { caseOf, childOf, childrenOf, conjuncts, headOf, under } from "../tree.ts";
import type { Trigger } from "./trigger.ts";

/** Types of which the owner or the "of" is whom it happens to: "the minister's arrest", "the death of the singer". */
export const patientOwner = new Set<EventType>([
  "death",
  "killing",
  "arrest",
  "trial",
  "acquittal",
  "birth",
  "conviction",
  "release",
  "dismissal",
  "appointment",
  "funeral",
  "kidnapping",
  "injury",
  "execution",
  "siege",
  "destruction",
  "sale",
  "launch",
  "illness",
]);
/** Those of them of which an owner who acts is who does it: "Apple's sales". */
export const soldByOwner = new Set<EventType>(["sale", "launch"]);
/** Types of which the noun before is what it is done to: "arms sales", "job cuts", "price rises". */
const compoundPatient = new Set<EventType>([
  "sale",
  "launch",
  "acquisition",
  "production",
  "delivery",
  "increase",
  "decrease",
  "construction",
  "order",
  "policy",
  "reform",
  "negotiation",
]);
/** Types of which the "of" is who does it: "the protest of the miners". */
const intransitive = new Set<EventType>([
  "rally",
  "demonstration",
  "march",
  "strike",
  "riot",
  "resignation",
  "surrender",
  "withdrawal",
  "increase",
  "decrease",
  "result",
  "travel",
  "migration",
  "explosion",
  "accident",
  "victory",
  "defeat",
  "visit",
  "meeting",
  "threat",
  "campaign",
  "ceremony",
  "performance",
]);
/** Who does it where they stand right before the noun: "the police killing of a student". */
const forces =
  /^(?:police|army|military|navy|militia|mob|gang|rebel|government|guerrilla|paramilitary|vigilante|insurgent|militant|jihadist|separatist|cartel)$/iu;

/** Whether the noun says to whom it was done: then its owner did it. */
export function hasPatient(sentence: ParsedSentence, noun: Word): boolean {
  return childrenOf(sentence, noun, "nmod").some(
    (child) => caseOf(sentence, child) === "of" || isAim(sentence, child),
  );
}

/** "the attack on the base", not "the attack on 18 August". */
function isAim(sentence: ParsedSentence, child: Word): boolean {
  const said = caseOf(sentence, child);
  return said === "against" || (said === "on" && !isDate(sentence, child));
}

function isDate(sentence: ParsedSentence, word: Word): boolean {
  return [word, ...childrenOf(sentence, word)].some((one) => isWeekday(one.text) || isMonth(one.text));
}

/** Which side a word before the noun is on: "the US strike", "arms sales", "the police killing of a student". */
export function modifierSide(
  sentence: ParsedSentence,
  trigger: Trigger,
  word: Word,
  type: string | undefined,
  harm: boolean,
): "actor" | "target" | undefined {
  if (type === "Organization" && /^(?:shooting|stabbing|robbery|fire|blast)$/u.test(trigger.lemma))
    return undefined; // "the Walmart shooting"
  if (type) return /^(?:Place|Organization|Person|Group)$/u.test(type) ? "actor" : undefined;
  if (compoundPatient.has(trigger.type) && word.relation === "compound") return "target";
  return harm && forces.test(word.lemma) && hasPatient(sentence, trigger.word) ? "actor" : undefined;
}

/** "275,000 people have been under siege": those of whom it is told to whom it is done. */
export function undergoing(sentence: ParsedSentence, noun: Word): readonly Word[] {
  const is = caseOf(sentence, noun) === "under" && childOf(sentence, noun, "cop");
  const subject = is ? childOf(sentence, noun, "nsubj") : undefined;
  return subject ? conjuncts(sentence, subject) : [];
}

/** Which side a noun's "of" is on: who did it, or to whom. */
export function ofRole(sentence: ParsedSentence, trigger: Trigger): "actor" | "target" {
  const against =
    againstNext(sentence, trigger.word) ??
    childrenOf(sentence, trigger.word, "nmod").find((child) => isAim(sentence, child));
  if (against || /^(?:request|demand|appeal|invitation|behest|urging)$/u.test(trigger.word.lemma))
    return "actor";
  return intransitive.has(trigger.type) ? "actor" : "target";
}

/** "the genocide of the state against the people": an "against" right behind the phrase belongs to it, wherever the tree hung it. */
export function againstNext(sentence: ParsedSentence, noun: Word): Word | undefined {
  const last = nounPhrase(sentence, noun).at(-1)!;
  const next = sentence.words[last.index + 1];
  if (next?.text.toLowerCase() !== "against" || next.relation !== "case") return undefined;
  const object = headOf(sentence, next);
  return object && !under(sentence, object, noun) ? object : undefined;
}
