import type { EventDraft, EventType } from "../../../schema/index.ts";

/** What strikes places by itself. */
const strikes: ReadonlySet<EventType> = new Set(["earthquake", "storm", "flood"]);

/** "A powerful earthquake hit Nepal": the verb tells of the one earthquake that its subject names. */
export function withItsStrike(events: readonly EventDraft[]): readonly EventDraft[] {
  const nouns = new Map(
    events.flatMap((one) =>
      one.form === "noun" && strikes.has(one.type) ? [[one.trigger.start, one] as const] : [],
    ),
  );
  if (nouns.size === 0) return events;
  return events.map((event) => {
    if (event.form !== "verb" || !strikes.has(event.type) || event.sameAs !== undefined) return event;
    const noun = event.participants
      .filter(({ part }) => part === "actor")
      .map(({ head }) => nouns.get(head.start))
      .find((one) => one !== undefined && one.type === event.type && one.id < event.id);
    return noun ? { ...event, sameAs: noun.id } : event;
  });
}
