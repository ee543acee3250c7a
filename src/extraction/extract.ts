import type { Draft, EventDraft } from "../../schema/index.ts";
import type { Context } from "./context.ts";
import { findEvents } from "./events/events.ts";
import { withItsStrike } from "./events/its-strike.ts";
import { namedVictims } from "./events/named-victims.ts";
import { withSameVictims } from "./events/same-victim.ts";
import { withoutCues } from "./events/saying.ts";
import { findFigures } from "./figures/find-figures.ts";
import { mended } from "./mended/mended.ts";
import { findMentions } from "./mentions/mentions.ts";
import { findRelations } from "./relations/relations.ts";
import { findStatements } from "./statements/find-statements.ts";
import { findTimes } from "./times/find-times.ts";
import { timeMention } from "./times/time-mention.ts";

/** Everything that one article says, before it is decided who is who: pure, in text order. */
export function extractDraft(given: Context): Draft {
  const context = { ...given, sentences: given.sentences.map(mended) };
  const { document, sentences, published } = context;
  const times = findTimes({ document, sentences, ...(published ? { published } : {}) });
  const mentions = findMentions(context);
  const deeds = withItsStrike(
    withSameVictims(sentences, withoutPurposes(findEvents(context, mentions, times))),
  );
  const told = [...deeds, ...namedVictims(context, mentions, deeds)];
  const { statements, messages } = findStatements({ document, sentences, mentions, events: told, times });
  const { events, statements: linked } = withoutCues(context, told, statements);
  const figures = findFigures({ document, sentences, times, mentions });
  const relations = findRelations(context, mentions);
  const headline = sentences.find((one) => one.kind === "headline")?.index;
  return {
    ...(headline === undefined ? {} : { headline }),
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
