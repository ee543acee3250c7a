import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "He expects Microsoft to raise its bid": of two subjects the one behind the verb, right before "to", is its object. */
export function objectBeforeTo(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = word.relation === "nsubj" ? headOf(sentence, word) : undefined;
  if (verb?.upos !== "VERB" || verb.index > word.index) return [];
  const first = childrenOf(sentence, verb, "nsubj").some((one) => one.index < verb.index);
  const open = childrenOf(sentence, verb, "xcomp").some(
    (one) =>
      one.index > word.index &&
      childrenOf(sentence, one, "mark").some((to) => to.text === "to" && to.index > word.index),
  );
  return first && open && base(verb) !== "acl" ? [{ word, head: verb, relation: "obj" }] : [];
}
