import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaid, isSaying } from "./saying.ts";

/** "He said sales had dropped and keeping the shop open would cost too much": a second clause with "would" or "had" is said too, which the tree set beside the saying. */
export function saidToo(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = word.relation === "conj" ? headOf(sentence, word) : undefined;
  if (!verb || !isSaid(verb) || isSaying(word)) return [];
  const said = childrenOf(sentence, verb, "ccomp").find(
    (one) => verb.index < one.index && one.index < word.index,
  );
  const subject = childOf(sentence, word, "nsubj", "csubj", "expl");
  const and = childOf(sentence, word, "cc");
  if (!said || !subject || !and || subject.index < and.index) return [];
  const reported = childrenOf(sentence, word, "aux").some((one) =>
    /^(?:would|had|could|might|’d|'d)$/iu.test(one.text),
  );
  const that = childrenOf(sentence, word, "mark").some((one) => one.text.toLowerCase() === "that");
  return reported || that ? [{ word, head: said, relation: "conj" }] : [];
}

/** "noted that he drew 10,000 people and | said polls show him ahead": "said" without a subject behind what somebody says is theirs who says it. */
export function andSaidBesides(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.relation !== "conj" || word.xpos !== "VBD" || !/^(?:say|add)$/u.test(word.lemma)) return [];
  if (childOf(sentence, word, "nsubj", "aux") || !childOf(sentence, word, "ccomp")) return [];
  const said = headOf(sentence, word);
  const over = said?.relation === "ccomp" ? headOf(sentence, said) : undefined;
  if (!over || over.index > said!.index || over.xpos !== "VBD" || !isSaid(over) || isSaying(said!)) return [];
  return childOf(sentence, over, "nsubj") ? [{ word, head: over, relation: "conj" }] : [];
}
