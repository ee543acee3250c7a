import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, subtree } from "../tree.ts";

/** Words once each, in text order. */
export function inOrder(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.index, word])).values()].sort((a, b) => a.index - b.index);
}

/** The preposition or mark before a phrase or clause. */
export function introducedBy(sentence: ParsedSentence, child: Word): string {
  return (caseOf(sentence, child) || (childOf(sentence, child, "mark")?.text ?? "")).toLowerCase();
}

/** A phrase without the preposition or mark before it. */
export function withoutCase(sentence: ParsedSentence, word: Word): readonly Word[] {
  return subtree(
    sentence,
    word,
    (child) =>
      child.head === word.index &&
      child.index < word.index &&
      (base(child) === "case" || (base(child) === "mark" && child.upos !== "PART")),
  );
}
