import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "killing three civilians, one of them a child": one of those before the comma does not kill, nor is the child another. */
export function oneOfThem(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (!/^(?:one|two|three|four|some|most|many|both|half|all)$/iu.test(word.text)) return [];
  const them = childrenOf(sentence, word, "nmod").find((one) => /^(?:them|whom)$/iu.test(one.text));
  const verb = headOf(sentence, word);
  if (!them || caseOf(sentence, them) !== "of" || verb?.upos !== "VERB" || word.index < verb.index) return [];
  const objects = childrenOf(sentence, verb, "obj");
  const first = objects.find((one) => one.index > verb.index && one.index < word.index);
  const told = objects.find((one) => one.index > them.index);
  if (!first || !told || !/^(?:obj|nsubj)$/u.test(base(word))) return [];
  return [
    { word: told, head: first, relation: "appos" },
    { word, head: told, relation: "nsubj" },
  ];
}
