import { groupBy } from "../../../schema/group-by.ts";
import type {
  EventDraft,
  MentionDraft,
  ParticipantDraft,
  PlaceDraft,
  Span,
  Time,
} from "../../../schema/index.ts";
import { isGathering } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Context } from "../context.ts";
import { isDefinite } from "../mentions/descriptions.ts";
import { isPlural } from "../mentions/noun-class.ts";
import { edges } from "../times/calendar.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, caseOf, childOf, headOf, spanAt } from "../tree.ts";
import { clauseOf, eventPhrase } from "./clause.ts";
import { accomplicesOf } from "./complicity.ts";
import { around, occasionClause, triggerSpan } from "./evidence.ts";
import { verbFactuality } from "./factuality.ts";
import { figurativeIn } from "./figurative.ts";
import { isGenericDeed } from "./genericity.ts";
import { byNature } from "./nature.ts";
import { nounFactuality } from "./noun-factuality.ts";
import { sidesOf } from "./participants.ts";
import { isPresent, reportDay } from "./present.ts";
import { purposeOf } from "./purpose.ts";
import { withSharedPlaces } from "./shared-place.ts";
import { type FoundSlogans, slogansOf } from "./slogans.ts";
import { standingOf } from "./standing.ts";
import { timeOfEvent } from "./time-of.ts";
import { type Trigger, triggersOf } from "./trigger.ts";

type Loose = Omit<EventDraft, "id" | "sameAs" | "partOf">;

/** The index of no sentence: a dateline stands in none. */
const inDateline = -1;

/** Everything that is told to happen, to have happened or to be about to, in text order. */
export function findEvents(
  context: Context,
  mentions: readonly MentionDraft[],
  times: readonly TimeFinding[],
): readonly EventDraft[] {
  const bySentence = groupBy(mentions, (mention) => mention.sentence);
  const timesOf = groupBy(times, (time) => time.sentence);
  const events: Loose[] = [];
  const figurative = figurativeIn(context.document.text, context.sentences);
  const natural = byNature(context.document.text);
  for (const sentence of context.sentences) {
    const mentionAt = mentionLookup(bySentence.get(sentence.index) ?? []);
    const shouted = slogansOf(context.document.text, sentence);
    const accomplices = accomplicesOf(context.document.text, sentence, mentionAt);
    const own = timesOf.get(sentence.index) ?? [];
    const day = reportDay(sentence, timesOf.get(inDateline) ?? [], context.published?.value);
    const hidden = new Set([
      ...(shouted?.hidden ?? []),
      ...namedWords(sentence, bySentence.get(sentence.index) ?? []),
    ]);
    const told = triggersOf(sentence, hidden).map((found) => {
      const trigger = natural(sentence, figurative?.(found) ?? found);
      const helped = accomplices
        .filter(
          (one) =>
            one.of === trigger.word.index || trigger.carriers.some(({ verb }) => verb.index === one.of),
        )
        .map((one) => one.participant);
      return eventOf(context, sentence, trigger, mentionAt, (id) => mentions[id], own, day, shouted, helped);
    });
    events.push(...withSharedPlaces(sentence, told, (id) => mentions[id]));
  }
  return events.map((event, id) => ({ ...event, id }));
}

/** The words of names of bodies: "the National Assembly" assembles nothing. */
function namedWords(sentence: ParsedSentence, mentions: readonly MentionDraft[]): readonly number[] {
  const names = mentions.filter(
    (one) => one.form === "name" && /^(?:Organization|Facility)$/u.test(one.type ?? ""),
  );
  return sentence.words
    .filter((word) => names.some((name) => name.start <= word.start && word.end <= name.end))
    .map((word) => word.index);
}

/** The mention whose head a word is; a name covers all of its words. */
export function mentionLookup(mentions: readonly MentionDraft[]): (word: Word) => MentionDraft | undefined {
  return (word) =>
    mentions.find((mention) => mention.word === word.index && mention.form === "name") ??
    mentions.find((mention) => mention.word === word.index) ??
    mentions.find(
      (mention) => mention.form === "name" && mention.start <= word.start && word.end <= mention.end,
    ) ??
    mentions.find(
      ({ form, titles }) =>
        form === "name" && titles.some((one) => one.start <= word.start && word.end <= one.end),
    ); // "Cde Chamisa", whose title the tree takes for the head
}

function eventOf(
  context: Context,
  sentence: ParsedSentence,
  trigger: Trigger,
  mentionAt: (word: Word) => MentionDraft | undefined,
  mentionOf: (id: number) => MentionDraft | undefined,
  times: readonly TimeFinding[],
  day: Time | undefined,
  shouted: FoundSlogans | undefined,
  helped: readonly ParticipantDraft[],
): Loose {
  const text = context.document.text;
  const { word, carriers } = trigger;
  const carrier = carriers[0];
  const verb = trigger.form === "verb" ? word : carrier?.verb;
  const sides = sidesOf(text, sentence, trigger, mentionAt, mentionOf, times, (mention) =>
    ["city", "division"].includes(context.vocabulary.gazetteer.find(mention.text)[0]?.kind ?? ""),
  );
  const places = [...sides.places, ...underAttack(sentence, trigger, mentionAt)];
  const told = timeOfEvent(
    text,
    sentence,
    word,
    carriers.map((one) => one.verb),
    times,
  );
  const stated =
    trigger.form === "verb" ? verbFactuality(sentence, word) : nounFactuality(sentence, word, verb);
  const toCome = isToCome(stated, verb ?? tellerOf(sentence, word), told, context.published);
  const generic =
    stated === "actual" &&
    !toCome &&
    isGenericDeed(sentence, trigger, { ...sides, places, time: told, mentionOf });
  const factuality = toCome ? "announced" : generic ? "possible" : stated;
  const going = trigger.form === "noun" && factuality === "ongoing";
  const time = told ?? (going && verb ? presentOf(text, sentence, verb, context.published) : undefined);
  const holds = day && verb && !generic && factuality !== "announced" && isPresent(sentence, verb);
  const slogans =
    shouted && headOf(sentence, sentence.words[shouted.noun]!)?.index === verb?.index
      ? shouted.slogans
      : undefined;
  const purpose =
    isGathering(trigger.type) || trigger.generic
      ? purposeOf(
          text,
          sentence,
          trigger.form === "noun" ? word : undefined,
          trigger.form === "verb" ? [word] : carriers.map((one) => one.verb),
        )
      : undefined;
  const phrase = trigger.form === "noun" ? eventPhrase(text, sentence, word) : clauseOf(text, sentence, word);
  const evidence: Span = carriers.reduce(
    (span, one) => around(text, span, clauseOf(text, sentence, one.verb)),
    occasionClause(text, sentence, trigger, phrase) ?? phrase,
  );
  return {
    type: trigger.type,
    lemma: trigger.lemma,
    trigger: triggerSpan(text, sentence, trigger),
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    word: word.index,
    form: trigger.form,
    definite: trigger.form === "noun" && isDefinite(sentence, word),
    ...(trigger.form === "noun" && !trigger.doer // "the murderers" of one
      ? { number: isPlural(word) ? ("plural" as const) : ("singular" as const) }
      : {}),
    generic: trigger.generic,
    standing: standingOf(sentence, trigger),
    factuality,
    participants: [...sides.participants, ...helped],
    places,
    ...(time ? { time } : {}),
    ...(holds ? { heldAt: day } : {}),
    ...(purpose ? { purpose } : {}),
    ...(slogans ? { slogans } : {}),
    phrase,
    evidence,
    rule: carrier ? `event.${carrier.row.event}-${carrier.row.role}` : `event.${trigger.form}`,
  };
}

/** "The phone launches on June 17", "cuts over the next year": what is told in the present, or by a noun, and dated after the report has not happened. */
function isToCome(
  stated: EventDraft["factuality"],
  verb: Word | undefined,
  time: Time | undefined,
  published: Context["published"],
): boolean {
  if (!["actual", "ongoing"].includes(stated) || !time?.value || !published) return false;
  const present = verb === undefined || !["VBD", "VBN"].includes(verb.xpos);
  const first = edges(time.value)?.[0];
  return present && first !== undefined && first > (edges(published.value)?.[1] ?? first);
}

/** "The leak became a scandal", "The storm killed five": the verb whose tense is that of a noun's event. */
function tellerOf(sentence: ParsedSentence, noun: Word): Word | undefined {
  const head = headOf(sentence, noun);
  return head?.upos === "VERB" && (base(noun) === "nsubj" || head.lemma === "become") ? head : undefined;
}

/** "is taking place": what goes on goes on at the day of the report. */
function presentOf(
  text: string,
  sentence: ParsedSentence,
  verb: Word,
  published: Context["published"],
): Time | undefined {
  const aux = childOf(sentence, verb, "aux");
  if (
    !published ||
    published.precision === "year" ||
    published.precision === "month" ||
    !aux ||
    aux.index > verb.index
  )
    return undefined;
  const day = published.value.slice(0, 10);
  return { value: day, precision: "day", text: spanAt(text, aux.start, verb.end), anchor: day };
}

/** "the strip lies under the army's bombardment": the subject of the clause is where it happens. */
function underAttack(
  sentence: ParsedSentence,
  trigger: Trigger,
  mentionAt: (word: Word) => MentionDraft | undefined,
): readonly PlaceDraft[] {
  if (trigger.form !== "noun" || caseOf(sentence, trigger.word) !== "under") return [];
  let up = headOf(sentence, trigger.word);
  while (up && up.upos !== "VERB" && base(up) !== "root") up = headOf(sentence, up);
  const subject = up ? childOf(sentence, up, "nsubj", "nsubj:pass") : undefined;
  const mention = subject ? mentionAt(subject) : undefined;
  return mention && ["Place", "Facility"].includes(mention.type ?? "")
    ? [{ role: "where", mention: mention.id, evidence: mention.head }]
    : [];
}
