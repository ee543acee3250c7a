import { type Account, type Disagreement, type Event, stableId } from "../../schema/index.ts";

/** Two dates for one event, told with the same factuality, neither of which takes in the other. */
export function findDateConflicts(events: readonly Event[]): readonly Disagreement[] {
  return events.flatMap((event) => {
    const dated = event.accounts.filter((one) => dateOf(one) !== undefined);
    for (const [index, one] of dated.entries()) {
      const other = dated
        .slice(index + 1)
        .find((later) => later.factuality === one.factuality && exclude(one, later));
      if (other) return [conflict(event, one, other)];
    }
    return [];
  });
}

function conflict(event: Event, one: Account, other: Account): Disagreement {
  const about = `date of ${event.name ?? event.trigger.text}`;
  const reason = `“${one.time!.text.text}” and “${other.time!.text.text}” cannot both be the date`;
  const id = stableId("d", "date", event.id, one.time!.text.start, other.time!.text.start);
  return { id, kind: "conflict", about, between: [event.id, event.id], reason };
}

function dateOf({ time }: Account): string | undefined {
  return time?.precision === "day" || time?.precision === "time" ? time.value?.slice(0, 10) : undefined;
}

function exclude(one: Account, other: Account): boolean {
  return dateOf(one) !== dateOf(other);
}
