import type {
  Account,
  Event,
  EventDraft,
  EventPlace,
  Participant,
  Statement,
  Time,
} from "../../../schema/index.ts";
import { eventTypeRow } from "../../../schema/index.ts";
import { isDying } from "../../resolution/events/telling.ts";
import type { Assembly } from "./assemble.ts";
import { eventName } from "./event-name.ts";
import { mainPlaces } from "./main-place.ts";

/** How many paragraphs from the top an event may be told that is where the report is from. */
const leadParagraphs = 2;

/** The events with all their accounts, participants and places; who speaks at an occasion takes part in it. */
export function eventsOf(assembly: Assembly, statements: readonly Statement[]): readonly Event[] {
  const { draft, resolution, eventIds, entityOf, voiceOf, occasions } = assembly;
  /** A saying tells when its occasion was: "said on Friday at the summit". */
  const saidAt = (event: number): Time | undefined =>
    draft.statements.find((one) => one.event === event && occasions[one.id] === event && one.time)?.time;
  const acted = resolution.events.findIndex(({ drafts }) =>
    drafts.some((id) => draft.events[id]!.participants.some((one) => one.part === "actor")),
  );
  const main = Math.max(0, acted);
  return resolution.events.map((resolved, place): Event => {
    const drafts = resolved.drafts.map((id) => draft.events[id]!);
    const first = drafts.find((one) => !one.generic) ?? drafts[0]!;
    const told = (one: (typeof drafts)[number]): Time | undefined => one.time ?? saidAt(one.id);
    const timeOf = (one: (typeof drafts)[number]): Time | undefined => told(one) ?? one.heldAt;
    const accounts = drafts.map(
      (one): Account => ({
        trigger: one.trigger,
        factuality: one.factuality,
        voice: voiceOf(one.trigger),
        ...(timeOf(one) ? { time: timeOf(one)! } : {}),
        ...(one.purpose ? { purpose: one.purpose } : {}),
        evidence: one.evidence,
      }),
    );
    const participants: Participant[] = [];
    const places: EventPlace[] = [];
    const seen = new Set<string>();
    const add = (participant: Participant): void => {
      const key = `${participant.account} ${participant.role} ${participant.entity ?? participant.head.start}`;
      if (!seen.has(key)) participants.push(participant);
      seen.add(key);
    };
    drafts.forEach((one, account) => {
      for (const { mention, relative, head, evidence, ...part } of one.participants) {
        const role = part.part === "actor" && suffers(one, drafts) ? victim(first.type) : part;
        const entity = entityOf(mention);
        const words = entity && relative ? relative : { head, evidence }; // of what is no entity only its words remain
        add({ ...role, ...words, account, ...(entity ? { entity } : {}) });
      }
      for (const { mention, ...where } of one.places) {
        const entity = entityOf(mention) ?? entityOf(placeOf(assembly, mention));
        if (
          entity &&
          !places.some(
            (other) => other.account === account && other.entity === entity && other.role === where.role,
          )
        )
          places.push({ ...where, entity, account });
      }
    });
    const type = first.type;
    if ((eventTypeRow(type).also as readonly string[]).includes("spoke at")) {
      for (const speaking of speakersAt(assembly, statements, place)) add(speaking);
    }
    const leads = place === 0 || (place === main && drafts.some((one) => one.paragraph <= leadParagraphs));
    if (leads && places.length === 0) places.push(...mainPlaces(assembly, place));
    participants.sort((a, b) => Number(isPronoun(a)) - Number(isPronoun(b)));
    const purpose = drafts.find((one) => one.purpose)?.purpose;
    const slogans = drafts.flatMap((one) => one.slogans ?? []);
    /* A telling that says when dates the first, and with it the event, where that does not. */
    const dates = drafts.flatMap((one) => told(one) ?? []);
    const time =
      accounts[0]!.time ??
      dates.find((one) => one.precision !== "duration") ??
      dates[0] ??
      accounts.find((one) => one.time)?.time;
    if (time) accounts[0] = { ...accounts[0]!, time };
    return {
      id: eventIds[place]!,
      type,
      lemma: first.lemma,
      name: eventName(drafts),
      trigger: accounts[0]!.trigger,
      factuality: accounts[0]!.factuality,
      voice: accounts[0]!.voice,
      accounts,
      participants,
      places,
      ...(time ? { time } : {}),
      ...(purpose ? { purpose } : {}),
      ...(slogans.length > 0 ? { slogans } : {}),
      ...(resolved.partOf === undefined ? {} : { partOf: eventIds[resolved.partOf]! }),
      reasons: [...resolved.reasons],
      evidence: accounts[0]!.evidence,
    };
  });
}

/** "killed at Zaventem airport": the place whose name stands in words for a site that is told of nowhere else. */
function placeOf({ draft }: Assembly, site: number): number | undefined {
  const told = draft.mentions[site];
  if (told?.form !== "description") return undefined;
  return draft.mentions.find(
    (one) =>
      one.form === "name" &&
      one.type === "Place" &&
      one.sentence === told.sentence &&
      /^(?:compound|nmod:poss)$/u.test(one.relation) &&
      told.phrase[0] <= one.word &&
      one.word < told.word,
  )?.id;
}

/** "A slide kills two climbers … Two climbers died": who died, where another telling says whom it killed. */
function suffers(telling: EventDraft, drafts: readonly EventDraft[]): boolean {
  return (
    isDying(telling) &&
    drafts.some((one) => one.form === "verb" && one.participants.some(({ part }) => part === "target"))
  );
}

function victim(type: EventDraft["type"]): Pick<Participant, "role" | "part"> {
  return { role: eventTypeRow(type).target as Participant["role"], part: "target" };
}

/** Whether all its words are a pronoun: who says more stands before. */
function isPronoun({ evidence }: Participant): boolean {
  return /^(?:i|we|you|he|she|it|they|this|that|these|those|his|her|its|their|our|my|your)$/iu.test(
    evidence.text,
  );
}

/** Those whose statements have the event as their occasion: one participant a speaker, at the telling that stands nearest before it. */
function speakersAt(
  assembly: Assembly,
  statements: readonly Statement[],
  place: number,
): readonly Participant[] {
  const { draft, occasions, placeOf, entityOf, resolution } = assembly;
  const found: Participant[] = [];
  draft.statements.forEach((one, index) => {
    const occasion = occasions[index];
    const at = occasion === undefined ? undefined : placeOf.get(occasion);
    if (at?.event !== place || !one.speaker || !("mention" in one.speaker)) return;
    const entity = entityOf(one.speaker.mention);
    if (!entity || statements[index]!.certainty || found.some((other) => other.entity === entity)) return;
    const mention = draft.mentions[one.speaker.mention]!;
    if (resolution.entities[resolution.entityOf[mention.id]!]!.type === "Place") return;
    found.push({
      role: "spoke at",
      part: "actor",
      entity,
      account: at.account,
      head: mention.head,
      evidence: one.speakerMention ?? mention.phraseSpan,
    });
  });
  return found;
}
