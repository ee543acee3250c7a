/** Widths of a common sans serif in thousandths of its size, enough to keep words inside a box on any machine. */
const groups: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;'‘’|!]/, 250],
  [/[ftrI()[\]/\s“”"-]/, 330],
  [/[mwMW@—…]/, 860],
  [/[A-Z&%#]/, 700],
  [/[\u1100-\uffff]/, 1000],
];

/** About how wide a text is, in pixels at this size. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += groups.find(([letters]) => letters.test(letter))?.[1] ?? 570;
  return (sum * size) / 1000;
}

/** A text in at most `most` lines of this width; what does not fit ends in an ellipsis. */
export function wrapped(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const words = text.replace(/\s+/gu, " ").trim().split(" ");
  for (const [at, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length === most) {
      lines[most - 1] = shortened(`${lines[most - 1]} ${words.slice(at).join(" ")}`, size, width, true);
      return lines;
    }
  }
  return [...lines, line].map((one) => shortened(one, size, width, false));
}

function shortened(text: string, size: number, width: number, always: boolean): string {
  if (!always && textWidth(text, size) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").replace(/[\s,;:.–—-]+$/u, "")}…`;
}
