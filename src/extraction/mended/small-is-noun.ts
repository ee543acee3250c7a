import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "in Kavre district": a kind in small letters behind a name is a noun, which the model took for a part of the name. */
export function smallIsNoun(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.upos !== "PROPN" || !/^\p{Ll}+$/u.test(word.text)) return [];
  const as = { upos: "NOUN", xpos: word.xpos === "NNPS" ? "NNS" : "NN", lemma: word.lemma.toLowerCase() };
  return nounClass({ ...word, ...as })
    ? [{ word, head: headOf(sentence, word), relation: word.relation, as }]
    : [];
}
