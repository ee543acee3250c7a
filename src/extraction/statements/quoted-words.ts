import type { Span } from "../../../schema/index.ts";
import type { Word } from "../../language/parse.ts";
import type { TextDocument } from "../../text/document.ts";
import type { Cue } from "./cue-rows.ts";
import { tidy } from "./edges.ts";
import { quotationAt } from "./quoted.ts";
import type { FoundSpeaker } from "./speaker.ts";

/** "tweeting, “She thinks they lie”": what she thinks stands within the quotation in which she is said to think. */
export function withinItsOwn(document: TextDocument, cue: Word, pieces: readonly Span[]): readonly Span[] {
  const around = quotationAt(document.quotations, cue.start);
  const within = around
    ? pieces.filter((piece) => around.start < piece.end && piece.start < around.end)
    : pieces;
  if (!around || within.length === 0) return pieces;
  const { start, end } = around.inner;
  return within.flatMap((piece) => {
    const outside = piece.start < start || (piece.end > end && /[,.!?]\s*$/u.test(around.inner.text)); // "“I know where it lies,” he likes to tell them"
    return outside
      ? (tidy(document.text, Math.max(piece.start, start), Math.min(piece.end, end)) ?? [])
      : [piece];
  });
}

/** "“Enough,” she said, hinting at a strike": behind quoted words, only quoted words go on with them. */
export function onlyTheQuoted(
  document: TextDocument,
  pieces: readonly Span[],
  cue: Word,
  clauseBefore: boolean,
): readonly Span[] {
  const quoted = (piece: Span): boolean =>
    document.quotations.some((one) => one.start <= piece.start && piece.end <= one.end);
  if (pieces[0] && quoted(pieces[0])) return pieces.filter(quoted);
  const next = document.quotations.find(
    (one) => one.start > cue.end && /^[,:]\s*$/u.test(document.text.slice(cue.end, one.start)),
  ); // "In an interview, asked about it, he said, “Yes, I think so.”"
  const whole = next && /^\P{L}*\p{Lu}/u.test(next.inner.text);
  return whole && !clauseBefore && pieces.some((piece) => next.start <= piece.start && piece.end <= next.end)
    ? pieces.filter((piece) => piece.start >= cue.start)
    : pieces;
}

const circumstance = /^\s+(?:after|before|as|while|when|at|during|from|in|outside|on|over|upon|until)\s/u;

/** "shouted “Go!” and “God is great” after opening fire": the words right behind the verb, without when and at whom they were said. */
export function quotedThere(document: TextDocument, pieces: readonly Span[], cue: Word): readonly Span[] {
  const [piece] = pieces;
  const { quotations, text } = document;
  const first = quotations.find((one) => /^\s$/u.test(text.slice(cue.end, one.start)));
  if (!first || pieces.length !== 1 || piece!.start < first.start || piece!.start > first.inner.start)
    return pieces;
  const row = [first];
  for (const one of quotations)
    if (/^(?:,|,? and)?\s+(?:and\s+)?$/u.test(text.slice(row.at(-1)!.end, one.start))) row.push(one);
  const { end } = row.at(-1)!;
  return piece!.end > end && circumstance.test(text.slice(end, piece!.end))
    ? row.map((one) => one.inner)
    : pieces;
}

/** "“If he wins,” she warned, “we leave”": the quotation right before speaker and cue begins what the one behind them ends. */
export function withLead(
  { quotations, text }: TextDocument,
  pieces: readonly Span[],
  { span, verb }: Cue,
  { words }: FoundSpeaker,
): readonly Span[] {
  const first = pieces[0];
  if (verb.xpos === "VBG") return pieces; // “…,” she said, adding: “…”
  const start = Math.min(span.start, words?.start ?? span.start);
  if (!first || first.start < span.end || !quotationAt(quotations, first.start)) return pieces;
  const lead = quotations.find(
    (one) => one.end <= start && /^[ ,\u00a0]*\n?[ ,]*$/u.test(text.slice(one.end, start)),
  );
  if (
    lead &&
    /[?!]$/u.test(lead.inner.text.trim()) &&
    /^[^“”"]*:\s*["“]?$/u.test(text.slice(span.end, first.start))
  )
    return pieces; // “We're in it,” Bolton told them. “You're the best!” Brown said: “This is amazing.”
  const inner = lead && /[,?!…—-]$/u.test(lead.inner.text.trim()) ? lead.inner : undefined;
  return inner ? [inner, ...pieces] : pieces;
}
