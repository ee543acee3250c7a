import type { ParsedSentence, Word } from "../../language/parse.ts";
import { headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "spent nine years at Apple, and before | that worked for Nokia": before which it was, not who did it. */
export function beforeThat(sentence: ParsedSentence, that: Word): readonly Rehung[] {
  if (that.text !== "that" || that.relation !== "nsubj") return [];
  const before = sentence.words[that.index - 1];
  const verb = headOf(sentence, that);
  if (!before || !/^(?:before|after|since|until)$/iu.test(before.text)) return [];
  if (!verb || verb.index !== that.index + 1 || verb.relation !== "conj") return [];
  return [
    { word: that, head: verb, relation: "obl" },
    { word: before, head: that, relation: "case" },
  ];
}
