import { type Html, html } from "../html.ts";

/** A stretch of the text that something was read from, and where it leads. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly layer: "statement" | "mention" | "event" | "figure" | "time" | "unread";
  /** Classes that tell marks of one layer apart. */
  readonly look: string;
  readonly href: string;
  readonly title: string;
}

export interface Focus {
  readonly start: number;
  readonly end: number;
}

interface Piece extends Focus {
  readonly marks: readonly Mark[];
}

/**
 * The text with every mark a link, and exactly the characters of `focus` in a `mark` with the id `evidence`. Marks may
 * overlap: the text is cut wherever one begins or ends, and a piece leads where its shortest mark does. The words of
 * the result are those of the text, line breaks included.
 */
export function markedText(text: string, marks: readonly Mark[], focus?: Focus): Html {
  const sorted = marks.filter(({ start, end }) => start < end && start >= 0 && end <= text.length);
  const pieces = piecesOf(text, sorted, focus);
  const begun = new Set<Mark>();
  let named = false;
  return html`${linesOf(text).map(({ start, end }) => {
    const line = text.slice(start, end);
    if (line.trim() === "") return line;
    const mine = pieces.filter((piece) => piece.start < end && piece.end > start);
    const inFocus = (piece: Piece): boolean =>
      focus !== undefined && piece.start >= focus.start && piece.end <= focus.end;
    const first = mine.findIndex(inFocus);
    const last = mine.findLastIndex(inFocus);
    const show = (some: readonly Piece[]): readonly Html[] =>
      some.map((piece) => pieceHtml(text, piece, begun));
    if (first < 0) return html`<p>${show(mine)}</p>`;
    const before = show(mine.slice(0, first));
    const lit = show(mine.slice(first, last + 1));
    const marked = named
      ? html`<mark class="evidence">${lit}</mark>`
      : html`<mark id="evidence" class="evidence" tabindex="-1">${lit}</mark>`;
    named = true;
    return html`<p>${before}${marked}${show(mine.slice(last + 1))}</p>`;
  })}`;
}

/** Lines and what is between them, in order: together they are the text. */
function linesOf(text: string): readonly Focus[] {
  return [...text.matchAll(/[^\r\n]+|[\r\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function piecesOf(text: string, marks: readonly Mark[], focus: Focus | undefined): readonly Piece[] {
  const bounds = new Set([0, text.length, ...linesOf(text).flatMap(({ start, end }) => [start, end])]);
  for (const { start, end } of focus ? [...marks, focus] : marks) bounds.add(start).add(end);
  const points = [...bounds].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const opening = [...marks].sort((a, b) => a.start - b.start);
  let active: Mark[] = [];
  let next = 0;
  return points.slice(0, -1).map((start, at) => {
    const begun = next;
    while (next < opening.length && opening[next]!.start <= start) next++;
    active = [...active, ...opening.slice(begun, next)].filter((mark) => mark.end > start);
    return { start, end: points[at + 1]!, marks: active };
  });
}

function pieceHtml(text: string, { start, end, marks }: Piece, begun: Set<Mark>): Html {
  const words = text.slice(start, end);
  if (marks.length === 0) return html`${words}`;
  const inner = marks.reduce((best, one) => (one.end - one.start < best.end - best.start ? one : best));
  const looks = [...new Set(marks.flatMap(({ layer, look }) => [layer, look]))]
    .filter(Boolean)
    .sort()
    .join(" ");
  const titles = [...new Set(marks.map(({ title }) => title))].join(" · ");
  // A link needs words: space between two marks only has their look.
  if (words.trim() === "") return html`<span class="in ${looks}">${words}</span>`;
  const again = begun.has(inner);
  begun.add(inner);
  // The second piece of a mark is the same link: once is enough for the keyboard.
  return again
    ? html`<a class="in ${looks}" href="${inner.href}" data-says="${titles}" aria-description="${titles}" tabindex="-1">${words}</a>`
    : html`<a class="in ${looks}" href="${inner.href}" data-says="${titles}" aria-description="${titles}">${words}</a>`;
}

/** A span as asked for in an address, cut to the text and to whole characters; undefined where none is asked for. */
export function focusOf(text: string, start: string | undefined, end: string | undefined): Focus | undefined {
  if (start === undefined || end === undefined || !/^\d{1,9}$/.test(start) || !/^\d{1,9}$/.test(end))
    return undefined;
  const inside = (at: number): number => Math.min(at, text.length);
  let [from, to] = [inside(Number(start)), inside(Number(end))];
  if (from >= to) return undefined;
  const split = (at: number): boolean =>
    /[\udc00-\udfff]/.test(text[at] ?? "") && /[\ud800-\udbff]/.test(text[at - 1] ?? "");
  if (split(from)) from -= 1;
  if (split(to)) to += 1;
  return { start: from, end: to };
}
