import type { ParsedSentence, Word } from "../../language/parse.ts";
import { type Mark, marks, type TimeRow, timeRows } from "./patterns.table.ts";

/** A sentence, or the date of a dateline, which stands in none. */
export type Stretch = Pick<ParsedSentence, "index" | "start" | "end" | "kind" | "words">;

/** An expression that a row matches. */
export interface Hit {
  readonly row: TimeRow;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly words: readonly Word[];
  /** The word that hangs the expression on the rest. */
  readonly head: Word | undefined;
}

/* `iu` folds no "ſ" or "K" into letters here: the patterns are ASCII, the text decides the case of names below. */
const rows = timeRows.map((row, place) => ({
  row,
  place,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}$€£#])(?:${row.pattern})(?![\\p{L}\\p{N}])`, "giu"),
  after:
    row.after === undefined ? undefined : new RegExp(row.after, row.after.includes("\\p{Lu}") ? "u" : "iu"),
}));

const markPatterns = Object.entries(marks).map(
  ([mark, pattern]) => [mark as Mark, new RegExp(pattern, "iu")] as const,
);

/** Names of months and days are written with a capital: "may", "march" and "sun" are words. */
const capital = /^\p{Lu}/u;
/** The row's `after` looks back no further than this. */
const REACH = 80;

/** The expressions in a stretch of text, in text order, none over another: of two at one place the longer. */
export function hitsIn(text: string, stretch: Stretch): readonly Hit[] {
  const slice = text.slice(stretch.start, stretch.end);
  const all: (Omit<Hit, "words" | "head"> & { readonly place: number })[] = [];
  const there = new Set(markPatterns.flatMap(([mark, pattern]) => (pattern.test(slice) ? [mark] : [])));
  for (const { row, place, pattern, after } of rows) {
    if (!row.needs.every((mark) => there.has(mark))) continue;
    for (const match of slice.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const names = [groups.month, groups.month2, groups.weekday].filter((name) => name !== undefined);
      if (!names.every((name) => capital.test(name))) continue;
      if (after && !after.test(slice.slice(Math.max(0, match.index - REACH), match.index))) continue;
      const start = stretch.start + match.index;
      all.push({ row, place, start, end: start + match[0].length, groups });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end || a.place - b.place);
  const kept: typeof all = [];
  for (const hit of all) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept.map(({ row, start, end, groups }) => ({
    row,
    start,
    end,
    groups,
    ...wordsOf(stretch, start, end),
  }));
}

const year = timeRows.find((row) => row.name === "year")!;

/** An expression, and the two years that a span of years is between: they are times too. */
export function withEnds(text: string, stretch: Stretch, hit: Hit): readonly Hit[] {
  if (hit.row.kind !== "years" || !hit.groups.to) return [hit];
  const from = text.indexOf(hit.groups.from!, hit.start);
  const to = text.indexOf(hit.groups.to, from + 4);
  const ends = [from, to].map((start) => ({
    row: year,
    start,
    end: start + 4,
    groups: { year: text.slice(start, start + 4) },
    ...wordsOf(stretch, start, start + 4),
  }));
  return [hit, ...ends];
}

function wordsOf(stretch: Stretch, start: number, end: number): Pick<Hit, "words" | "head"> {
  const words: Word[] = [];
  for (let at = firstEndingAfter(stretch.words, start); at < stretch.words.length; at++) {
    const word = stretch.words[at]!;
    if (word.start >= end) break;
    words.push(word);
  }
  const [first, last] = [words[0]?.index ?? 0, words.at(-1)?.index ?? 0];
  const head = words.find((word) => word.head < first || word.head > last) ?? words[0];
  return { words, head };
}

/** By halves: a sentence may be as long as an article. */
function firstEndingAfter(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
