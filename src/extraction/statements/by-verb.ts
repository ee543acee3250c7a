import type { Message, Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Quotation, TextDocument } from "../../text/document.ts";
import { contentOf, widen } from "./content.ts";
import { type Cue, cuesAt, isNegated, isPurpose } from "./cue.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { shaped } from "./shape.ts";
import { speakerOf } from "./speaker.ts";

/** "X said that …", "…, X said", "X called for …": the statement that a verb makes; what was seen and left goes into `messages`. */
export function byVerb(
  input: StatementInput,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: MentionAt,
  messages: Message[],
): LooseStatement | undefined {
  const { document, events, times } = input;
  const text = document.text;
  for (const cue of cuesAt(text, sentence, word)) {
    const pieces = contentOf(text, cue, times) ?? quotedBeside(document, cue);
    if (!pieces || pieces.length === 0) continue;
    const leave = (reason: string): undefined =>
      void messages.push({
        level: "info",
        rule: "statement.left",
        reason,
        start: cue.span.start,
        end: cue.span.end,
      });
    if (isNegated(sentence, word)) return leave(`“${cue.span.text}” is denied: nothing was said`);
    if (isPurpose(sentence, word)) return leave(`“${cue.span.text}” tells a purpose, not what was said`);
    const speaker = speakerOf(text, sentence, word, mentionAt, events);
    if (speaker.firstPerson && !quotedAt(document.quotations, word.start))
      return leave(`“${cue.span.text}” is said in the first person: it is part of somebody's words`);
    if (speaker.firstPerson) return undefined;
    if (cue.row.animate && !speaker.animate) continue;
    if (!speaker.words && !cue.row.takes.includes("clause")) continue;
    if (cue.class === "thought" && !speaker.words) continue;
    const content = widen(text, pieces, document.quotations).filter(
      (piece) => !(piece.start <= word.start && word.end <= piece.end),
    );
    if (content.length === 0) continue;
    return shaped(input, sentence, cue.span, cue.class, speaker, content, word, `statement.${cue.row.class}`);
  }
  return undefined;
}

/** "Prices will fall, she said." The tree has no clause for it, but a quotation stands beside the cue. */
function quotedBeside(document: TextDocument, cue: Cue): readonly Span[] | undefined {
  const { sentence, verb } = cue;
  if (quotedAt(document.quotations, verb.start) || !cue.row.takes.includes("quotation")) return undefined;
  const near = document.quotations.filter(
    (one) =>
      one.start < sentence.end && sentence.start < one.end && one.inner.text.trim().split(/\s+/u).length >= 3,
  );
  const after = near.find(
    (one) =>
      one.start >= verb.end && /^[\s\p{L},]{0,60}[:,]\s*$/u.test(document.text.slice(verb.end, one.start)),
  );
  const before = near.findLast(
    (one) =>
      one.end <= verb.start && /^[\s\p{L}\p{M}’'.-]{0,80}$/u.test(document.text.slice(one.end, verb.start)),
  );
  const quotation = after ?? before;
  return quotation ? [quotation.inner] : undefined;
}

function quotedAt(quotations: readonly Quotation[], offset: number): boolean {
  return quotations.some((one) => one.start <= offset && offset < one.end);
}
