import type { Message } from "../../../schema/index.ts";
import type { Quotation } from "../../text/document.ts";
import { kindOf, tidy } from "./content.ts";
import type { LooseStatement, StatementInput } from "./input.ts";

const shortest = 4;

/**
 * Quotations that no cue has taken: one that follows the same speaker's words in the same paragraph or the next is said
 * by them too; a short one is a term or title; of the rest a message tells.
 */
export function uncuedQuotations(
  input: StatementInput,
  found: readonly LooseStatement[],
  messages: Message[],
): readonly LooseStatement[] {
  const { document } = input;
  const added: LooseStatement[] = [];
  for (const quotation of document.quotations) {
    const all = [...found, ...added];
    if (
      all.some((one) =>
        one.content.some((piece) => piece.start < quotation.end && quotation.start < piece.end),
      )
    )
      continue;
    const content = tidy(document.text, quotation.inner.start, quotation.inner.end);
    if (!content) continue;
    const long = content.text.split(/\s+/u).length >= shortest;
    const before = all
      .filter((one) => one.content.length > 0 && one.content.at(-1)!.end <= quotation.start)
      .sort((a, b) => a.content.at(-1)!.end - b.content.at(-1)!.end)
      .at(-1);
    if (
      long &&
      before &&
      startsSentence(input, quotation) &&
      near(input, before, quotation) &&
      before.speakerMention
    ) {
      const { event: _event, medium: _medium, time: _time, ...rest } = before;
      added.push({
        ...rest,
        sentence: sentenceAt(input, quotation.start),
        cue: null,
        content: [content],
        kind: kindOf([content], document.quotations),
        rule: "statement.continued",
        evidence: content,
      });
    } else {
      messages.push({
        level: "info",
        rule: "statement.quotation",
        start: quotation.start,
        end: quotation.end,
        reason: long
          ? "quoted words without a cue: who says them is not told"
          : "a short quotation: a term, a title or a name",
      });
    }
  }
  return added;
}

function sentenceAt({ document }: StatementInput, offset: number): number {
  return (
    document.sentences.find((one) => one.start <= offset && offset < one.end)?.index ??
    document.sentences.find((one) => one.start >= offset)?.index ??
    0
  );
}

function startsSentence({ document }: StatementInput, quotation: Quotation): boolean {
  return document.sentences.some((one) => Math.abs(one.start - quotation.start) <= 1);
}

/** In the same paragraph, or the quotation is the next paragraph's beginning. */
function near({ document }: StatementInput, before: LooseStatement, quotation: Quotation): boolean {
  const paragraph = (offset: number): number =>
    document.paragraphs.findIndex((one) => one.start <= offset && offset < one.end);
  const here = paragraph(quotation.start);
  const there = paragraph(before.content.at(-1)!.start);
  return here === there || here === there + 1;
}
