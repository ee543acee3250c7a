import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "the Camilo Torres front has blown up": a name right before the noun of what it is the name of, both taken for subjects. */
export function namedUnit(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.name !== "B-PER" || !/^(?:nsubj|obj)/u.test(base(word))) return [];
  const noun = sentence.words.find((one) => one.index > word.index && !one.name.startsWith("I-"));
  const unit =
    /^(?:front|brigade|battalion|faction|cell|wing|column|squad|gang|clan|cartel|militia|movement|group)$/u;
  if (noun?.upos !== "NOUN" || !unit.test(noun.lemma)) return [];
  return noun.head === word.head && base(noun) === base(word) && headOf(sentence, word)
    ? [{ word, head: noun, relation: "compound" }]
    : [];
}
