import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isPlural } from "../mentions/noun-class.ts";
import { childOf, childrenOf, headOf, under } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "died at the hospital hours after the attack, | which was carried out by two men": "which" behind a comma is the noun right before it, not one that stands apart before that, nor, with a verb in the singular, a plural: "the victims of the conflict, which has killed". */
export function whichOfNearest(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.relation !== "acl:relcl") return [];
  const noun = headOf(sentence, verb);
  const which = childOf(sentence, verb, "nsubj", "nsubj:pass");
  const nearest = which && sentence.words[which.index - 2];
  if (!noun || !which || !nearest || which.text.toLowerCase() !== "which") return [];
  if (sentence.words[which.index - 1]!.text !== "," || nearest.upos !== "NOUN") return [];
  if (noun.index >= nearest.index) return [];
  const apart = !under(sentence, nearest, noun);
  const agrees = isOne(sentence, verb) && isPlural(noun) && !isPlural(nearest);
  return apart || agrees ? [{ word: verb, head: nearest, relation: verb.relation }] : [];
}

/** Whether a verb says that one does it: "has killed", "kills", "was". */
function isOne(sentence: ParsedSentence, verb: Word): boolean {
  const finite = childrenOf(sentence, verb, "aux", "aux:pass", "cop")[0] ?? verb;
  return finite.xpos === "VBZ" || finite.text === "was";
}
