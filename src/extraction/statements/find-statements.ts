import type {
  CueClass,
  EventDraft,
  MentionDraft,
  Message,
  Span,
  StatementDraft,
} from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Quotation, TextDocument } from "../../text/document.ts";
import { mentionLookup } from "../events/events.ts";
import { timeOf } from "../events/time-of.ts";
import { groupBy } from "../group.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { caseOf, childOf, childrenOf, headOf, spanAt, subtree } from "../tree.ts";
import { mediumOf, occasionOf } from "./circumstances.ts";
import { contentOf, kindOf, stretches, widen } from "./content.ts";
import { type Cue, cuesAt, isNegated, isPurpose } from "./cue.ts";
import { ascribing, nounCues } from "./cues.table.ts";
import { uncuedQuotations } from "./quotations.ts";
import { type FoundSpeaker, speakerAt, speakerOf } from "./speaker.ts";

export interface StatementInput {
  readonly document: TextDocument;
  readonly sentences: readonly ParsedSentence[];
  readonly mentions: readonly MentionDraft[];
  readonly events: readonly EventDraft[];
  readonly times: readonly TimeFinding[];
}

export type LooseStatement = Omit<StatementDraft, "id">;
type MentionAt = (word: Word) => MentionDraft | undefined;

/** What people say in an article: direct, indirect and mixed, with speaker, cue and content, in text order; and what looked like it and was left. */
export function findStatements(input: StatementInput): {
  readonly statements: readonly StatementDraft[];
  readonly messages: readonly Message[];
} {
  const { document, sentences } = input;
  const bySentence = groupBy(input.mentions, (mention) => mention.sentence);
  const found: LooseStatement[] = [];
  const messages: Message[] = [];
  for (const sentence of sentences) {
    const mentionAt = mentionLookup(bySentence.get(sentence.index) ?? []);
    for (const word of sentence.words) {
      const statement =
        byVerb(input, sentence, word, mentionAt, messages) ??
        byNoun(input, sentence, word, mentionAt) ??
        byAscription(input, sentence, word, mentionAt);
      if (statement && !found.some((other) => sameContent(other, statement))) found.push(statement);
    }
  }
  found.push(...uncuedQuotations(input, found, messages));
  found.sort(
    (a, b) =>
      (a.content[0]?.start ?? a.evidence.start) - (b.content[0]?.start ?? b.evidence.start) ||
      a.evidence.end - b.evidence.end,
  );
  void document;
  return { statements: found.map((one, id) => ({ ...one, id })), messages };
}

function sameContent(a: LooseStatement, b: LooseStatement): boolean {
  return (
    a.content.length === b.content.length &&
    a.content.every(
      (piece, index) => piece.start === b.content[index]!.start && piece.end === b.content[index]!.end,
    )
  );
}

function byVerb(
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

/** "the firm's claim that it had paid", "the union's call for a strike". */
function byNoun(
  input: StatementInput,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: MentionAt,
): LooseStatement | undefined {
  const row = word.upos === "NOUN" ? nounCues.find((one) => one.noun === word.lemma) : undefined;
  const owner = row ? childOf(sentence, word, "nmod:poss") : undefined;
  if (!row || !owner) return undefined;
  const { text } = input.document;
  const clause = childrenOf(sentence, word, "acl", "ccomp").find((child) =>
    childrenOf(sentence, child, "mark").some((mark) => mark.text.toLowerCase() === "that"),
  );
  const behind = ["call", "demand"].includes(row.noun)
    ? childrenOf(sentence, word, "nmod").find((child) => caseOf(sentence, child) === "for")
    : undefined;
  const source = clause ?? behind;
  if (!source) return undefined;
  const content = stretches(
    text,
    subtree(
      sentence,
      source,
      (child) => child.head === source.index && ["mark", "case"].includes(child.relation),
    ),
  );
  const speaker = speakerAt(text, sentence, owner, mentionAt, input.events);
  return speaker.animate
    ? shaped(
        input,
        sentence,
        spanAt(text, word.start, word.end),
        row.class,
        speaker,
        content,
        word,
        "statement.noun",
      )
    : undefined;
}

/** "According to the ministry, the bridge is safe." */
function byAscription(
  input: StatementInput,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: MentionAt,
): LooseStatement | undefined {
  if (!ascribing.has(caseOf(sentence, word))) return undefined;
  const host = headOf(sentence, word);
  if (!host) return undefined;
  const { text } = input.document;
  const own = subtree(sentence, word);
  const mark = own[0]!;
  const content = stretches(
    text,
    subtree(
      sentence,
      host,
      (child) => child.index === word.index || (child.head === host.index && child.relation === "mark"),
    ),
  );
  const speaker = speakerAt(text, sentence, word, mentionAt, input.events);
  const cases = childrenOf(sentence, word, "case").flatMap((one) => [
    one,
    ...childrenOf(sentence, one, "fixed"),
  ]);
  const cue = spanAt(text, mark.start, Math.max(...cases.map((one) => one.end)));
  return content.length > 0
    ? shaped(input, sentence, cue, "said", speaker, content, host, "statement.according-to")
    : undefined;
}

function shaped(
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
