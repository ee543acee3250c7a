import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "called the papers “deeply troubling” but warned against …": a second verb of who speaks, which the tree set beside what something is called. */
export function goesWithNaming(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const name = base(word) === "conj" && word.upos === "VERB" ? headOf(sentence, word) : undefined;
  if (!name || !/^(?:ADJ|NOUN)$/u.test(name.upos) || childOf(sentence, word, "nsubj", "nsubj:pass", "aux"))
    return [];
  const over = headOf(sentence, name);
  const verb = over?.upos === "NOUN" && base(over) === "obj" ? headOf(sentence, over) : over;
  const finite = verb !== undefined && /^VB[DZ]$/u.test(verb.xpos) && verb.xpos === word.xpos;
  const named = /^(?:xcomp|amod|appos|obl)$/u.test(base(name)) && name.index > (verb?.index ?? 0);
  return finite && named ? [{ word, head: verb, relation: "conj" }] : [];
}
