import type { ParsedSentence, Word } from "../../language/parse.ts";
import { caseOf, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "has been accused of fraud by two partners": who accuses, whom the tree hung on what somebody is accused of. */
export function accusedBy(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.relation !== "nmod" || caseOf(sentence, word) !== "by") return [];
  const deed = headOf(sentence, word);
  const verb = deed && headOf(sentence, deed);
  if (!deed || !verb || deed.relation !== "obl" || !/^(?:of|for|over)$/u.test(caseOf(sentence, deed)))
    return [];
  if (!/^(?:accuse|criticize|criticise|praise|fault|blame|mock|condemn)$/u.test(verb.lemma)) return [];
  return childOf(sentence, verb, "aux:pass") && !childOf(sentence, verb, "obl:agent")
    ? [{ word, head: verb, relation: "obl:agent" }]
    : [];
}
