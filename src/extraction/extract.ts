import type { CueClass, Draft, EventDraft, StatementDraft } from "../../schema/index.ts";
import type { Context } from "./context.ts";
import { findEvents } from "./events/events.ts";
import { findFigures } from "./figures/find-figures.ts";
import { findMentions } from "./mentions/mentions.ts";
import { findRelations } from "./relations/relations.ts";
import { findStatements } from "./statements/find-statements.ts";
import { findTimes } from "./times/find-times.ts";
import { timeMention } from "./times/time-mention.ts";

/** Everything that one article says, before it is decided who is who: pure, in text order. */
export function extractDraft(context: Context): Draft {
  const { document, sentences, published } = context;
  const times = findTimes({ document, sentences, ...(published ? { published } : {}) });
  const mentions = findMentions(context);
  const told = withoutPurposes(findEvents(context, mentions, times));
  const { statements, messages } = findStatements({ document, sentences, mentions, events: told, times });
  const { events, statements: linked } = withoutCues(told, statements);
  const figures = findFigures({ document, sentences, times, mentions });
  const relations = findRelations(context, mentions);
  return {
    mentions,
    events,
    statements: linked,
    figures,
    relations,
    times: times.map(timeMention),
    messages,
  };
}

/** What a gathering is meant to do is its purpose, not a deed beside it: "a rally to demand peace". */
function withoutPurposes(events: readonly EventDraft[]): readonly EventDraft[] {
  const purposes = events.flatMap((event) => (event.purpose ? [event.purpose] : []));
  const meant = (event: EventDraft): boolean =>
    event.form === "verb" &&
    !event.participants.some((one) => one.part === "actor" && one.mention !== undefined) &&
    purposes.some((one) => one.start <= event.trigger.start && event.trigger.end <= one.end);
  return events.filter((event) => !meant(event)).map((event, id) => ({ ...event, id }));
}

/** What a cue does to somebody or something, beside saying it: "accused the firm", "urged Kosovo to", "announced a new phone". */
const deeds = new Set<CueClass | undefined>([
  "announced",
  "praised",
  "condemned",
  "denied",
  "demanded",
  "promised",
  "warned",
  "agreed",
  "wanted",
]);

/** A word of saying tells of the statement, not of an event beside it, unless it is done to somebody or something. */
function withoutCues(
  events: readonly EventDraft[],
  statements: readonly StatementDraft[],
): { readonly events: readonly EventDraft[]; readonly statements: readonly StatementDraft[] } {
  const cues = statements.flatMap(({ cue, cueClass }) => (cue ? [{ cue, cueClass }] : []));
  const kept = events.filter((event) => {
    const done = event.form === "verb" && event.participants.some((one) => one.part === "target");
    return !cues.some(
      ({ cue, cueClass }) =>
        cue.start <= event.trigger.start &&
        event.trigger.end <= cue.end &&
        !(done && (deeds.has(cueClass) || event.type === "ruling")),
    );
  });
  const place = new Map(kept.map((event, id) => [event.id, id]));
  const renumbered = kept.map((event, id) => {
    const { sameAs, partOf, ...rest } = event;
    const same = sameAs === undefined ? undefined : place.get(sameAs);
    const part = partOf === undefined ? undefined : place.get(partOf);
    return {
      ...rest,
      id,
      ...(same === undefined ? {} : { sameAs: same }),
      ...(part === undefined ? {} : { partOf: part }),
    };
  });
  return {
    events: renumbered,
    statements: statements.map((statement) => {
      const { event, speaker, ...rest } = statement;
      const occasion = event === undefined ? undefined : place.get(event);
      const speaking = speaker && "event" in speaker ? place.get(speaker.event) : undefined;
      return {
        ...rest,
        ...(occasion === undefined ? {} : { event: occasion }),
        ...(speaker && "mention" in speaker
          ? { speaker }
          : speaking === undefined
            ? {}
            : { speaker: { event: speaking } }),
      };
    }),
  };
}
