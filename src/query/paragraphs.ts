import type { Found } from "./place.ts";

/** Characters of one row: a text without line breaks is no single row of megabytes. */
const longest = 2_000;
/** An editor breaks lines by hand at about such widths; a longer line is a paragraph. */
const wrapped = { from: 40, to: 120 };

interface Piece {
  readonly paragraph: number;
  /** UTF-16 code units into the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * A text as its paragraphs, in order, without the space around them: an empty line ends one, and so does a line break,
 * unless lines were wrapped by hand. A paragraph of more than 2,000 UTF-16 code units is cut between words into several pieces with its
 * number, never within a character.
 */
export function paragraphsOf(text: string): readonly Piece[] {
  return blocksOf(text).flatMap((block, at) =>
    cut(text, block).map((piece) => ({ paragraph: at + 1, ...piece })),
  );
}

/** Rows of whole texts as rows of their paragraphs. */
export function inParagraphs(rows: readonly Found[]): readonly Found[] {
  return rows.flatMap((row) => {
    const text = String(row.quote ?? "");
    return paragraphsOf(text).map((piece) => ({
      ...row,
      ...piece,
      quote: text.slice(piece.start, piece.end),
    }));
  });
}

type Stretch = Pick<Piece, "start" | "end">;

function blocksOf(text: string): readonly Stretch[] {
  const blocks: Stretch[][] = [[]];
  for (const { 0: line, index } of text.matchAll(/[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/g)) {
    const words = line.trim();
    const start = index + line.length - line.trimStart().length;
    if (words === "") blocks.push([]);
    else blocks.at(-1)!.push({ start, end: start + words.length });
  }
  return blocks.flatMap((lines) =>
    isWrapped(lines) ? [{ start: lines[0]!.start, end: lines.at(-1)!.end }] : lines,
  );
}

function isWrapped(lines: readonly Stretch[]): boolean {
  const { from, to } = wrapped;
  const widths = lines.slice(0, -1).map(({ start, end }) => end - start);
  return widths.length > 1 && widths.every((width) => width >= from && width <= to);
}

function cut(text: string, { start, end }: Stretch): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > longest) {
    const some = text.slice(from, from + longest);
    // Between words, else between characters.
    const space = some.search(/\s\S*$/);
    const room = space > 0 ? space : longest - (/[\uD800-\uDBFF]$/.test(some) ? 1 : 0);
    const words = some.slice(0, room).trimEnd().length;
    if (words > 0) pieces.push({ start: from, end: from + words });
    from += room;
    from += text.slice(from, end).search(/\S|$/);
  }
  return from < end ? [...pieces, { start: from, end }] : pieces;
}
