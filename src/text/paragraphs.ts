import type { Span } from "../../schema/span.ts";
import { spanOf, trimmed } from "./span.ts";

/** A line that is wrapped by hand is no longer than this; a longer one was written as one paragraph. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;
const LINE = /[^\n\r\u0085\u2028\u2029]*(?:\r\n|[\n\r\u0085\u2028\u2029]|$)/g;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a text: an empty line divides them, and so does a line break, unless the lines were wrapped by hand. */
export function paragraphs(text: string): Span[] {
  return blocks(text).flatMap((block) => joinWrapped(text, block));
}

/** Runs of lines with nothing empty between them; each line without the space around it. */
function blocks(text: string): Line[][] {
  const all: Line[][] = [];
  let block: Line[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = trimmed(text, match.index, match.index + match[0].length);
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      all.push(block);
      block = [];
    }
  }
  if (block.length > 0) all.push(block);
  return all;
}

function joinWrapped(text: string, block: readonly Line[]): Span[] {
  const wrapped = isWrapped(text, block);
  const found: Span[] = [];
  let start = block[0]!.start;
  for (const [place, line] of block.entries()) {
    const next = block[place + 1];
    if (next && (wrapped || continues(text, line, next))) continue;
    found.push(spanOf(text, start, line.end));
    if (next) start = next.start;
  }
  return found;
}

/** "…the end of\nthe siege": a line that goes on in lower case after a line without a final mark. */
function continues(text: string, line: Line, next: Line): boolean {
  if (line.end - line.start > WIDEST_WRAP) return false;
  return (
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) &&
    !/[.!?:;]["”’»)]?$/.test(text.slice(line.end - 2, line.end))
  );
}

/** Whether an editor broke these lines: in each, the first word of the next would not have fitted. */
function isWrapped(text: string, block: readonly Line[]): boolean {
  if (block.length < 3) return false;
  const widest = block.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return false;
  let full = 0;
  for (const [place, line] of block.entries()) {
    const next = block[place + 1];
    if (!next) break;
    const word = text.slice(next.start, Math.min(next.end, next.start + WIDEST_WRAP)).search(/\s|$/);
    if (line.end - line.start + 1 + word > widest) full++;
  }
  return full >= (block.length - 1) * 0.9;
}
