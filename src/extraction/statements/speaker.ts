import type { EventDraft, MentionDraft, Span, StatementDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { subjectsOf } from "../events/subjects.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { isPersonNoun } from "../mentions/person-nouns.table.ts";
import { nounPhrase, withoutPossessive } from "../mentions/phrase.ts";
import { isMonth } from "../times/month-names.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { base, caseOf, childOf, childrenOf, headOf, spanAt, spanOf } from "../tree.ts";
import {
  belongsToCue,
  saysMore,
  speakerBefore,
  speakerBehind,
  strayedSubject,
  subjectApart,
} from "./beside-cue.ts";
import {
  answers,
  inverted,
  isPassiveMate,
  mainSubjects,
  matrixSubject,
  quotedWho,
  reporter,
  subjectBehindQuotation,
} from "./cue-subjects.ts";
import { namedAside, namedBeside } from "./named-speaker.ts";
import { papers } from "./papers.table.ts";
import { putIn } from "./put-in.ts";
import { isOutcome } from "./remarks.ts";
import { evidences, gatherings, people, speaking, tellings, voices } from "./speakers.table.ts";
import {
  behindPlace,
  heardSaying,
  heldToBe,
  isShareOfPeople,
  oneAmong,
  paperWith,
  senderOf,
} from "./stand-in.ts";
import { isState } from "./states.ts";

export interface FoundSpeaker {
  readonly words: Span | null;
  readonly speaker?: NonNullable<StatementDraft["speaker"]>;
  /** Whether it can speak: a person, group, body, country, gathering or pronoun of one. */
  readonly animate: boolean;
  /** Whether it is a report, letter or the like. */
  readonly paper: boolean;
  readonly firstPerson: boolean;
}

type MentionAt = (word: Word) => MentionDraft | undefined;

/** A saying without a speaker. */
export const nobody: FoundSpeaker = { words: null, animate: false, paper: false, firstPerson: false };
/** Who says it, from the cue's logical subject. A passive without agent has nobody. */
export function speakerOf(
  text: string,
  sentence: ParsedSentence,
  verb: Word,
  mentionAt: MentionAt,
  events: readonly EventDraft[],
): FoundSpeaker {
  const aside = putIn(sentence, verb);
  if (aside) return speakerAt(text, sentence, aside.speaker, mentionAt, events);
  const [who, says] = childrenOf(sentence, verb, "nsubj").filter((one) => one.index < verb.index);
  if (who && says && /^W/u.test(who.xpos)) return speakerAt(text, sentence, says, mentionAt, events); // "who prosecutors say made a million"
  const strayed = strayedSubject(sentence, verb);
  if (strayed) return speakerAt(text, sentence, strayed, mentionAt, events);
  const behind =
    speakerBehind(sentence, verb) ?? speakerBefore(sentence, verb) ?? behindPlace(sentence, verb);
  if (behind) return speakerAt(text, sentence, behind, mentionAt, events);
  const quoted = quotedWho(sentence, verb);
  if (quoted) return speakerAt(text, sentence, quoted, mentionAt, events);
  const among = oneAmong(sentence, verb);
  if (among) return speakerAt(text, sentence, among, mentionAt, events);
  const heard = heardSaying(sentence, verb);
  if (heard) return speakerAt(text, sentence, heard, mentionAt, events);
  const told = verb.lemma === "quote" ? childOf(sentence, verb, "obj", "iobj") : undefined;
  if (told && told.index > verb.index) return speakerAt(text, sentence, told, mentionAt, events);
  const all = subjectsOf(sentence, verb);
  const outer = all.some(({ word }) => word.relation === "nsubj:outer");
  const inner = outer
    ? childrenOf(sentence, verb, "nsubj").find((one) => one.relation === "nsubj")
    : undefined; // "Her answer was that she wants …"
  const subjects = inner ? [{ word: inner, shared: false, passive: false }] : all;
  const agent =
    childOf(sentence, verb, "obl:agent") ??
    childrenOf(sentence, verb, "iobj", "obl").find((one) => caseOf(sentence, one) === "by");
  const passive =
    !answers(sentence, verb) && (subjects.some((one) => one.passive) || isPassiveMate(sentence, verb));
  const word =
    (passive || (agent && subjects.length === 0)) && verb.lemma !== "quote" && !isState(sentence, verb)
      ? agent
      : (subjectApart(sentence, verb)?.speaker ??
        subjectBehindQuotation(sentence, verb) ??
        matrixSubject(sentence, verb) ??
        subjects[0]?.word ??
        inverted(sentence, verb));
  const beside = word ? saidInClauseBefore(text, sentence, verb, word, mentionAt, events) : undefined;
  if (beside) return beside;
  const above =
    saysMore(sentence, verb) || belongsToCue(sentence, verb) || isOutcome(sentence, undefined, verb)
      ? reporter(sentence, verb)
      : undefined;
  if (above) return speakerOf(text, sentence, above, mentionAt, events);
  const said = word && verb.xpos === "VBG" ? heldToBe(sentence, verb, word) : word;
  const sender = said && senderOf(sentence, verb, said);
  const found = said ? speakerAt(text, sentence, sender ?? said, mentionAt, events) : nobody;
  if (found.animate || verb.xpos !== "VBG") return found;
  const paper = said && paperWith(sentence, verb, said);
  if (paper) return speakerAt(text, sentence, paper, mentionAt, events);
  const main = mainSubjects(sentence, verb).map((one) => speakerAt(text, sentence, one, mentionAt, events));
  return main.find((one) => one.animate) ?? found;
}

/** "Shares fell after the firm reported a loss and said …": where the subject cannot speak, who does something in the clause right before. */
function saidInClauseBefore(
  text: string,
  sentence: ParsedSentence,
  verb: Word,
  subject: Word,
  mentionAt: MentionAt,
  events: readonly EventDraft[],
): FoundSpeaker | undefined {
  const head =
    base(verb) === "conj" && !childOf(sentence, verb, "nsubj") ? headOf(sentence, verb) : undefined;
  const clause = head && childrenOf(sentence, head, "advcl").findLast((one) => one.index < verb.index);
  const other =
    clause && head.index < clause.index && clause.xpos === verb.xpos && childOf(sentence, clause, "nsubj");
  if (!other || speakerAt(text, sentence, subject, mentionAt, events).animate) return undefined;
  const found = speakerAt(text, sentence, other, mentionAt, events);
  return found.animate ? found : undefined;
}

/** The speaker that a word names. */
export function speakerAt(
  text: string,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: MentionAt,
  events: readonly EventDraft[],
): FoundSpeaker {
  const mention = mentionAt(word);
  const name = namedBeside(sentence, word) ?? namedAside(sentence, word);
  const phrase = spanOf(text, withoutDate(sentence, word));
  const own =
    mention &&
    mention.form === "name" &&
    (mention.titles.length > 0 || phrase.text.length < mention.text.length)
      ? spanAt(text, mention.phraseSpan.start, Math.max(mention.phraseSpan.end, mention.head.end))
      : phrase;
  const place = sentence.words.find((one) => one.start === own.end + 1); // "diplomats here"
  const here = place && place.head === word.index && /^(?:here|there|abroad)$/iu.test(place.text);
  const partner = childrenOf(sentence, word, "conj").find(
    (one) => one.upos === "PROPN" && childOf(sentence, one, "cc")?.text === "&",
  ); // "Mercer & Dowd"
  const end = here ? place.end : (partner?.end ?? own.end);
  const whole = end > own.end ? spanAt(text, own.start, end) : own;
  const words = unquoted(text, name ? spanAt(text, own.start, Math.max(own.end, name.end)) : whole);
  const speaker = (name && mentionAt(name.word)) ?? mention;
  const firstPerson = mention?.person === 1 || /^(?:i|we|you)$/iu.test(word.text);
  const event = events.find(
    (one) => one.sentence === sentence.index && one.word === word.index && one.form !== "verb",
  );
  if (event && !mention && gathers(event))
    return { words, speaker: { event: event.id }, animate: true, paper: false, firstPerson };
  const paper = papers.has(word.lemma) || tellings.has(word.lemma);
  const animate = mention
    ? mention.form === "pronoun" || speaking.has(mention.type ?? "") || mention.form === "name"
    : false;
  return {
    words,
    ...(speaker ? { speaker: { mention: speaker.id } } : {}),
    animate:
      animate ||
      ["Person", "Group", "Organization", "Place", "Platform"].includes(nounClass(word)?.type ?? "") ||
      paper ||
      voices.has(word.lemma) ||
      isShareOfPeople(sentence, word) ||
      (word.upos === "NOUN" && childOf(sentence, word, "appos")?.name === "B-PER") || // "the hauler, Ruiz, said"
      (word.upos === "NOUN" && (people.test(word.lemma) || isPersonNoun(word.lemma))) ||
      word.upos === "PROPN" ||
      (word.index > 0 && /^\p{Lu}/u.test(word.text) && word.upos === "NOUN") ||
      (/^(?:VERB|ADJ)$/u.test(word.upos) && /^\p{Lu}/u.test(word.text) && base(word) === "nsubj") || // "Hargrove tweeted", "Many Japanese feel": a name
      (word.upos === "PRON" && !/^(?:it|this|that|which|what|there)$/iu.test(word.text)) ||
      (/^it$/iu.test(word.text) && mention !== undefined),
    paper: paper || evidences.has(word.lemma),
    firstPerson,
  };
}

/** "says Mr. Stein, “except his mother”": no further than where quoted words begin that end behind it. */
function unquoted(text: string, words: Span): Span {
  const open = /,?\s*["“][^"“”]*$/u.exec(words.text);
  const pairs = (words.text.match(/["“”]/gu) ?? []).length % 2 === 0 || /^["”]/u.test(text.slice(words.end));
  return open && open.index > 0 && !pairs ? spanAt(text, words.start, words.start + open.index) : words;
}

function isDate(text: string): boolean {
  return isWeekday(text) || isMonth(text) || /^\d+$/u.test(text);
}

/** The noun phrase without a possessive's mark and without "on Friday" or an age at its end. */
function withoutDate(sentence: ParsedSentence, word: Word): readonly Word[] {
  const phrase = withoutPossessive(nounPhrase(sentence, word));
  const end = phrase.findIndex(
    (one, index) =>
      index > 0 &&
      one.index > word.index &&
      /^(?:on|in|,)$/iu.test(one.text) &&
      isDate(phrase[index + 1]?.text ?? ""),
  );
  return end > 0 ? phrase.slice(0, end) : phrase;
}

/** Whether an event is people together, who can speak: a rally, a meeting, "the gathering". */
function gathers(event: EventDraft): boolean {
  return event.generic || gatherings.has(event.lemma);
}
