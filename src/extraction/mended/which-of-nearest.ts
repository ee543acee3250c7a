import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, headOf, under } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "died at the hospital hours after the attack, | which was carried out by two men": "which" behind a comma is the noun right before it, not one that stands apart before that. */
export function whichOfNearest(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.relation !== "acl:relcl") return [];
  const noun = headOf(sentence, verb);
  const which = childOf(sentence, verb, "nsubj", "nsubj:pass");
  const nearest = which && sentence.words[which.index - 2];
  if (!noun || !which || !nearest || which.text.toLowerCase() !== "which") return [];
  if (sentence.words[which.index - 1]!.text !== "," || nearest.upos !== "NOUN") return [];
  return noun.index < nearest.index && !under(sentence, nearest, noun)
    ? [{ word: verb, head: nearest, relation: verb.relation }]
    : [];
}
