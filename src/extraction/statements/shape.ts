import type { CueClass, Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { timeOfEvent } from "../events/time-of.ts";
import { spanAt } from "../tree.ts";
import { mediumOf, occasionOf } from "./circumstances.ts";
import type { LooseStatement, StatementInput } from "./input.ts";
import { kindOf } from "./quoted.ts";
import type { FoundSpeaker } from "./speaker.ts";

/** Puts speaker, cue and content together with the occasion, medium and time of the saying. */
export function shaped(
  input: StatementInput,
  sentence: ParsedSentence,
  cue: Span | null,
  cueClass: CueClass,
  speaker: FoundSpeaker,
  content: readonly Span[],
  verb: Word,
  rule: string,
): LooseStatement {
  const { document, events, mentions, times } = input;
  const first = content[0]!;
  const performed =
    !speaker.firstPerson &&
    kindOf(content, document.quotations, cue?.start) === "indirect" &&
    first.start < (cue?.start ?? 0) &&
    /\b(?:[Ww]e|[Oo]ur|[Mm]y|I)\b/u.test(first.text.split(/\s+/u, 8).join(" "));
  const event = occasionOf(sentence, verb, events);
  const medium = mediumOf(sentence, verb, mentions, content);
  const time = timeOfEvent(
    document.text,
    sentence,
    verb,
    [],
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
    kind: performed ? "direct" : kindOf(content, document.quotations, cue?.start),
    ...(event === undefined ? {} : { event }),
    ...(medium === undefined ? {} : { medium }),
    ...(time ? { time } : {}),
    rule,
    evidence: evidenceOf(
      input,
      sentence,
      [
        ...(cue ? [cue] : []),
        ...(speaker.words ? [speaker.words] : []),
        ...(medium === undefined ? [] : [mentions[medium]!]),
      ],
      content,
    ),
  };
}

/**
 * The stretch with speaker, cue, medium and content. A quotation that runs on over sentences belongs to it, with its marks;
 * other content of another sentence does not.
 */
function evidenceOf(
  { document }: StatementInput,
  sentence: ParsedSentence,
  said: readonly Stretch[],
  content: readonly Span[],
): Span {
  const quoted = document.quotations.filter(
    (one) =>
      content.some((piece) => one.start <= piece.start && piece.end <= one.end) &&
      one.start < sentence.end &&
      sentence.start < one.end &&
      !said.some((words) => one.start <= words.start && words.end <= one.end),
  );
  const here = content.filter((piece) => piece.start < sentence.end && sentence.start < piece.end);
  const whole = [...said, ...here, ...quoted];
  const all = whole.length > 0 ? whole : content;
  return spanAt(
    document.text,
    Math.min(...all.map((one) => one.start)),
    Math.max(...all.map((one) => one.end)),
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}
