import type { Span } from "../../schema/span.ts";

/** The span `[start, end)` of `text`, with its words. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** What separates words: white space, control characters, and the invisible format characters between words. */
export const SPACE = /[\s\p{Cf}\p{Cc}]/u;

/** The bounds of `[start, end)` without the space at its two ends; empty bounds (`start === end`) where there is nothing else. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text[from] as string)) from++;
  while (to > from && SPACE.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}
