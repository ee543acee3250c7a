import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "In Medellín, two men shot the judge": what stands before a comma and the subject tells of all that follows, and is no part of the subject. */
export function fronted(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const noun = headOf(sentence, word);
  if (word.relation !== "nmod" || !noun || word.index > noun.index || !caseOf(sentence, word)) return [];
  const comma = sentence.words.slice(word.index + 1, noun.index).find((one) => one.text === ",");
  const verb = headOf(sentence, noun);
  if (!comma || comma.head !== word.index || verb?.upos !== "VERB" || base(noun) !== "nsubj") return [];
  const first = sentence.words.slice(0, word.index).every((one) => one.upos !== "VERB" && one.upos !== "AUX");
  return first ? [{ word, head: verb, relation: "obl" }] : [];
}
