import { stripped } from "./pattern.ts";

/** First and last day, counted from 1970. */
export type Days = readonly [first: number, last: number];

const unknownEnd = /(?:-?X+)+$/u;
const dayForm = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/u;
const shortForm = /^(\d{4})(\d\d)(\d\d)(?:T.*)?$/u;
const weekForm = /^(\d{4})-W(\d\d)(-WE)?$/u;

/** The days of an ISO 8601 or TIMEX3 value; none where it names none, or where there is no such day. */
export function daysOf(value: string | null | undefined): Days | undefined {
  const text = stripped(value ?? "").replace(unknownEnd, "");
  const slash = text.indexOf("/");
  if (slash >= 0) {
    const from = daysOf(text.slice(0, slash));
    const to = daysOf(text.slice(slash + 1));
    return from && to ? [from[0], to[1]] : undefined;
  }
  const whole = dayForm.exec(text) ?? shortForm.exec(text);
  if (whole) return both(day(Number(whole[1]), Number(whole[2]), Number(whole[3])));
  const week = weekForm.exec(text);
  if (week) return weekDays(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const part = /^(\d{4})(?:-(?:(\d\d)|Q([1-4])|H([12])))?$/u.exec(text);
  if (part) {
    const [, year, month, quarter, half] = part;
    if (month) return months(Number(year), Number(month), 1);
    if (quarter) return months(Number(year), 3 * Number(quarter) - 2, 3);
    if (half) return months(Number(year), half === "1" ? 1 : 7, 6);
    return months(Number(year), 1, 12);
  }
  const decade = /^(\d{3})$/u.exec(text);
  return decade ? span(day(Number(text) * 10, 1, 1), day(Number(text) * 10 + 9, 12, 31)) : undefined;
}

/** Do two values name the same days? Two that name none do. */
export function sameDays(a: string | null | undefined, b: string | null | undefined): boolean {
  const one = daysOf(a);
  const other = daysOf(b);
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

const dayLength = 86_400_000;

/** A day's number; undefined where the calendar has no such day. */
export function day(year: number, month: number, date: number): number | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || date < 1) return undefined;
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return at.getUTCDate() === date ? at.getTime() / dayLength : undefined;
}

function both(one: number | undefined): Days | undefined {
  return one === undefined ? undefined : [one, one];
}

function span(first: number | undefined, last: number | undefined): Days | undefined {
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** Some months from the first of one to the end of the last. */
function months(year: number, month: number, count: number): Days | undefined {
  const next = month + count;
  const first = day(year, month, 1);
  const after = next > 12 ? day(year + 1, next - 12, 1) : day(year, next, 1);
  if (first === undefined) return undefined;
  if (after !== undefined) return [first, after - 1];
  return count >= 6 ? span(first, day(year, 12, 31)) : undefined;
}

/** An ISO week from Monday, or its weekend. */
function weekDays(year: number, week: number, weekend: boolean): Days | undefined {
  const fourth = day(year, 1, 4); // the fourth of January is always in the first week
  if (fourth === undefined || week < 1 || week > 53) return undefined;
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + 7 * (week - 1);
  const thursday = new Date((monday + 3) * dayLength);
  if (thursday.getUTCFullYear() !== year) return undefined; // this year has no such week
  return [weekend ? monday + 5 : monday, monday + 6];
}
