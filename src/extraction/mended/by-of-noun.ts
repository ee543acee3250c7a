import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounType } from "../events/lexicon.ts";
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

/** "were sparked by the killing of a man by | an officer": a second "by" says who did what the first one names. */
export function byOfDeed(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb =
    word.relation === "obl:agent" && caseOf(sentence, word) === "by" ? headOf(sentence, word) : undefined;
  const deed = verb && childrenOf(sentence, verb, "obl:agent").find((one) => one.index < word.index);
  if (deed?.upos !== "NOUN" || nounType(deed.lemma) === undefined) return [];
  const hasOf = childrenOf(sentence, deed, "nmod").some((one) => caseOf(sentence, one) === "of");
  return hasOf ? [{ word, head: deed, relation: "nmod" }] : [];
}
