import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Titles } from "../../text/titles.ts";

/** Words before a name that are no part of it. */
export interface TitlesBefore {
  /** Index of the first word of the title, its country or body included: "Cuban President". */
  readonly from: number;
  /** Index of the first word of the title proper: "President". */
  readonly title: number;
  /** One past the last word of the title. */
  readonly to: number;
  readonly gender?: "f" | "m";
}

/** How many words from `from` on are one title: the longest that the list knows, 0 for none. */
export function titleLength(words: readonly Word[], from: number, to: number, titles: Titles): number {
  for (let length = Math.min(5, to - from); length > 0; length--) {
    const phrase = words
      .slice(from, from + length)
      .map((word) => word.text)
      .join(" ");
    if (titles.find(phrase)) return length;
  }
  return 0;
}

const modifier = new Set(["amod", "compound", "nmod:desc", "flat"]);

/** Finds the title that ends right before word `at`: "President", "Prime Minister", "former Vice President", with the modifiers before it. */
export function titleBefore(sentence: ParsedSentence, at: number, titles: Titles): TitlesBefore | undefined {
  const words = sentence.words;
  for (let length = Math.min(5, at); length > 0; length--) {
    const phrase = words
      .slice(at - length, at)
      .map((word) => word.text)
      .join(" ");
    const row = titles.find(phrase);
    if (!row) continue;
    let from = at - length;
    while (
      from > 0 &&
      modifier.has(words[from - 1]!.relation) &&
      words[from - 1]!.head >= from &&
      words[from - 1]!.head < at + 1
    )
      from -= 1;
    return { from, title: at - length, to: at, ...(row.gender ? { gender: row.gender } : {}) };
  }
  return undefined;
}
