import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** Nouns of what comes from somebody. */
const nouns = new Set(
  "pressure criticism opposition support help aid threat demand call request advice permission approval attack competition resistance complaint objection message letter warning".split(
    " ",
  ),
);

/** "stepped down under pressure from the military": whom the pressure is from, which the tree took for what he left. */
export function ofTheNounBefore(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const mark = base(word) === "obl" ? childrenOf(sentence, word, "case")[0] : undefined;
  if (!mark || !/^from$/iu.test(mark.text)) return [];
  const noun = sentence.words[mark.index - 1];
  return noun && nouns.has(noun.lemma) && noun.upos === "NOUN" && noun.head === headOf(sentence, word)?.index
    ? [{ word, head: noun, relation: "nmod" }]
    : [];
}
