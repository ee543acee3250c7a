import type { MentionDraft, RelationDraft, Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Context } from "../context.ts";

/** What every relation rule is given. */
export interface Finder {
  readonly context: Context;
  readonly text: string;
  readonly mentions: readonly MentionDraft[];
  readonly sentenceOf: (mention: MentionDraft) => ParsedSentence | undefined;
  /** The mention whose head a word is. */
  readonly at: (sentence: ParsedSentence, word: Word) => MentionDraft | undefined;
}

export type Rule = (finder: Finder) => readonly RelationDraft[];

/** The span from the start of one stretch to the end of another. */
export function across(
  text: string,
  a: { start: number; end: number },
  b: { start: number; end: number },
): Span {
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  return { start, end, text: text.slice(start, end) };
}
