import { type Draft, eventTypeRow, type FigureDraft, isGathering } from "../../../schema/index.ts";

/** How many sentences before a size its event may be told. */
const reach = 5;

/**
 * The event draft whose size a figure gives anew ("Police put the toll at 35"): the nearest one told before it, by the
 * kind of size. `told` gives the event that a figure stands in by its own words. Undefined where there is none.
 */
export function restatedEvent(
  draft: Draft,
  figure: FigureDraft,
  told: (figure: FigureDraft) => number | undefined,
): number | undefined {
  const near = (sentence: number): boolean =>
    sentence <= figure.sentence && figure.sentence - sentence <= reach;
  if (figure.size === "attendance")
    return draft.events.findLast(
      (event) => event.trigger.end <= figure.start && near(event.sentence) && isGathering(event.type),
    )?.id;
  const before = draft.figures.filter(
    (one) => one.end <= figure.start && near(one.sentence) && one.unit === "count" && !one.size,
  );
  for (const one of before.reverse()) {
    const event = told(one);
    if (event === undefined) continue;
    if (figure.size === "number" || deadly(draft.events[event]!.type)) return event;
  }
  return undefined;
}

/** Whether people die in events of a type. */
function deadly(type: Draft["events"][number]["type"]): boolean {
  const { domain, type: name } = eventTypeRow(type);
  return name === "death" || domain === "conflict" || domain === "disaster";
}
