/**
 * Widths in thousandths of the size, by groups of letters, of DejaVu Sans: of the sans serifs that machines have by
 * default about the widest, so that words stay inside a box on all of them.
 */
const groups: readonly (readonly [letters: string, width: number])[] = [
  ["ijl'IJıł", 300],
  [" ,.:;|/\\‘’", 340],
  ["-ft!()[]r", 415],
  ['sz"*_`“”–', 530],
  ["ckvxyFLP?•◦", 600],
  ["abdeghnopquESTY0123456789{$}", 642],
  ["ABCKRVXZ", 700],
  ["NUHDGOQ&▷", 790],
  ["wM#+<=>^~×✕≠", 865],
  ["mW@%—…æœ", 1025],
];
const widths = new Map(
  groups.flatMap(([letters, width]) => [...letters].map((one) => [one, width] as const)),
);

/** How a text is set: upright, bold, or as somebody’s words are, in a serif’s italics. Each is wider by so much. */
const faces = { plain: 1, bold: 1.16, italic: 1.05, "bold italic": 1.18 } as const;
export type Face = keyof typeof faces;

/** About how wide a text is at most, in pixels at this size. */
export function textWidth(text: string, size: number, face: Face = "plain"): number {
  let sum = 0;
  for (const letter of text.normalize("NFD")) sum += widths.get(letter) ?? otherWidth(letter);
  return (sum * size * faces[face]) / 1000;
}

function otherWidth(letter: string): number {
  if (/\p{M}|\p{Cf}/u.test(letter)) return 0;
  if (/\p{Script=Latin}/u.test(letter)) return 700;
  return /[\u0370-\u03ff\u0590-\u10ff]/.test(letter) ? 800 : 1050;
}

/** A text in at most `most` lines of this width; what does not fit ends in an ellipsis. */
export function wrapped(
  text: string,
  size: number,
  width: number,
  most: number,
  face: Face = "plain",
): readonly string[] {
  const fits = (some: string): boolean => textWidth(some, size, face) <= width;
  const lines: string[] = [];
  let line = "";
  const words = text.replace(/\s+/gu, " ").trim().split(" ");
  for (const [at, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length === most) {
      lines[most - 1] = shortened(`${lines[most - 1]} ${words.slice(at).join(" ")}`, fits, true);
      return lines;
    }
  }
  return [...lines, line].map((one) => shortened(one, fits, false));
}

function shortened(text: string, fits: (some: string) => boolean, always: boolean): string {
  if (!always && fits(text)) return text;
  const letters = Array.from(text);
  const holds = (count: number): boolean => fits(`${letters.slice(0, count).join("")}…`);
  let [low, high] = [1, 2];
  while (high < letters.length && holds(high)) [low, high] = [high, 2 * high];
  high = Math.min(high, letters.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return `${letters
    .slice(0, low)
    .join("")
    .replace(/[\s,;:.–—-]+$/u, "")}…`;
}
