import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounType } from "../events/lexicon.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "called the killing | a provocation": a deed with an article is a noun, and what follows is what it is called. */
export function deedCalled(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = word.xpos === "VBG" && base(word) === "xcomp" ? headOf(sentence, word) : undefined;
  if (!verb || !/^(?:call|term|label|deem|brand|consider|declare|pronounce)$/u.test(verb.lemma)) return [];
  const noun = word.text.toLowerCase();
  if (!childOf(sentence, word, "det") || nounType(noun) === undefined) return [];
  const name = childOf(sentence, word, "obj") ?? childOf(sentence, verb, "obj");
  return [
    { word, head: verb, relation: "obj", as: { upos: "NOUN", xpos: "NN", lemma: noun } },
    ...(name && name.index > word.index ? [{ word: name, head: verb, relation: "xcomp" }] : []),
  ];
}
