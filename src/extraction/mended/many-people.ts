import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "Many Japanese feel that …": how many they are is no second subject beside them. */
export function manyPeople(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (!/^(?:many|some|most|few|several|other)$/iu.test(word.text) || base(word) !== "nsubj") return [];
  const next = sentence.words[word.index + 1];
  const twins = next && next.head === word.head && base(next) === "nsubj" && headOf(sentence, word);
  return twins ? [{ word, head: next, relation: "amod" }] : [];
}
