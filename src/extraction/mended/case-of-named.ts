import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "the body of | student leader Victor Rodas": the preposition before what describes somebody is that of the name. */
export function caseOfNamed(sentence: ParsedSentence, preposition: Word): readonly Rehung[] {
  const described = preposition.relation === "case" ? headOf(sentence, preposition) : undefined;
  const name = described?.relation === "nmod:desc" ? headOf(sentence, described) : undefined;
  if (!described || !name || preposition.index > described.index || described.index > name.index) return [];
  if (/^['’]s?$/u.test(preposition.text) || childOf(sentence, name, "case")) return [];
  return [{ word: preposition, head: name, relation: "case" }];
}
