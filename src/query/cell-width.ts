const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]|\p{Emoji_Presentation}/u;

/**
 * Texts of which every character takes one place of a terminal: Latin, Greek and Cyrillic letters, signs and quotation
 * marks, none of which joins another. Nearly all are; to part one into what a reader sees takes a hundred times as long.
 */
const narrow =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]*$/;

/** How many places of a terminal a text takes: two for an East Asian character or an emoji, one for any other that is seen. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : graphemes(text).reduce((sum, one) => sum + places(one), 0);
}

/** A text in so many places: with spaces behind it, or cut, with “…” at its end. */
export function padded(text: string, size: number): string {
  const full = widthOf(text);
  if (full <= size) return text + " ".repeat(size - full);
  if (narrow.test(text)) return `${text.slice(0, Math.max(0, size - 1))}…`;
  let kept = "";
  let used = 0;
  for (const one of graphemes(text)) {
    const step = places(one);
    if (used + step > size - 1) break;
    kept += one;
    used += step;
  }
  return `${kept}…${" ".repeat(size - used - 1)}`;
}

/** Lines of words in so many places; a word that takes more has a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  let used = 0;
  for (const word of text.split(" ")) {
    const size = widthOf(word);
    if (line !== undefined && line !== "" && used + 1 + size > width) {
      lines.push(line);
      line = undefined;
    }
    used = line === undefined || line === "" ? size : used + 1 + size;
    line = line === undefined || line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line ?? ""];
}

/** What a reader sees as one character. */
function graphemes(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), (one) => one.segment);
}

function places(one: string): number {
  return wide.test(one) ? 2 : 1;
}
