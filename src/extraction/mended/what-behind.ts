import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Rehung } from "./rehung.ts";

/** "warned of what might come", "worry about what will be": the preposition goes with "what", not with the clause behind it. */
export function whatBehind(sentence: ParsedSentence, what: Word): readonly Rehung[] {
  const before = /^WP$/u.test(what.xpos) ? sentence.words[what.index - 1] : undefined;
  if (before?.upos !== "ADP" || before.relation !== "mark") return [];
  const clause = sentence.words[before.head];
  return clause?.head === what.index ? [{ word: before, head: what, relation: "case" }] : [];
}
