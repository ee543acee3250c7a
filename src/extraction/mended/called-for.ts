import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childrenOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "called for the mayor to resign": "for" goes with who is to do it, and both with the call. */
export function calledFor(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.upos !== "VERB" || !/^(?:call|push|press|argue|plead)$/u.test(verb.lemma)) return [];
  return childrenOf(sentence, verb, "xcomp", "advcl", "ccomp").flatMap((asked) => {
    const mark = childrenOf(sentence, asked, "mark").find((one) => /^for$/iu.test(one.text));
    if (!mark || mark.index !== verb.index + 1 || asked.xpos === "VBG") return [];
    const who = [
      ...childrenOf(sentence, asked, "nsubj"),
      ...childrenOf(sentence, verb, "obl", "obj", "obl:agent"),
    ].find((one) => one.index > mark.index && one.index < asked.index);
    if (!who) return [];
    return [
      { word: mark, head: who, relation: "case" },
      { word: who, head: verb, relation: "obl" },
    ];
  });
}
