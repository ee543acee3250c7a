import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "blamed the delays on the courts": whom the verb blames, which the tree took for what the delays are on. */
export function blamedOn(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (base(word) !== "nmod" || caseOf(sentence, word) !== "on") return [];
  const object = headOf(sentence, word);
  const verb = object && base(object) === "obj" ? headOf(sentence, object) : undefined;
  return verb?.lemma === "blame" ? [{ word, head: verb, relation: "obl" }] : [];
}
