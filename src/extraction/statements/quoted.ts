import type { Span } from "../../../schema/index.ts";
import type { Quotation } from "../../text/document.ts";
import { spanAt } from "../tree.ts";
import { tidy } from "./edges.ts";

/** The quotation that a place in the text stands in. */
export function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  return quotations.find((one) => one.start <= offset && offset < one.end);
}

/**
 * Content that stands in a quotation is the whole of the quotation, over sentences and paragraphs; content that ends
 * within one goes on to its end. What the quoted speaker tells of others (a cue within the quotation) stays as it is.
 */
export function widen(
  text: string,
  pieces: readonly Span[],
  quotations: readonly Quotation[],
  cueStart: number,
): readonly Span[] {
  const own = quotationAt(quotations, cueStart);
  const found: Span[] = [];
  for (const piece of pieces) {
    const span = own ? piece : widened(text, piece, quotations);
    if (!found.some((other) => other.start <= span.start && span.end <= other.end)) found.push(span);
  }
  return found;
}

function widened(text: string, piece: Span, quotations: readonly Quotation[]): Span {
  const around = quotations.find((one) => one.start <= piece.start && piece.end <= one.end);
  if (around) return tidy(text, around.inner.start, around.inner.end) ?? piece;
  const head = quotations.find(
    (one) =>
      /^\W{0,2}$/u.test(text.slice(piece.start, one.start)) &&
      one.end < piece.end &&
      one.start >= piece.start - 2,
  );
  if (
    head &&
    head.inner.text.split(/\s+/u).length >= 4 &&
    (/^\s*(?:,|\(\()/u.test(text.slice(head.end, piece.end)) || /[,.!?]\s*$/u.test(head.inner.text))
  )
    return tidy(text, head.inner.start, head.inner.end) ?? piece;
  const last = quotations.find(
    (one) => piece.start < one.start && one.start < piece.end && piece.end < one.inner.end,
  );
  return last ? (tidy(text, piece.start, last.end) ?? spanAt(text, piece.start, last.end)) : piece;
}

/** Quotation marks around all of the content, some of it, or none; a quotation that the cue itself stands in does not count. */
export function kindOf(
  pieces: readonly Span[],
  quotations: readonly Quotation[],
  cueStart = -1,
): "direct" | "mixed" | "indirect" {
  const outside = quotations.filter((one) => !(one.start <= cueStart && cueStart < one.end));
  const within = (piece: Span): boolean =>
    outside.some((one) => one.start <= piece.start && piece.end <= one.end);
  if (pieces.every(within)) return "direct";
  const touched = pieces.some((piece) =>
    outside.some((one) => one.start < piece.end && piece.start < one.end),
  );
  return touched ? "mixed" : "indirect";
}

/** "The Long Road Home": words with capitals are a title, nothing said. */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  const proper = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  return (
    (!/[.!?,]$/u.test(text) || (proper && /[^.!?][.,]$/u.test(text))) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= words.length * 2
  );
}
