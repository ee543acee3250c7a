import type { ParsedSentence, Word } from "../../language/parse.ts";
import { caseOf, childOf, childrenOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "As Tina Wojcik, a bartender, put it, “…”": who stands between “as” and the verb puts it so. */
export function asPutIt(sentence: ParsedSentence, put: Word): readonly Rehung[] {
  if (put.lemma !== "put" || !/^VB[DZP]$/u.test(put.xpos) || childOf(sentence, put, "nsubj")) return [];
  const it = sentence.words[put.index + 1];
  const who = childrenOf(sentence, put, "obl").find(
    (one) => one.index < put.index && caseOf(sentence, one) === "as",
  );
  const as = who && childOf(sentence, who, "case");
  if (!/^it$/iu.test(it?.text ?? "") || !who || !as) return [];
  return [
    { word: who, head: put, relation: "nsubj" },
    { word: as, head: put, relation: "mark" },
  ];
}
