import type { Span } from "../../schema/span.ts";
import { datelineAt } from "./dateline.ts";

/** A headline has no more words than this. */
const MOST_WORDS = 25;
const MOST_CHARACTERS = 250;

/** The headline that stands in the text: its first paragraph, if that is one short line without a final mark and a report follows it. */
export function headline(paragraphs: readonly Span[]): Span | undefined {
  const first = paragraphs[0];
  if (first === undefined || paragraphs.length < 2 || first.text.length > MOST_CHARACTERS) return undefined;
  if (/[\r\n]/.test(first.text) || !/\p{L}/u.test(first.text)) return undefined;
  if (/[.,;:]["”’»)]*$/.test(first.text) && !/\p{Lu}\.$/u.test(first.text)) return undefined;
  if (first.text.split(/\s+/).length > MOST_WORDS) return undefined;
  return datelineAt(first.text, 0, first.text.length) ? undefined : first;
}
