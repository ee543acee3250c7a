import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Rehung } from "./rehung.ts";

/** "Leader heads Nairobi march": a place right before a noun, both taken for objects of the verb before them. */
export function describedNext(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const next = sentence.words[word.index + 1];
  return word.name === "B-LOC" &&
    word.relation === "obj" &&
    word.children.length === 0 &&
    next?.upos === "NOUN" &&
    ["obj", "obl:unmarked"].includes(next.relation) &&
    next.head === word.head &&
    word.head < word.index
    ? [{ word, head: next, relation: "compound" }]
    : [];
}
