import type { ExploreTimeline } from "../../../../schema/index.ts";
import { daysOf, isoDay } from "../../explore/days.ts";
import { dateWords } from "../words.ts";

/** Where days lie across a picture. */
export interface Scale {
  readonly first: string;
  readonly last: string;
  /** Where a day begins, and where it is over. */
  at(day: string): number;
  end(day: string): number;
  /** Whether a day is on the picture. */
  holds(day: string): boolean;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
}

const mostTicks = 9;
/** Days are the longest words. */
const mostDays = 7;

/** So many of some rows may lie outside at either end, where they would make all others small: one in fifty, and one of a few. */
export function mostOutside(rows: number): number {
  return Math.max(rows * 0.02, rows >= 6 ? 1 : 0);
}

/** A scale over the bars (over the shown rows where there is none), without the few that lie far from all others. */
export function scaleOf({ items, bars }: ExploreTimeline, width: number): Scale {
  const [first, last] = bars.length > 0 ? mostOf(bars) : spread(items.flatMap(({ from, to }) => [from, to]));
  const room = Math.max(0.5, (last - first + 1) * 0.015);
  const [low, high] = [first - room, last + 1 + room];
  const x = (day: number): number =>
    Math.round(Math.min(1, Math.max(0, (day - low) / (high - low))) * width * 10) / 10;
  return {
    first: isoDay(first)!,
    last: isoDay(last)!,
    at: (day) => x(numberOf(day)),
    end: (day) => x(numberOf(day) + 1),
    holds: (day) => numberOf(day) >= first && numberOf(day) <= last,
    ticks: ticksOf(first, last).map(({ day, letters }) => ({
      at: x(day),
      words: dateWords(isoDay(day)!.slice(0, letters)),
    })),
  };
}

function spread(days: readonly (string | null)[]): readonly [number, number] {
  const known = days.filter((one) => one !== null).map(numberOf);
  return [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
}

function mostOf(bars: ExploreTimeline["bars"]): readonly [number, number] {
  const all = spread(bars.flatMap(({ from, to }) => [from, to]));
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const inner = bars.filter(({ count }) => {
    const middle = before + count;
    before = middle;
    return middle > mostOutside(total) && middle - count < total - mostOutside(total);
  });
  if (inner.length === 0) return all;
  // What was left out at the other end, though it lies as near as the others to each other, belongs to them.
  const [low, high] = spread(inner.flatMap(({ from, to }) => [from, to]));
  const reach = (2 * (high - low + 1)) / inner.length;
  const near = bars.filter(({ from, to }) => {
    const [first, last] = spread([from, to]);
    return first >= low - reach && last <= high + reach;
  });
  const most = spread(near.flatMap(({ from, to }) => [from, to]));
  return all[1] - all[0] > 1.6 * (most[1] - most[0] + 1) ? most : all;
}

function numberOf(day: string): number {
  return daysOf(day)!.first;
}

/** Beginnings of years, months or days, as many as are read easily. */
function ticksOf(first: number, last: number): readonly { readonly day: number; readonly letters: number }[] {
  const years = Number(isoDay(last)!.slice(0, 4)) - Number(isoDay(first)!.slice(0, 4));
  if (years >= 3) {
    const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((one) => years / one <= mostTicks) ?? 1000;
    const begin = Math.ceil(Number(isoDay(first)!.slice(0, 4)) / step) * step;
    return Array.from({ length: mostTicks + 2 }, (_, at) => ({
      day: numberOf(String(begin + at * step).padStart(4, "0")),
      letters: 4,
    })).filter(({ day }) => day <= last);
  }
  if (last - first > 62) {
    const months: number[] = [];
    const [year, month] = isoDay(first)!.split("-").map(Number);
    for (let at = 0; at < 48; at++)
      months.push(
        numberOf(
          `${year! + Math.floor((month! - 1 + at) / 12)}-${String(((month! - 1 + at) % 12) + 1).padStart(2, "0")}`,
        ),
      );
    const inside = months.filter((day) => day <= last);
    const step = Math.ceil(inside.length / mostTicks);
    return inside.filter((_, at) => at % step === 0).map((day) => ({ day, letters: 7 }));
  }
  const step = Math.max(1, Math.ceil((last - first + 1) / mostDays));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => ({
    day: first + at * step,
    letters: 10,
  }));
}
