import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "found Lee, 49, guilty of fraud": what the court finds, which the tree took for one more word for whom. */
export function guiltyOf(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (!/^(?:not )?guilty$/iu.test(word.text) || base(word) !== "appos") return [];
  const whom = headOf(sentence, word);
  const verb = whom && base(whom) === "obj" ? headOf(sentence, whom) : undefined;
  return verb?.lemma === "find" ? [{ word, head: verb, relation: "xcomp" }] : [];
}
