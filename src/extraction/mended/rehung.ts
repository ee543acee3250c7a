import type { ParsedSentence, Word } from "../../language/parse.ts";

/** A word with where it hangs in truth, and as what. */
export interface Rehung {
  readonly word: Word;
  /** Undefined where it is the root. */
  readonly head: Word | undefined;
  readonly relation: string;
}

/** What one word tells of words that the tree hung where they cannot belong. */
export type Repair = (sentence: ParsedSentence, word: Word) => readonly Rehung[];
