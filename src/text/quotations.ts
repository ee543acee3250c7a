import type { Span } from "../../schema/span.ts";
import type { Quotation } from "./document.ts";
import { spanOf } from "./span.ts";

type Side = "open" | "close";
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly side: Side;
}

const MARK = /``|''|["“”„«»‘’']/g;
const SINGLE = /^['‘’]$/;
/** A quotation in single marks is not longer than this: an apostrophe further away is none of it. */
const LONGEST_SINGLE = 600;
/** Nor are more single marks than this looked at for its end. */
const MOST_CANDIDATES = 12;
/** Shortened words that begin with an apostrophe. */
const ELIDED = /^['’‘](?:\d\ds?|em|tis|twas|til|cause|bout|n)\b/iu;

/**
 * The outer quotations of a text, in order. A quotation that goes on over paragraphs, each opened anew, is one;
 * one that is never closed ends with its paragraph. Quotations inside a quotation are not listed.
 */
export function quotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let open: Mark | undefined;
  for (const [place, paragraph] of paragraphs.entries()) {
    let depth = open ? 1 : 0;
    let singleUntil = paragraph.start;
    for (const match of paragraph.text.matchAll(MARK)) {
      const at = paragraph.start + match.index;
      if (at < singleUntil) continue;
      if (SINGLE.test(match[0])) {
        const end = open ? undefined : singleEnd(text, at, paragraph);
        if (end === undefined) continue;
        found.push(build(text, at, at + 1, end - 1, end, true));
        singleUntil = end;
        continue;
      }
      const mark = read(text, at, match[0], open !== undefined);
      if (mark === undefined) continue;
      if (open && mark.start === paragraph.start) continue; // the quotation goes on
      if (mark.side === "open") {
        if (!open) open = mark;
        depth++;
      } else if (open && --depth === 0) {
        found.push(build(text, open.start, open.end, mark.start, mark.end, true));
        open = undefined;
      }
    }
    if (open && !goesOn(text, open, paragraphs[place + 1])) {
      found.push(build(text, open.start, open.end, paragraph.end, paragraph.end, false));
      open = undefined;
    }
  }
  return found;
}

function build(
  text: string,
  start: number,
  from: number,
  to: number,
  end: number,
  closed: boolean,
): Quotation {
  return { start, end, inner: spanOf(text, from, to), closed };
}

function goesOn(text: string, open: Mark, next: Span | undefined): boolean {
  return next !== undefined && text.startsWith(text.slice(open.start, open.end), next.start);
}

/** Which way a double mark looks: by its form, and where the form does not say (") or lies, by its neighbours. */
function read(text: string, start: number, form: string, inside: boolean): Mark | undefined {
  const end = start + form.length;
  const spaceBefore = start === 0 || /[\s([{—–\-/]/.test(text[start - 1] as string);
  const spaceAfter = end >= text.length || /[\s.,;:!?)\]}—–-]/.test(text[end] as string);
  const mark = (side: Side): Mark => ({ start, end, side });
  if (form === "``" || form === "„") return mark("open");
  if (form === "''") return inside ? mark("close") : undefined;
  if (form === "”" && !inside) return spaceBefore && !spaceAfter ? mark("open") : undefined;
  if (form === "”" || form === "»") return mark("close");
  if (form === "«") return mark("open");
  if (form === "“") return inside && !spaceBefore && spaceAfter ? mark("close") : mark("open");
  if (inside) return mark("close");
  return spaceBefore || !/[\p{L}\p{N}]/u.test(text[start - 1] as string) ? mark("open") : undefined;
}

/** Where the quotation ends that a single mark at `start` opens, or nothing if it is an apostrophe. */
function singleEnd(text: string, start: number, paragraph: Span): number | undefined {
  const form = text[start];
  if (form === "’" || ELIDED.test(text.slice(start, start + 8))) return undefined;
  if (start > paragraph.start && !/[\s([{—–"“-]/.test(text[start - 1] as string)) return undefined;
  if (!/[\p{L}\p{N}#@([$€£¿¡.…]/u.test(text[start + 1] ?? " ")) return undefined;
  const within = text.slice(start, Math.min(paragraph.end, start + LONGEST_SINGLE));
  const close = form === "‘" ? "’" : "'";
  let plural: number | undefined;
  let candidates = 0;
  for (
    let place = within.indexOf(close, 2);
    place >= 0 && candidates < MOST_CANDIDATES;
    place = within.indexOf(close, place + 1)
  ) {
    candidates++;
    const after = text[start + place + 1] ?? " ";
    if (/\s/.test(within[place - 1] as string) || /[\p{L}\p{N}]/u.test(after)) continue;
    if (within[place - 1] !== "s" || /[.,;:!?)]/.test(after)) return start + place + 1;
    plural ??= start + place + 1; // "workers' rights": perhaps the end, perhaps a possessive
  }
  return plural;
}
