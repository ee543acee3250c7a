import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "pleaded guilty to wire fraud": behind "guilty to" stands what somebody is guilty of, not what he did next; the tree took its first word for a verb. */
export function guiltyTo(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const to = sentence.words[word.index - 1];
  const pleaded = headOf(sentence, word);
  const crime = childOf(sentence, word, "obj");
  if (word.xpos !== "VB" || to?.text !== "to" || crime?.index !== word.index + 1) return [];
  if (!pleaded || (pleaded.lemma !== "plead" && pleaded.lemma !== "guilty")) return [];
  return [
    { word: crime, head: pleaded, relation: "obl" },
    { word: to, head: crime, relation: "case", as: { upos: "ADP", xpos: "IN", lemma: "to" } },
    ...childrenOf(sentence, word, "obl").map((one) => ({ word: one, head: pleaded, relation: "obl" })),
    { word, head: crime, relation: "compound", as: { upos: "NOUN", xpos: "NN", lemma: word.lemma } },
  ];
}
