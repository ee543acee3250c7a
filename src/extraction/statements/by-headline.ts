import type { Span } from "../../../schema/index.ts";
import { labelLength } from "../../language/hidden.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, childOf, headOf, spanAt } from "../tree.ts";
import { stretches } from "./edges.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { papers } from "./papers.table.ts";
import { shaped } from "./shape.ts";
import { speakerAt } from "./speaker.ts";

/** "Police: Suspect fled before officers came", "Study: Prices to rise": who stands before the colon of a headline says what stands behind it. */
export function byHeadline(
  input: StatementInput,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: MentionAt,
): LooseStatement | undefined {
  if (sentence.kind !== "headline" || word.text !== ":" || word.index === 0 || word.index > 4)
    return undefined;
  const before = sentence.words.slice(0, word.index);
  const behind = sentence.words.slice(word.index + 1);
  const last = before.at(-1)!;
  if (behind.length < 3 || behind.some((one) => one.text === "?")) return undefined;
  if (!speaksAt(before, last) && !(isPerson(before) && isTold(behind))) return undefined;
  const content = stretches(input.document.text, behind);
  const speaker = speakerAt(input.document.text, sentence, last, mentionAt, input.events);
  if (content.length === 0 || !speaker.words) return undefined;
  return shaped(
    input,
    sentence,
    null,
    "said",
    { ...speaker, animate: true },
    content,
    word,
    "statement.headline",
  );
}

/** A noun of people or of a paper, behind its own words: a topic is no speaker ("Ukraine war: …", "Royal family: …"). */
function speaksAt(before: readonly Word[], last: Word): boolean {
  const kind = nounClass({ ...last, lemma: last.lemma.toLowerCase() })?.type;
  const people = kind === "Person" || (kind === "Group" && last.xpos.endsWith("S"));
  const told =
    people ||
    /^police$/iu.test(last.text) ||
    (papers.has(last.lemma.toLowerCase()) && !labels.test(last.text)) ||
    /^(?:camp|campaign|aide|insider|spokesman)s?$/iu.test(last.text);
  return told && last.name === "O" && before.every((one) => /^(?:NOUN|PROPN|ADJ|NUM|DET)$/u.test(one.upos));
}

/** What a headline calls its own text: "Column: The lie that won't die". */
const labels =
  /^(?:column|editorial|op-ed|essay|opinion|analysis|review|profile|letter|note|article|book|paper|newspaper|magazine|advertisement|ad|notice|law|website|site|brief|bulletin|column)s?$/iu;

function isPerson(before: readonly Word[]): boolean {
  return before.every((one) => /-PER$/u.test(one.name) || /^(?:Sen|Rep|Gov|Dr)\.?$|^\.$/u.test(one.text));
}

/** "Ruiz: Plan is “a danger”": behind a name a finite verb tells that something is said, and not what it is about ("Ruiz: a life"). */
function isTold(behind: readonly Word[]): boolean {
  return !/^W/u.test(behind[0]!.xpos) && behind.some((one) => /^(?:VB[DZP]|MD)$/u.test(one.xpos));
}

/** What is said without the label of the headline that it stands in: "EXCLUSIVE: …". */
export function withoutLabel(
  sentence: ParsedSentence,
  text: string,
  pieces: readonly Span[],
): readonly Span[] {
  const [first, ...others] = pieces;
  const start = sentence.words[labelLength(sentence.words.map((word) => word.text))]!.start;
  if (!first || first.start >= start || start >= first.end) return pieces;
  return [spanAt(text, start, first.end), ...others];
}

/** "Ruiz urges voters to 'come home' | as Lanz gains in Florida": what goes on meanwhile a headline tells itself. */
export function withoutMeanwhile(
  sentence: ParsedSentence,
  text: string,
  pieces: readonly Span[],
): readonly Span[] {
  const last = pieces.at(-1);
  const as = sentence.words.find(
    (one) =>
      one.text === "as" &&
      one.relation === "mark" &&
      last !== undefined &&
      last.start < one.start &&
      one.start < last.end &&
      isMeanwhile(sentence, headOf(sentence, one)),
  );
  const before = as && sentence.words[as.index - 1];
  return before ? [...pieces.slice(0, -1), spanAt(text, last!.start, before.end)] : pieces;
}

function isMeanwhile(sentence: ParsedSentence, verb: Word | undefined): boolean {
  return (
    verb !== undefined &&
    base(verb) === "advcl" &&
    /^VB[PZ]$/u.test(verb.xpos) &&
    childOf(sentence, verb, "nsubj") !== undefined
  );
}
