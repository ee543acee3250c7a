import type { Days } from "./catalogue.ts";

const day = 86_400_000;

/** The first and last day of an ISO 8601 year, month, day, date-time or period; null for what is no place in a calendar. An open end is infinite. */
export function daysOf(value: string): Days | null {
  const [from = "", to] = value.split("/");
  const first = from === ".." ? -Infinity : spanOf(from)?.first;
  const last = to === undefined ? spanOf(from)?.last : to === ".." ? Infinity : spanOf(to)?.last;
  if (first === undefined || last === undefined || last < first || (first === -Infinity && last === Infinity))
    return null;
  return { first, last };
}

function spanOf(value: string): Days | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(value);
  if (!parts) return undefined;
  const [year, month, date] = parts.slice(1).map((one) => (one === undefined ? undefined : Number(one)));
  const first = dayNumber(year!, month ?? 1, date ?? 1);
  const last =
    date !== undefined
      ? first
      : month !== undefined
        ? dayNumber(year!, month + 1, 1) - 1
        : dayNumber(year! + 1, 1, 1) - 1;
  return { first, last };
}

function dayNumber(year: number, month: number, date: number): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return at.getTime() / day;
}

/** The ISO date of a day; null of an open end. */
export function isoDay(number: number): string | null {
  return Number.isFinite(number) ? new Date(number * day).toISOString().slice(0, 10) : null;
}

/** Whether two stretches of days have one in common. */
export function meet(one: Days, other: Days): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** What a partial date from an address takes in: from the first day of the one to the last day of the other. */
export function asked(from: string, to: string): Days {
  return {
    first: from === "" ? -Infinity : spanOf(from)!.first,
    last: to === "" ? Infinity : spanOf(to)!.last,
  };
}
