import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isLifeless } from "../events/noun-tests.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

const judging =
  /^(?:deny|admit|blame|accuse|condemn|denounce|criticize|criticise|reject|warn|say|add|promise|vow|demand|urge)$/u;

/** "denied having placed the bomb that exploded, and blamed the army for it": no bomb blames; who denied it does. */
export function blamedBehindThing(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const did = base(word) === "conj" && judging.test(word.lemma) ? headOf(sentence, word) : undefined;
  if (!did || word.xpos !== "VBD" || childOf(sentence, word, "nsubj", "aux")) return [];
  const thing = did.relation === "acl:relcl" ? headOf(sentence, did) : undefined;
  if (!thing || !isLifeless(thing)) return [];
  for (let at = headOf(sentence, thing); at; at = headOf(sentence, at))
    if (
      (isSaying(at) || judging.test(at.lemma)) &&
      at.xpos === "VBD" &&
      at.index < word.index &&
      childOf(sentence, at, "nsubj")
    )
      return [{ word, head: at, relation: "conj" }];
  return [];
}
