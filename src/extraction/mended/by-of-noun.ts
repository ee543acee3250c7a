import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "tore through a demonstration by members of the minority": behind a verb in the active, "by" tells who does what the noun before it is. */
export function byOfNoun(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb =
    word.relation === "obl:agent" && caseOf(sentence, word) === "by" ? headOf(sentence, word) : undefined;
  if (!verb || !/^VB[DZP]$/u.test(verb.xpos) || !childOf(sentence, verb, "nsubj")) return [];
  if (childrenOf(sentence, verb, "aux:pass", "nsubj:pass").length > 0) return [];
  const by = childOf(sentence, word, "case")!;
  const noun = sentence.words[by.index - 1];
  const hangs = noun?.upos === "NOUN" && noun.head === verb.index && ["obj", "obl"].includes(base(noun));
  return hangs && noun.index > verb.index ? [{ word, head: noun, relation: "nmod" }] : [];
}
