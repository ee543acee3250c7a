import type { ExploreTimeline } from "../../../schema/index.ts";
import { mostOutside } from "../pages/explore/time-scale.ts";
import type { Days } from "./catalogue.ts";
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
/** So many of the dated rows are in bars at least, where a finer unit is taken. */
const enough = 0.6;

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
  // There are few days and many matches.
  const isoDays = new Map<number, string | null>();
  const dayOf = (day: number): string | null => {
    if (!isoDays.has(day)) isoDays.set(day, isoDay(day));
    return isoDays.get(day)!;
  };
  const dated = all.flatMap(({ entry: { days } }) => days ?? []);
  const { unit, letters } = unitOf(dated, dayOf);
  const keyOf = (day: number): string | undefined => dayOf(day)?.slice(0, letters);
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

/**
 * The finest unit by which most of what is dated lies within few enough bars. What is known less exactly is in none of
 * them, and the few that lie far from all others make nothing coarser: the picture leaves them out.
 */
function unitOf(all: readonly Days[], dayOf: (day: number) => string | null): (typeof units)[number] {
  const within = (letters: number) =>
    all.filter(
      ({ first, last }) =>
        Number.isFinite(last - first) &&
        (first === last || dayOf(first)!.slice(0, letters) === dayOf(last)!.slice(0, letters)),
    );
  // What lasts longer than any bar speaks for none.
  const dated = within(units[2].letters);
  for (const one of units) {
    const fitting = within(one.letters)
      .map(({ first }) => first)
      .sort((a, b) => a - b);
    const few = Math.floor(mostOutside(fitting.length));
    const [low, high] = [fitting[few] ?? 0, fitting.at(-1 - few) ?? 0];
    if (fitting.length >= dated.length * enough && (high - low) / one.days <= mostBars) return one;
  }
  return units[2];
}

function compare(a: string | null, b: string | null): number {
  const [one, other] = [a ?? "", b ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}
