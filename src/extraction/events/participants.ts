import type { MentionDraft, Part, ParticipantDraft, PlaceDraft, Role } from "../../../schema/index.ts";
import { deedNouns, eventTypeRow, roleRow } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { quantityNouns } from "../mentions/nouns.table.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { caseOf, childrenOf, headOf, spanOf } from "../tree.ts";
import { type Argument, frontedPlaces, nounArguments, verbArguments } from "./arguments.ts";
import { blamedFor, planters } from "./blame.ts";
import type { Carrier } from "./carriers.ts";
import { complementOf } from "./complements.ts";
import { settledClause } from "./contents.ts";
import { aim, aimedAt } from "./frames.ts";
import { isGeneric } from "./lexicon.ts";
import {
  againstNext,
  hasPatient,
  modifierSide,
  ofRole,
  patientOwner,
  soldByOwner,
  undergoing,
} from "./noun-sides.ts";
import { nameBehind, spansOf } from "./phrase.ts";
import { isByTheWay, prepositionRow } from "./prepositions.ts";
import { agents, happening, harmful, onPlaces, toured, winning } from "./side-types.ts";
import { afterList, body, isSite, spots, struckBy, targetedSites } from "./sites.ts";
import { isMeans, isNoSide, isSuperlative, isUndergone, objectRole, relativePhrase } from "./slots.ts";
import { shapedBy, type Trigger } from "./trigger.ts";
import { roads, wheres } from "./where.ts";

export interface Sides {
  readonly participants: readonly ParticipantDraft[];
  readonly places: readonly PlaceDraft[];
}

type MentionAt = (word: Word) => MentionDraft | undefined;

/** Who and where of one telling: fills the roles of the event's type from the phrases of its trigger and of the verbs that carry it. */
export function sidesOf(
  text: string,
  sentence: ParsedSentence,
  trigger: Trigger,
  mentionAt: MentionAt,
  mentionOf: (id: number) => MentionDraft | undefined,
  times: readonly TimeFinding[],
  isTown: (mention: MentionDraft) => boolean,
): Sides {
  const participants: ParticipantDraft[] = [];
  const { places, add: place, inside, within } = wheres(text, sentence, trigger.type, mentionAt);
  const row = eventTypeRow(trigger.type);
  const telling = trigger.doer ? [] : [trigger.word.index];
  const own = new Set([...telling, ...trigger.carriers.map(({ verb }) => verb.index)]);

  const fill = (role: Role | "actor" | "target", argument: Argument, part?: Part): void => {
    const name = role === "actor" ? row.actor : role === "target" ? row.target : role;
    if (
      own.has(argument.word.index) ||
      own.has(argument.phraseHead.index) ||
      isGeneric(argument.word.lemma) ||
      isNoSide(sentence, argument, trigger, times)
    )
      return;
    const called = argument.word === argument.phraseHead ? nameBehind(sentence, argument.word) : undefined;
    const mention = (called ? mentionAt(called) : undefined) ?? mentionAt(argument.word);
    const { head, evidence } = spansOf(text, sentence, argument, called, mention, times);
    if (participants.some((one) => one.role === name && one.evidence.start === evidence.start)) return;
    participants.push({
      role: name,
      part: role === "target" || role === "actor" ? role : (part ?? roleRow(name).part),
      ...(mention ? { mention: mention.id } : {}),
      head,
      evidence,
      ...(argument.pronoun ? { relative: relativePhrase(text, evidence, argument.pronoun) } : {}),
    });
  };
  const preposition = (argument: Argument, on: "noun" | "verb"): void => {
    if (on === "verb" && trigger.means !== undefined && aim.has(argument.said)) {
      fill("target", argument);
      return;
    }
    const mention = mentionAt(argument.word);
    if (!mention && roads.test(argument.phraseHead.lemma) && /^(?:on|along)$/u.test(argument.said)) {
      inside(argument.phraseHead); // "shot dead on the road to Cali"
      return;
    }
    const site = mention !== undefined && isSite(mention);
    const own = complementOf(sentence, trigger, on, argument.said, site);
    const beside =
      trigger.lemma === "shoot" &&
      argument.said === "at" &&
      participants.some((one) => one.part === "target"); // "shot 49 people at a mosque"
    if (own && !beside && (own !== "recipient" || participants.some((one) => one.part === "target"))) {
      fill(own, argument);
      if (!site || own === "target") return;
    }
    const found =
      prepositionRow(argument.said, trigger.type, on, site ? "Place" : mention?.type) ??
      body(argument.said, mention);
    if (found?.place && mention) {
      place(found.place, mention);
      inside(argument.word);
    } else if (found?.role && !own && !isByTheWay(sentence, argument.word))
      fill(found.role, argument, found.part);
    else if (argument.said === "of" && on === "noun") {
      if (mention && isSite(mention) && toured.has(trigger.type)) place("where", mention);
      else fill(ofRole(sentence, trigger), argument);
      const by = childrenOf(sentence, argument.phraseHead, "nmod").find(
        (child) => caseOf(sentence, child) === "by",
      );
      if (by) fill("actor", { slot: "agent", said: "by", word: by, phraseHead: by, shared: false }); // "the shelling of the port by rebels"
    }
  };
  const verb = (argument: Argument): void => {
    if (argument.slot === "subject" || argument.slot === "agent")
      fill(isUndergone(trigger) ? "target" : "actor", argument);
    else if (argument.slot === "object" && isUndergone(trigger)) return;
    else if (argument.slot === "object")
      fill(
        isMeans(argument.phraseHead, trigger) ? "instrument" : objectRole(sentence, trigger, argument.word),
        argument,
      );
    else if (argument.slot === "recipient") fill("recipient", argument);
    else preposition(argument, "verb");
    for (const one of isMeans(argument.phraseHead, trigger) ? aimedAt(sentence, argument.phraseHead) : [])
      preposition(one, "verb");
    if (["object", "agent"].includes(argument.slot) && !isSiteAt(argument.word)) inside(argument.phraseHead);
    if (argument.slot === "object" && argument.word !== argument.phraseHead && !isSiteAt(argument.word))
      inside(argument.word);
  };
  const carried = ({ row: carrier, verb: by }: Carrier, argument: Argument): void => {
    const subject = argument.slot === "subject" || argument.slot === "agent";
    const won = trigger.type === "order" && winning.has(by.lemma);
    if (won && subject) fill("seller", argument);
    else if (won && argument.said === "from") fill("actor", argument);
    else if (argument.slot === "prep") preposition(argument, "verb");
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
      if (
        argument.said === "from" &&
        trigger.carriers.some(({ verb }) => winning.has(verb.lemma)) &&
        trigger.type === "order"
      ) {
        fill("actor", argument);
        continue;
      }
      const mention = mentionAt(argument.word);
      if (
        argument.slot === "owner" &&
        argument.word.upos === "PRON" &&
        participants.some((one) => one.part === "actor")
      )
        continue; // "the firm held its first talks"
      if (
        argument.slot === "owner" &&
        mention &&
        harmful.has(row.domain) &&
        isSite(mention) &&
        isSuperlative(sentence, word)
      ) {
        place("where", mention); // "the country's worst shooting"
        continue;
      }
      if (argument.slot === "owner")
        fill(
          patientOwner.has(trigger.type) &&
            !hasPatient(sentence, trigger.word) &&
            !(soldByOwner.has(trigger.type) && agents.has(mention?.type ?? ""))
            ? "target"
            : "actor",
          argument,
        );
      else if (argument.slot === "modifier") {
        if (
          mention?.type === "Place" &&
          ((isTown(mention) && happening.has(row.domain) && argument.word.relation === "compound") ||
            row.domain === "disaster" ||
            trigger.type === "election" ||
            trigger.type === "campaign")
        )
          place("where", mention); // "the Kabul blast", "the Bolivia bus crash"
        else {
          const part = modifierSide(sentence, trigger, argument.word, mention?.type, harmful.has(row.domain));
          if (part) fill(part, argument);
        }
      } else if (argument.word.index !== trigger.word.index) {
        preposition(argument, "noun");
        if (argument.said === "of" && harmful.has(row.domain) && !isSiteAt(argument.word))
          inside(argument.word); // "the massacre of workers in Uraba"
      }
    }
  };

  if (trigger.form === "verb") {
    verbArguments(sentence, trigger.word).forEach(verb);
    if (trigger.type === "explosion")
      for (const one of planters(sentence, trigger.word))
        fill("actor", { slot: "agent", said: "by", word: one, phraseHead: one, shared: true });
    const settled = settledClause(sentence, trigger.word);
    if (settled && !participants.some((one) => one.part === "target"))
      participants.push({
        role: row.target,
        part: "target",
        head: spanOf(text, [settled.head]),
        evidence: spanOf(text, settled.words),
      });
    if (places.length === 0) afterList(sentence, trigger.word).forEach(inside);
    if (places.length === 0)
      for (const argument of verbArguments(sentence, trigger.word))
        if (argument.slot === "prep" && !argument.shared && !/^according/u.test(argument.said))
          (spots.has(argument.said) ? within : inside)(argument.phraseHead);
    if (places.length === 0)
      for (const one of frontedPlaces(sentence, trigger.word)) preposition(one, "verb");
  } else {
    for (const carrier of trigger.carriers)
      for (const argument of verbArguments(sentence, carrier.verb))
        if (!own.has(argument.phraseHead.index)) carried(carrier, argument);
    noun(trigger.word);
    for (const one of undergoing(sentence, trigger.word))
      fill("target", { slot: "subject", said: "", word: one, phraseHead: one, shared: true });
    if (trigger.doer)
      fill("actor", { slot: "agent", said: "", word: trigger.word, phraseHead: trigger.word, shared: false });
    const harm = harmful.has(row.domain) || deedNouns.has(trigger.lemma);
    if (harm && !participants.some((one) => one.part === "actor"))
      for (const one of blamedFor(sentence, trigger.word))
        fill("actor", { slot: "subject", said: "", word: one, phraseHead: one, shared: true });
    if (harm && places.length === 0) struckBy(sentence, trigger.word).forEach(inside);
    const shaper = headOf(sentence, trigger.word);
    if (shaper && shapedBy(sentence, shaper)?.index === trigger.word.index) noun(shaper);
    const against = againstNext(sentence, trigger.word);
    if (against)
      preposition(
        { slot: "prep", said: "against", word: against, phraseHead: against, shared: false },
        "noun",
      );
  }
  if (places.length === 0 && onPlaces.has(trigger.type))
    for (const mention of targetedSites(participants, mentionOf)) place("where", mention);
  return { participants, places };
}
