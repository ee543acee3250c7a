import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "Acting Superintendent Michael Pierre is heading the probe": who holds an office for a time is not acted; the tree has a clause of "Acting" for the subject. */
export function actingOfficer(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.text !== "Acting" || word.xpos !== "VBG") return [];
  const holder = childOf(sentence, word, "obj");
  const verb = headOf(sentence, word);
  if (holder?.name !== "B-PER" || base(word) !== "csubj" || !verb) return [];
  return [
    { word: holder, head: verb, relation: childOf(sentence, verb, "aux:pass") ? "nsubj:pass" : "nsubj" },
    { word, head: holder, relation: "amod", as: { upos: "ADJ", xpos: "JJ", lemma: "acting" } },
  ];
}
