import type { Scene } from "../scene.ts";
import { daysOf, sameDays } from "../text/days.ts";
import type { Wanted } from "./events.ts";
import type { Telling } from "./our-events.ts";

const measure = "events: date";

/** The date of an event is that of the time expression which the gold links with it. */
export function eventDates(scene: Scene): (wanted: Wanted, near: readonly Telling[]) => void {
  const values = new Map(scene.gold.times.map((time) => [time.id, time.value]));
  const when = new Map<string, Set<string>>();
  for (const { type, src, dst } of scene.gold.relations) {
    if ((type !== "IS_INCLUDED" && type !== "SIMULTANEOUS") || src === undefined || dst === undefined)
      continue;
    const value = values.get(dst);
    if (value) when.set(src, (when.get(src) ?? new Set()).add(value));
  }
  return ({ event, trigger }, near) => {
    const dates = [...(when.get(event.id ?? "") ?? [])].filter((value) => daysOf(value));
    if (dates.length === 0) return;
    const ours = near.flatMap((telling) => telling.event?.time?.value ?? []);
    const found = ours.some((value) => daysOf(value) && dates.some((date) => sameDays(value, date)));
    scene.sheet.gold(measure, found, () => ({
      group: near.length === 0 ? "event missed" : ours.length === 0 ? "no date given" : "another date",
      gold: trigger,
      word: event.trigger?.lemma ?? "",
      note: `${dates.join(" or ")}${ours.length > 0 ? `, ours ${[...new Set(ours)].join(", ")}` : ""}`,
    }));
  };
}
