import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "nine injured in attack; suspect | dead": an adjective behind its noun, at the end of a headline, is what is said of it. */
export function suspectDead(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (sentence.kind !== "headline" || word.relation !== "amod") return [];
  if (childrenOf(sentence, word).some((one) => one.upos !== "PUNCT")) return [];
  if (!/^(?:dead|safe|missing|injured|hurt|guilty|free)$/iu.test(word.text)) return [];
  const noun = headOf(sentence, word);
  const ends = sentence.words[word.index + 1] === undefined;
  if (!ends || noun?.index !== word.index - 1 || !/^(?:root|parataxis|conj)$/u.test(noun.relation)) return [];
  return [
    { word, head: headOf(sentence, noun), relation: noun.relation },
    { word: noun, head: word, relation: "nsubj" },
  ];
}
