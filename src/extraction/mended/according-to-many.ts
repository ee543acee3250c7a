import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "according to more than a dozen aides": the words belong to the aides, not to their number. */
export function accordingToMany(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.lemma !== "accord" || base(word) !== "case") return [];
  const number = headOf(sentence, word);
  const many = number && base(number) === "nummod" ? headOf(sentence, number) : undefined;
  return many && many.index > number!.index ? [{ word, head: many, relation: "case" }] : [];
}
