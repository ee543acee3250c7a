import type { Message } from "../../../schema/index.ts";
import type { ParsedSentence } from "../../language/parse.ts";
import type { Quotation } from "../../text/document.ts";
import { byQuotation } from "./by-quotation.ts";
import { tidy } from "./edges.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { kindOf } from "./quoted.ts";

const shortest = 4;

/**
 * Quotations that no cue has taken. One beside a verb with a speaker is said by them; one right behind the same speaker's
 * quoted words goes on with them, one in the next paragraph is said by them too; a short one is a term or title; of the
 * rest a message tells. Gives all statements, the found ones with what goes on with them.
 */
export function withUncued(
  input: StatementInput,
  found: readonly LooseStatement[],
  messages: Message[],
  lookup: (sentence: ParsedSentence) => MentionAt,
): readonly LooseStatement[] {
  const { document } = input;
  const all = [...found];
  for (const quotation of document.quotations) {
    if (all.some((one) => takes(one, quotation))) continue;
    const content = tidy(document.text, quotation.inner.start, quotation.inner.end);
    if (!content) continue;
    const whole =
      /[.!?]$/u.test(content.text) &&
      (startsSentence(input, quotation) || /:\s*$/u.test(document.text.slice(0, quotation.start)));
    const long = content.text.split(/\s+/u).length >= (whole ? 1 : shortest);
    const beside = long ? byQuotation(input, quotation, lookup) : undefined;
    const split = long ? splitBefore(input, all, quotation) : undefined;
    // "says Lee, whose book came out last year, “and …”": a verb that is no cue stands in what is said of the speaker
    const within = beside === undefined || beside.rule === "statement.quotation" ? split : undefined;
    const spoken = within ? undefined : beside;
    const last =
      within ?? (long && startsSentence(input, quotation) ? spokenBefore(input, all, quotation) : undefined);
    const place = last ? all.indexOf(last) : -1;
    if (spoken) {
      all.push(spoken);
    } else if (last && (within || goesOn(input, last, quotation))) {
      all[place] = { ...last, content: [...last.content, content] };
    } else if (last?.speakerMention) {
      const { event: _event, medium: _medium, time: _time, ...rest } = last;
      all.push({
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
  return all;
}

/** Whether a quotation is among what a statement says; what the quoted speaker tells of others within it is not. */
function takes(one: LooseStatement, quotation: Quotation): boolean {
  const cue = one.cue?.start ?? -1;
  const within = quotation.start <= cue && cue < quotation.end;
  return one.content.some((piece) =>
    within
      ? Math.abs(piece.start - quotation.inner.start) <= 1
      : piece.start < quotation.end && quotation.start < piece.end,
  );
}

/** The statement that ends nearest before a quotation, in its paragraph or the one before; a statement within another's words does not count. */
function spokenBefore(
  input: StatementInput,
  all: readonly LooseStatement[],
  quotation: Quotation,
): LooseStatement | undefined {
  const end = (one: LooseStatement): number =>
    Math.max(one.evidence.end, ...one.content.map((piece) => piece.end));
  const ranked = all
    .filter((one) => one.rule !== "statement.noun") // "his threat to leave": he does not have the floor by it
    .filter((one) => one.rule !== "statement.according-to" || !all.some((other) => isInside(other, one)))
    .filter((one) => one.content.length > 0 && end(one) <= quotation.start && near(input, one, quotation))
    .sort((a, b) => end(a) - end(b) || b.content[0]!.start - a.content[0]!.start);
  const last = ranked.at(-1);
  // "“Enough,” said Ruiz, who says he will vote for her": he goes on, not whoever “who” is.
  const aside =
    last?.kind === "indirect" &&
    ranked.findLast((one) => one.sentence === last.sentence && one.kind === "direct");
  return aside || last;
}

/** "“Enough,” she said, according to a tape": she goes on, not the tape. */
function isInside(one: LooseStatement, outer: LooseStatement): boolean {
  const cue = one.cue;
  return (
    one !== outer &&
    cue !== null &&
    outer.content.some((piece) => piece.start <= cue.start && cue.end <= piece.end)
  );
}

/** "“Enough,” she said. “We leave.”": the next quotation in the paragraph, nothing but the end of the cue's sentence between. */
function goesOn(
  { document, sentences }: StatementInput,
  last: LooseStatement,
  quotation: Quotation,
): boolean {
  if (last.kind === "indirect" || !last.cue) return false;
  const sentence = sentences[last.sentence];
  const paragraph = document.paragraphs.find(
    (one) => one.start <= last.evidence.start && last.evidence.start < one.end,
  );
  const end = Math.max(sentence?.end ?? 0, last.content.at(-1)!.end);
  return (
    paragraph !== undefined &&
    quotation.start < paragraph.end &&
    /^["”’'\s.,]*$/u.test(document.text.slice(end, quotation.start))
  );
}

/** "“He is wrong,” said Ruiz, the chief engineer, “and he knows it.”": the same speaker's words end in the cue's own sentence. */
function splitBefore(
  { document, sentences }: StatementInput,
  all: readonly LooseStatement[],
  quotation: Quotation,
): LooseStatement | undefined {
  return all.findLast((one) => {
    const sentence = sentences[one.sentence];
    const end = one.content.at(-1)?.end ?? 0;
    return (
      one.kind === "direct" &&
      one.cue !== null &&
      sentence !== undefined &&
      quotation.start < sentence.end &&
      end <= one.cue.start &&
      one.cue.end <= quotation.start &&
      /^[^"“”.!?;]*,\s*$/u.test(document.text.slice(one.cue.end, quotation.start)) &&
      /^\P{L}*\p{Ll}/u.test(quotation.inner.text)
    );
  });
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
