import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "Most hope it passes", "Some fear that …": the subject of a finite verb right behind it, which the tree took for a word of its phrase. */
export function someSay(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (!/^(?:some|most|many|few|several|all|both)$/iu.test(word.text)) return [];
  const verb = headOf(sentence, word);
  const stray = ["amod", "det", "advmod", "nummod"].includes(base(word));
  if (!stray || verb?.upos !== "VERB" || !/^VB[DP]$/u.test(verb.xpos) || verb.index !== word.index + 1)
    return [];
  return childOf(sentence, verb, "nsubj", "nsubj:pass") ? [] : [{ word, head: verb, relation: "nsubj" }];
}
