import type { Bound } from "../../../schema/index.ts";
import type { Word } from "../../language/parse.ts";
import { type BoundRow, boundsAfter, boundsBefore } from "./bounds.table.ts";

const longestFirst = (rows: readonly BoundRow[]) =>
  rows
    .flatMap(({ bound, words }) => words.map((phrase) => ({ bound, words: phrase.split(" ") })))
    .sort((a, b) => b.words.length - a.words.length);
const before = longestFirst(boundsBefore);
const after = longestFirst(boundsAfter);

const stands = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  at >= 0 && phrase.every((word, index) => words[at + index]?.text.toLowerCase() === word);

/** The words before a number that bound it: "more than", "up to". */
export function boundBefore(
  words: readonly Word[],
  from: number,
): { readonly bound: Bound; readonly from: number } | undefined {
  const row = before.find((one) => stands(words, from - one.words.length, one.words));
  return row && { bound: row.bound, from: from - row.words.length };
}

/** The words after a number that bound it: "or more". */
export function boundAfter(
  words: readonly Word[],
  to: number,
): { readonly bound: Bound; readonly to: number } | undefined {
  const row = after.find((one) => stands(words, to, one.words));
  return row && { bound: row.bound, to: to + row.words.length };
}
