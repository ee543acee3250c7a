import { BYLINE_WORD, FURNITURE_LINES, WHEN_WORD } from "./page-furniture.table.ts";

/** A line of a page is no longer than this. */
export const LONGEST_LINE = 300;
const CHANGED = /\b(?:published|modified|updated|posted)\b/i;
const MOMENT = /\b(?:19|20)\d{2}\b.*\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}[:.]\d{2}\b.*\b(?:19|20)\d{2}\b/;

/** Whether a line is one that only pages have, by its first words, in a text that was copied off one too: "Share this with …", "Read more: …". */
export function isPageLine(line: string): boolean {
  return line.length <= LONGEST_LINE && FURNITURE_LINES.some((form) => form.test(line));
}

/** Whether a line is one that only pages have: a request, a credit, who wrote it, when it was changed. */
export function isFurnitureLine(line: string): boolean {
  if (line === "" || line.length > LONGEST_LINE) return false;
  return isPageLine(line) || isWhen(line) || isByline(line);
}

function isWhen(line: string): boolean {
  if (!CHANGED.test(line) && !MOMENT.test(line)) return false;
  const parts = partsOf(line);
  return parts.length > 1 && parts.every((part) => WHEN_WORD.test(part.replace(/[.)]$|^\(/g, "")));
}

function isByline(line: string): boolean {
  const [by, ...parts] = partsOf(line);
  return /^by$/i.test(by ?? "") && parts.length > 1 && parts.every((part) => BYLINE_WORD.test(part));
}

function partsOf(line: string): readonly string[] {
  return line.split(/[\s,:|•·–—-]+/).filter(Boolean);
}
