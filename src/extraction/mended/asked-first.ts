import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

/** "Asked whether he would sign, Ruiz said …": what was asked, which the tree took for what is said. */
export function askedFirst(sentence: ParsedSentence, clause: Word): readonly Rehung[] {
  const verb = base(clause) === "ccomp" ? headOf(sentence, clause) : undefined;
  if (!verb || !isSaying(verb) || clause.index > verb.index) return [];
  const asked = sentence.words[subtree(sentence, clause)[0]!.index - 1];
  const opens = asked?.lemma === "ask" && asked.xpos !== "VB" && headOf(sentence, asked) === verb;
  return opens && base(asked) === "advcl" ? [{ word: clause, head: asked, relation: "ccomp" }] : [];
}
