import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, childrenOf } from "../tree.ts";

/** "while two are believed to be missing": a participle with an auxiliary that makes a clause of it. */
export function isFiniteClause(sentence: ParsedSentence, verb: Word): boolean {
  return childrenOf(sentence, verb, "aux").some((one) => /^(?:VB[DZP]|MD)$/u.test(one.xpos));
}

/** "Asked whether he would run, he laughed": what is asked is told, and nobody says who asks. */
export function isAskedFirst(sentence: ParsedSentence, verb: Word): boolean {
  const clause = verb.lemma === "ask" ? childOf(sentence, verb, "ccomp") : undefined;
  const first = sentence.words[verb.index + 1];
  return (
    clause !== undefined && /^(?:whether|if|about|why|how|what|who|when|where|by)$/iu.test(first?.text ?? "")
  );
}
