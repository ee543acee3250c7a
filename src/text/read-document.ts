import { datelineAt } from "./dateline.ts";
import type { Dateline, Sentence, SentenceKind, TextDocument } from "./document.ts";
import { isPageLine } from "./furniture-line.ts";
import { headline } from "./headline.ts";
import { paragraphs as divide } from "./paragraphs.ts";
import { quotations } from "./quotations.ts";
import { sentences } from "./sentences.ts";
import { signoff } from "./signoff.ts";
import { trimmed } from "./span.ts";
import { tokens } from "./tokens.ts";

/** A text with its paragraphs, sentences, tokens, quotations, datelines, headline and sign-off. The text is unchanged; nothing throws. */
export function readDocument(text: string): TextDocument {
  const paragraphs = divide(text);
  const title = headline(paragraphs);
  const signed = signoff(text, paragraphs.at(-1));
  const datelines: Dateline[] = [];
  const found: Sentence[] = [];
  for (const [place, paragraph] of paragraphs.entries()) {
    const kind: SentenceKind = place === 0 && title ? "headline" : "body";
    if (place > 0 && isPageLine(text.slice(paragraph.start, paragraph.end).trim())) continue;
    const dateline =
      kind === "body"
        ? datelineAt(text, paragraph.start, paragraph.end, place === (title ? 1 : 0))
        : undefined;
    if (dateline) datelines.push(dateline);
    const from = dateline?.end ?? paragraph.start;
    const to = signed && place === paragraphs.length - 1 ? Math.max(from, signed.start) : paragraph.end;
    addSentences(text, found, { from, to, kind, paragraph: place });
  }
  return {
    text,
    paragraphs,
    sentences: found,
    quotations: quotations(text, paragraphs),
    ...(title && { headline: title }),
    datelines,
    ...(signed && { signoff: signed }),
  };
}

interface Body {
  readonly from: number;
  readonly to: number;
  readonly kind: SentenceKind;
  readonly paragraph: number;
}

/** A headline is one sentence, whatever marks it has. */
function addSentences(text: string, found: Sentence[], body: Body): void {
  const { start, end } = trimmed(text, body.from, body.to);
  const all = tokens(text, start, end);
  const runs = body.kind === "headline" ? [all] : sentences(text, all);
  for (const run of runs) {
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last) continue;
    found.push({
      index: found.length,
      paragraph: body.paragraph,
      kind: body.kind,
      start: first.start,
      end: last.end,
      tokens: run,
    });
  }
}
