import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

/** "That, Ruiz said on “Morning News,” “is how it works”": where it is said, which the tree took for the subject of what is said. */
export function saidOnShow(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const clause = word.relation === "nsubj" ? headOf(sentence, word) : undefined;
  const verb = clause?.relation === "ccomp" ? headOf(sentence, clause) : undefined;
  const mark = childOf(sentence, word, "case");
  if (!clause || !verb || !mark || !isSaying(verb)) return [];
  const on = childrenOf(sentence, word, "case").find((one) => /^(?:on|in|at|during)$/iu.test(one.text));
  return on && verb.index < on.index && on.index < word.index && word.index < clause.index
    ? [{ word, head: verb, relation: "obl" }]
    : [];
}
