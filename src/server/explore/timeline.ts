import type { ExploreTimeline } from "../../../schema/index.ts";
import { daysOf, isoDay } from "./days.ts";
import type { Match } from "./match.ts";
import { standingOfAll, standingsOf } from "./rows.ts";

/** More bars than these are no picture: then a coarser unit is taken. */
const mostBars = 62;
const units = [
  { unit: "day", letters: 10, days: 1 },
  { unit: "month", letters: 7, days: 30.44 },
  { unit: "year", letters: 4, days: 365.25 },
] as const;
const nowhere = { first: Infinity, last: Infinity } as const;

/** The shown matches in time, one by one, and those without a date. */
export function timelineOf(shown: readonly Match[]): Pick<ExploreTimeline, "items" | "undated"> {
  const dated = shown.filter(({ entry }) => entry.days !== null);
  const items = dated.map((match) => {
    const { entry, tellings } = match;
    const { first, last } = entry.days!;
    return {
      row: entry.id,
      from: isoDay(first),
      to: isoDay(last),
      precision: entry.precision,
      standing: standingOfAll(tellings),
    };
  });
  return {
    items: items.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.row, b.row)),
    undated: shown.filter(({ entry }) => entry.days === null).map(({ entry }) => entry.id),
  };
}

/** All matches as bars over the finest unit that still makes a picture; those that take up more than one are coarser. */
export function barsOf(all: readonly Match[]): Pick<ExploreTimeline, "unit" | "bars" | "coarser"> {
  let [earliest, latest] = [Infinity, -Infinity];
  for (const { entry } of all) {
    const { first, last } = entry.days ?? nowhere;
    const begun = Number.isFinite(first) ? first : last;
    if (!Number.isFinite(begun)) continue;
    earliest = Math.min(earliest, begun);
    latest = Math.max(latest, begun);
  }
  const { unit, letters } = units.find(({ days }) => (latest - earliest) / days <= mostBars) ?? units[2];
  // There are few days and many matches.
  const keys = new Map<number, string | undefined>();
  const keyOf = (day: number): string | undefined => {
    if (!keys.has(day)) keys.set(day, isoDay(day)?.slice(0, letters));
    return keys.get(day);
  };
  const groups = new Map<string, Match[]>();
  let coarser = 0;
  for (const match of all) {
    const { days } = match.entry;
    if (days === null) continue;
    const key = keyOf(days.first);
    if (key === undefined || key !== keyOf(days.last)) {
      coarser += 1;
      continue;
    }
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  const bars = [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, some]) => {
      const days = daysOf(key)!;
      const standings = standingsOf(some.map(({ tellings }) => ({ standing: standingOfAll(tellings) })));
      return { from: isoDay(days.first)!, to: isoDay(days.last)!, count: some.length, standings };
    });
  return { unit, bars, coarser };
}

function compare(a: string | null, b: string | null): number {
  const [one, other] = [a ?? "", b ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}
