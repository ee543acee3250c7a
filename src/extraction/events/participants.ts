import type { EventType, MentionDraft, ParticipantDraft, PlaceDraft, Role } from "../../../schema/index.ts";
import { eventTypeRow, roleRow } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { quantityNouns } from "../mentions/nouns.table.ts";
import { nounPhrase } from "../mentions/phrase.ts";
import { caseOf, childrenOf, conjuncts, headOf, spanOf, under } from "../tree.ts";
import { type Argument, behindPreposition, nounArguments, verbArguments } from "./arguments.ts";
import { type Carrier, eventTypeOf } from "./carriers.ts";
import { isGeneric } from "./lexicon.ts";
import { prepositionRow } from "./prepositions.ts";
import { shapedBy, type Trigger } from "./trigger.ts";

export interface Sides {
  readonly participants: readonly ParticipantDraft[];
  readonly places: readonly PlaceDraft[];
}

type MentionAt = (word: Word) => MentionDraft | undefined;

/** Types of which the owner or the "of" is whom it happens to: "the minister's arrest", "the death of the singer". */
const patientOwner = new Set<EventType>([
  "death",
  "killing",
  "arrest",
  "trial",
  "birth",
  "conviction",
  "release",
  "dismissal",
  "appointment",
  "funeral",
  "kidnapping",
  "injury",
  "execution",
  "siege",
  "destruction",
  "sale",
  "launch",
  "illness",
]);
/** Types of which the "of" is who does it: "the protest of the miners". */
const intransitive = new Set<EventType>([
  "rally",
  "demonstration",
  "march",
  "strike",
  "riot",
  "resignation",
  "surrender",
  "withdrawal",
  "increase",
  "decrease",
  "result",
  "travel",
  "migration",
  "explosion",
  "accident",
  "victory",
  "defeat",
  "visit",
  "meeting",
  "threat",
  "campaign",
  "ceremony",
  "performance",
]);
const sites = new Set(["Place", "Facility"]);
const placeNouns = new Set(
  "country nation state city town village capital province region district territory island".split(" "),
);

/** Types whose target, where it is a place, is also where they happen. */
const onPlaces = new Set<EventType>([
  "attack",
  "bombardment",
  "military offensive",
  "siege",
  "invasion",
  "occupation",
  "destruction",
]);

/** Places, and the many places of "provincial capitals". */
function isSite(mention: MentionDraft): boolean {
  return sites.has(mention.type ?? "") || (mention.type === "Group" && placeNouns.has(mention.lemma));
}

/** Who and where of one telling: fills the roles of the event's type from the phrases of its trigger and of the verbs that carry it. */
export function sidesOf(
  text: string,
  sentence: ParsedSentence,
  trigger: Trigger,
  mentionAt: MentionAt,
  mentionOf: (id: number) => MentionDraft | undefined,
): Sides {
  const participants: ParticipantDraft[] = [];
  const places: PlaceDraft[] = [];
  const row = eventTypeRow(trigger.type);
  const own = new Set([trigger.word.index, ...trigger.carriers.map(({ verb }) => verb.index)]);

  const fill = (role: Role | "actor" | "target", argument: Argument): void => {
    const name = role === "actor" ? row.actor : role === "target" ? row.target : role;
    if (own.has(argument.word.index) || own.has(argument.phraseHead.index) || isGeneric(argument.word.lemma))
      return;
    const mention = mentionAt(argument.word);
    const head = mention?.form === "name" ? mention.head : spanOf(text, [argument.word]);
    const phrase = spanOf(
      text,
      nounPhrase(sentence, argument.phraseHead).filter((word) => word.xpos !== "POS"),
    );
    const evidence = mention && mention.titles.length > 0 ? mention.phraseSpan : phrase;
    if (participants.some((one) => one.role === name && one.head.start === head.start)) return;
    participants.push({
      role: name,
      part: roleRow(name).part,
      ...(mention ? { mention: mention.id } : {}),
      head,
      evidence,
    });
  };
  const place = (role: PlaceDraft["role"], mention: MentionDraft): void => {
    if (places.some((one) => one.mention === mention.id || mention.sameAs?.mention === one.mention)) return;
    places.push({
      role,
      mention: mention.id,
      evidence: mention.form === "name" ? mention.head : mention.phraseSpan,
    });
  };
  /** Places behind a place, or behind what is counted: "in capitals throughout the island", "hundreds at the square". */
  const inside = (word: Word): void => {
    for (const child of childrenOf(sentence, word, "nmod", "obl")) {
      const behind = behindPreposition(sentence, child);
      const mention = mentionAt(behind.word);
      if (!mention || behind.said === "to") continue;
      const found = isSite(mention)
        ? prepositionRow(behind.said, trigger.type, "verb", "Place")
        : body(behind.said, mention);
      if (!found?.place) continue;
      place(found.place, mention);
      inside(behind.word);
    }
  };
  const preposition = (argument: Argument, on: "noun" | "verb"): void => {
    const mention = mentionAt(argument.word);
    const found =
      prepositionRow(argument.said, trigger.type, on, mention && isSite(mention) ? "Place" : mention?.type) ??
      body(argument.said, mention);
    if (found?.place && mention) {
      place(found.place, mention);
      inside(argument.word);
    } else if (found?.role) fill(found.role, argument);
    else if (argument.said === "of" && on === "noun") fill(ofRole(sentence, trigger), argument);
  };
  const verb = (argument: Argument): void => {
    if (argument.slot === "subject" || argument.slot === "agent") fill("actor", argument);
    else if (argument.slot === "object") fill("target", argument);
    else if (argument.slot === "recipient") fill("recipient", argument);
    else preposition(argument, "verb");
    if (argument.slot === "object" && !isSiteAt(argument.word)) inside(argument.phraseHead);
    if (argument.slot === "object" && argument.word !== argument.phraseHead && !isSiteAt(argument.word))
      inside(argument.word);
  };
  const carried = ({ row: carrier }: Carrier, argument: Argument): void => {
    const subject = argument.slot === "subject" || argument.slot === "agent";
    if (argument.slot === "prep") preposition(argument, "verb");
    else if (carrier.event === "subject" ? argument.slot === "object" : subject) {
      if (carrier.role !== "none") fill(carrier.role, argument);
      inside(argument.phraseHead);
      if (argument.word !== argument.phraseHead) inside(argument.word);
    }
  };
  const isSiteAt = (word: Word): boolean => {
    const mention = mentionAt(word);
    return mention !== undefined && isSite(mention) && !quantityNouns.has(word.lemma);
  };
  const noun = (word: Word): void => {
    for (const argument of nounArguments(sentence, word)) {
      const mention = mentionAt(argument.word);
      if (argument.slot === "owner")
        fill(
          patientOwner.has(trigger.type) && !hasPatient(sentence, trigger.word) ? "target" : "actor",
          argument,
        );
      else if (argument.slot === "modifier") {
        if (mention && ["Place", "Organization", "Person", "Group"].includes(mention.type ?? ""))
          fill("actor", argument);
      } else if (argument.word.index !== trigger.word.index) preposition(argument, "noun");
    }
  };

  if (trigger.form === "verb") {
    verbArguments(sentence, trigger.word).forEach(verb);
    if (places.length === 0) for (const listed of afterList(sentence, trigger.word)) inside(listed);
  } else {
    noun(trigger.word);
    const shaper = headOf(sentence, trigger.word);
    if (shaper && shapedBy(sentence, shaper)?.index === trigger.word.index) noun(shaper);
    const against = againstNext(sentence, trigger.word);
    if (against)
      preposition(
        { slot: "prep", said: "against", word: against, phraseHead: against, shared: false },
        "noun",
      );
    for (const carrier of trigger.carriers)
      for (const argument of verbArguments(sentence, carrier.verb))
        if (!own.has(argument.phraseHead.index)) carried(carrier, argument);
  }
  if (places.length === 0 && onPlaces.has(trigger.type)) {
    for (const one of participants) {
      const mention = one.part === "target" && one.mention !== undefined ? mentionOf(one.mention) : undefined;
      if (mention && sites.has(mention.type ?? "")) place("where", mention);
    }
  }
  return { participants, places };
}

const bodies =
  /\b(?:council|parliament|senate|congress|assembly|house|court|committee|commission|conference|university)\b/iu;

/** "vetoed in the Security Council": a body is where it is decided. */
function body(
  said: string,
  mention: MentionDraft | undefined,
): { readonly place: "where"; readonly role?: undefined } | undefined {
  return ["in", "at"].includes(said) && mention?.type === "Organization" && bodies.test(mention.text)
    ? { place: "where" }
    : undefined;
}

/** "killed many in days of raids, siege, and shelling in the valley": a place behind a list of events that hangs on the verb is the verb's place too. */
function afterList(sentence: ParsedSentence, verb: Word): readonly Word[] {
  return childrenOf(sentence, verb, "obl").flatMap((outer) =>
    childrenOf(sentence, outer, "nmod").flatMap((first) =>
      eventTypeOf(first) ? conjuncts(sentence, first).slice(-1) : [],
    ),
  );
}

/** Whether the noun says to whom it was done: then its owner did it. */
function hasPatient(sentence: ParsedSentence, noun: Word): boolean {
  return childrenOf(sentence, noun, "nmod").some((child) =>
    ["of", "against", "on"].includes(caseOf(sentence, child)),
  );
}

function ofRole(sentence: ParsedSentence, trigger: Trigger): "actor" | "target" {
  const against =
    againstNext(sentence, trigger.word) ??
    childrenOf(sentence, trigger.word, "nmod").find((child) =>
      ["against", "on"].includes(caseOf(sentence, child)),
    );
  if (against) return "actor";
  return intransitive.has(trigger.type) ? "actor" : "target";
}

/** "the genocide of the state against the people": an "against" right behind the phrase belongs to it, wherever the tree hung it. */
function againstNext(sentence: ParsedSentence, noun: Word): Word | undefined {
  const last = nounPhrase(sentence, noun).at(-1)!;
  const next = sentence.words[last.index + 1];
  if (next?.text.toLowerCase() !== "against" || next.relation !== "case") return undefined;
  const object = headOf(sentence, next);
  return object && !under(sentence, object, noun) ? object : undefined;
}
