import type { ParsedSentence, Word } from "../../language/parse.ts";

/** A word with where it hangs in truth, and as what. */
export interface Rehung {
  readonly word: Word;
  /** Undefined where it is the root. */
  readonly head: Word | undefined;
  readonly relation: string;
  /** What it is, where it was taken for another part of speech. */
  readonly as?: Pick<Word, "upos" | "xpos" | "lemma">;
}

/** What one word tells of words that the tree hung where they cannot belong. */
export type Repair = (sentence: ParsedSentence, word: Word) => readonly Rehung[];
