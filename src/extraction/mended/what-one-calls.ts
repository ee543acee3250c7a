import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "fell with what one aide described as a thud": “what” is what is described, not a word of the aide's. */
export function whatOneCalls(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (!/^what$/iu.test(word.text) || !/^(?:det|amod|compound)$/u.test(base(word))) return [];
  const who = headOf(sentence, word);
  const verb = who && base(who) === "nsubj" ? headOf(sentence, who) : undefined;
  const before = sentence.words[word.index - 1];
  const over = verb && headOf(sentence, verb);
  if (!verb || !over || before?.upos !== "ADP" || verb.index < word.index) return [];
  if (!/^(?:describe|call|term|dub|label|characterize|consider|say|believe)$/u.test(verb.lemma)) return [];
  if (childOf(sentence, verb, "obj") || over.index > word.index) return [];
  return [
    { word, head: over, relation: over.upos === "VERB" ? "obl" : "nmod" },
    { word: before, head: word, relation: "case" },
    { word: verb, head: word, relation: "acl:relcl" },
  ];
}
