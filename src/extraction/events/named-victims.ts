import { groupBy } from "../../../schema/group-by.ts";
import type { EventDraft, EventType, MentionDraft } from "../../../schema/index.ts";
import { eventTypeRow } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Context } from "../context.ts";
import { ones } from "../figures/numbers.table.ts";
import { namedBy } from "../mentions/named-by.ts";
import { base, caseOf, childOf, childrenOf, conjuncts, headOf, spanOf, verbOver } from "../tree.ts";
import { eventTypeOf } from "./carriers.ts";
import { clauseOf } from "./clause.ts";
import { mentionLookup } from "./events.ts";

/** Of which events those are whom a word means by itself; of the last kind only where none of the others was told. */
const victimsOf: readonly { readonly words: RegExp; readonly types: readonly EventType[] }[] = [
  { words: /^victims?$/u, types: ["killing", "injury", "kidnapping", "death", "attack"] },
  { words: /^(?:dead|deceased|fatality|fatalities)$/u, types: ["killing", "death", "attack"] },
  { words: /^(?:injured|wounded|casualty|casualties)$/u, types: ["injury", "killing", "attack"] },
  { words: /^(?:hostages?|captives?|abductees?)$/u, types: ["kidnapping"] },
];

/**
 * Where those who were harmed are named apart from the deed, the deed told again with their names: "Two students were
 * kidnapped. The victims, Ana Ruiz and Luis Paz, …", "Police identified the dead soldier as …", "The dead include …".
 */
export function namedVictims(
  context: Context,
  mentions: readonly MentionDraft[],
  events: readonly EventDraft[],
): readonly EventDraft[] {
  const bySentence = groupBy(mentions, (mention) => mention.sentence);
  const found: EventDraft[] = [];
  for (const sentence of context.sentences) {
    const near = bySentence.get(sentence.index) ?? [];
    const mentionAt = mentionLookup(near);
    for (const [noun, named] of namedIn(sentence)) {
      const who = named.flatMap((word) => mentionAt(word) ?? []).filter((one) => isSomebody(one, noun));
      const deed =
        who.length > 0 && !isOfOther(sentence, noun) && !suffersHere(sentence, noun, events)
          ? deedTo(noun, who.length, mentions, events)
          : undefined;
      if (!deed) continue;
      const role = deed.type === "attack" ? "target" : "victim";
      const { sameAs, partOf, time, heldAt, purpose, slogans, ...kept } = deed;
      found.push({
        ...kept,
        id: events.length + found.length,
        trigger: spanOf(context.document.text, [noun]),
        sentence: sentence.index,
        paragraph: sentence.paragraph,
        word: noun.index,
        form: "noun",
        definite: true,
        generic: false,
        standing: "phrase",
        participants: who.map((one) => ({
          role,
          part: "target" as const,
          mention: one.id,
          head: one.head,
          evidence: one.phraseSpan,
        })),
        places: [],
        sameAs: deed.id,
        evidence: clauseOf(context.document.text, sentence, verbOver(sentence, noun) ?? rootOf(sentence)),
        rule: "event.named-victims",
      });
    }
  }
  return found;
}

/** Nouns, each with the words of those who are said to be it. */
function namedIn(sentence: ParsedSentence): ReadonlyMap<Word, readonly Word[]> {
  const found = new Map<Word, Word[]>();
  const add = (given: Word | undefined, name: Word): void => {
    const of = given && childrenOf(sentence, given, "nmod").find((one) => caseOf(sentence, one) === "of");
    const noun = of && given?.upos === "NUM" ? of : given; // "two of the dead"
    if (noun) found.set(noun, [...(found.get(noun) ?? []), ...conjuncts(sentence, name)]);
  };
  for (const word of sentence.words) {
    const head = headOf(sentence, word);
    if (word.name === "B-PER") add(namedBy(sentence, word), word);
    if (base(word) === "appos" && word.name === "B-PER" && head) {
      add(head, word);
      for (const other of childrenOf(sentence, head, "conj"))
        if (other.index > word.index && other.name === "B-PER") add(head, other);
    }
    if (base(word) === "obj" && head?.lemma === "include") add(childOf(sentence, head, "nsubj"), word);
    if (base(word) === "nsubj" && head && caseOf(sentence, head) === "among") add(head, word);
    if (word.name === "B-PER" && childOf(sentence, word, "cop")) add(childOf(sentence, word, "nsubj"), word);
  }
  return found;
}

function isSomebody(mention: MentionDraft, noun: Word): boolean {
  return (
    ["Person", "Group"].includes(mention.type ?? "") &&
    mention.form !== "pronoun" &&
    mention.word !== noun.index
  );
}

/** "The ambassador, Andrei Karlov, has been shot": the sentence tells the deed itself. */
function suffersHere(sentence: ParsedSentence, noun: Word, events: readonly EventDraft[]): boolean {
  return events.some(
    (one) =>
      one.sentence === sentence.index &&
      one.participants.some(({ part, head }) => part === "target" && head.start === noun.start) &&
      /^(?:killing|injury|kidnapping|death|attack)$/u.test(one.type),
  );
}

/** "victims of the fraud", "of the regime": not of what was done to somebody's body. */
function isOfOther(sentence: ParsedSentence, noun: Word): boolean {
  const of = childrenOf(sentence, noun, "nmod").find((one) => caseOf(sentence, one) === "of");
  const type = of && eventTypeOf(of);
  return of !== undefined && !(type && /^(?:conflict|disaster)$/u.test(eventTypeRow(type).domain));
}

/** The deed told of last before it of whose victims a noun speaks: "the victims" of any, "the dead" of a killing, "the soldiers" of one done to soldiers. */
function deedTo(
  noun: Word,
  count: number,
  mentions: readonly MentionDraft[],
  events: readonly EventDraft[],
): EventDraft | undefined {
  const types = victimsOf.find((row) => row.words.test(noun.text.toLowerCase()))?.types;
  const before = events.filter(
    ({ trigger, factuality }) => trigger.start < noun.start && ["actual", "ongoing"].includes(factuality),
  );
  const close = types?.slice(0, -1) ?? [];
  if (types)
    return (
      before.findLast((event) => count > 1 && close.includes(event.type) && counts(event, count, mentions)) ??
      before.findLast(({ type, standing }) => close.includes(type) && standing !== "phrase") ??
      before.findLast(({ type }) => types.includes(type))
    );
  return before.findLast((event) => {
    if (!["killing", "injury", "kidnapping", "death"].includes(event.type)) return false;
    return event.participants.some(
      (one) =>
        one.role === "victim" && one.mention !== undefined && mentions[one.mention]!.lemma === noun.lemma,
    );
  });
}

/** "Two guards were killed": whether so many were harmed. */
function counts(event: EventDraft, count: number, mentions: readonly MentionDraft[]): boolean {
  return event.participants.some(({ role, mention, evidence }) => {
    const said = (mention === undefined ? evidence.text : mentions[mention]!.text)
      .split(" ", 1)[0]!
      .toLowerCase();
    return /^(?:victim|target)$/u.test(role) && (ones[said] ?? Number(said)) === count;
  });
}

function rootOf({ words }: ParsedSentence): Word {
  return words.find((one) => one.head < 0)!;
}
