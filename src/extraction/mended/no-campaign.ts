import type { ParsedSentence, Word } from "../../language/parse.ts";
import { headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "the | No campaign": what has an article before it denies nothing. */
export function noCampaign(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.text !== "No" || word.relation !== "det") return [];
  if (sentence.words[word.index - 1]?.upos !== "DET") return [];
  return [
    {
      word,
      head: headOf(sentence, word),
      relation: "compound",
      as: { upos: "NOUN", xpos: "NN", lemma: "no" },
    },
  ];
}
