import type { CueClass, Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { timeOf } from "../events/time-of.ts";
import { spanAt } from "../tree.ts";
import { mediumOf, occasionOf } from "./circumstances.ts";
import { kindOf } from "./content.ts";
import type { LooseStatement, StatementInput } from "./input.ts";
import type { FoundSpeaker } from "./speaker.ts";

/** Puts speaker, cue and content together with the occasion, medium and time of the saying. */
export function shaped(
  input: StatementInput,
  sentence: ParsedSentence,
  cue: Span,
  cueClass: CueClass,
  speaker: FoundSpeaker,
  content: readonly Span[],
  verb: Word,
  rule: string,
): LooseStatement {
  const { document, events, mentions, times } = input;
  const inside = [
    cue,
    ...(speaker.words ? [speaker.words] : []),
    ...content.filter((piece) => piece.start < sentence.end && sentence.start < piece.end),
  ];
  const start = Math.max(sentence.start, Math.min(...inside.map((one) => one.start)));
  const end = Math.min(Math.max(sentence.end, cue.end), Math.max(...inside.map((one) => one.end)));
  const first = content[0]!;
  const performed =
    kindOf(content, document.quotations) === "indirect" &&
    first.start < cue.start &&
    /^(?:we|i)\b|\b(?:we|our|my|i)\b/iu.test(first.text.slice(0, 40));
  const event = occasionOf(sentence, verb, events);
  const medium = mediumOf(sentence, verb, mentions, content);
  const time = timeOf(
    sentence,
    [verb],
    times.filter(
      (one) =>
        one.sentence === sentence.index &&
        !content.some((piece) => piece.start <= one.start && one.end <= piece.end),
    ),
  );
  return {
    sentence: sentence.index,
    speakerMention: speaker.words,
    ...(speaker.speaker ? { speaker: speaker.speaker } : {}),
    cue,
    cueClass,
    content,
    kind: performed ? "direct" : kindOf(content, document.quotations),
    ...(event === undefined ? {} : { event }),
    ...(medium === undefined ? {} : { medium }),
    ...(time ? { time } : {}),
    rule,
    evidence: spanAt(document.text, start, end),
  };
}
