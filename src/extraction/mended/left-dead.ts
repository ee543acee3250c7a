import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "left more than 7,000 people dead or missing": what people were left as, where it was taken for a word that describes them. */
export function leftDead(sentence: ParsedSentence, people: Word): readonly Rehung[] {
  const verb = headOf(sentence, people);
  if (verb?.lemma !== "leave" || people.relation !== "obj") return [];
  return childrenOf(sentence, people, "amod")
    .filter((one) => one.index > people.index && /^(?:dead|homeless|missing)$/iu.test(one.text))
    .map((word) => ({ word, head: verb, relation: "xcomp" }));
}
