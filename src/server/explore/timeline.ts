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

/** The matches in time: those shown one by one, all of them as bars over the finest unit that still makes a picture. */
export function timelineOf(all: readonly Match[], shown: readonly Match[]): ExploreTimeline {
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
    ...barsOf(all),
    undated: shown.filter(({ entry }) => entry.days === null).map(({ entry }) => entry.id),
  };
}

function barsOf(all: readonly Match[]): Pick<ExploreTimeline, "unit" | "bars" | "coarser"> {
  const spans = all.flatMap((match) => {
    const { days } = match.entry;
    return days === null ? [] : [{ match, first: isoDay(days.first), last: isoDay(days.last) }];
  });
  const sorted = spans.flatMap(({ first, last }) => first ?? last ?? []).sort();
  const { unit, letters } =
    units.find((one) => stepsBetween(sorted[0], sorted.at(-1), one.days) <= mostBars) ?? units[2];
  const groups = new Map<string, Match[]>();
  let coarser = 0;
  for (const { match, first, last } of spans) {
    const key = first?.slice(0, letters);
    if (key === undefined || key !== last?.slice(0, letters)) coarser += 1;
    else groups.set(key, [...(groups.get(key) ?? []), match]);
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

function stepsBetween(first: string | undefined, last: string | undefined, days: number): number {
  if (first === undefined || last === undefined) return 0;
  return (daysOf(last)!.last - daysOf(first)!.first) / days;
}

function compare(a: string | null, b: string | null): number {
  const [one, other] = [a ?? "", b ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}
