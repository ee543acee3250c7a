/** A day as ISO has it. */
export type Day = string;

const dayLength = 86_400_000;
const iso = (time: number): Day => new Date(time).toISOString().slice(0, 10);
const at = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const pad = (value: number): string => String(value).padStart(2, "0");

/** A day from its parts, or undefined where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day
    ? made.toISOString().slice(0, 10)
    : undefined;
}

export function addDays(day: Day, days: number): Day {
  return iso(at(day) + days * dayLength);
}

/** The same day some months on; the last of a shorter month where it has none. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const total = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return `${y}-${pad(m)}-${pad(Math.min(date, last))}`;
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(at(day)).getUTCDay();
}

/** Monday to Sunday of the week some weeks on. */
export function week(day: Day, weeks: number): string {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + weeks * 7);
  return `${monday}/${addDays(monday, 6)}`;
}

/** The three months of a quarter, as a period. */
export function quarter(year: number, number: number): string {
  const first = `${year}-${pad(number * 3 - 2)}-01`;
  return `${first}/${addDays(addMonths(first, 3), -1)}`;
}

export function month(year: number, number: number): string {
  return `${year}-${pad(number)}`;
}

/** First and last day of a year, month, day or period. */
export function edges(value: string): readonly [Day, Day] | undefined {
  const [from, to] = value.split("/");
  const first = (part: string): Day =>
    part.length === 4 ? `${part}-01-01` : part.length === 7 ? `${part}-01` : part.slice(0, 10);
  const last = (part: string): Day =>
    part.length === 4
      ? `${part}-12-31`
      : part.length === 7
        ? addDays(addMonths(`${part}-01`, 1), -1)
        : part.slice(0, 10);
  if (!from || !/^\d{4}(?:-\d\d)?(?:-\d\d)?/u.test(from)) return undefined;
  return [first(from), last(to && to !== ".." ? to : from)];
}

/** The year's day that suits what is told: the last one up to the anchor, the first one from it, or the nearest to it. */
export function nearest(
  make: (year: number) => Day | undefined,
  anchor: Day,
  tense: "past" | "present" | "future",
): Day | undefined {
  const now = Number(anchor.slice(0, 4));
  const days = Array.from({ length: 13 }, (_, place) => make(now - 6 + place)).filter(
    (day) => day !== undefined,
  );
  if (tense === "past") return days.findLast((day) => day <= anchor);
  if (tense === "future") return days.find((day) => day >= anchor);
  const away = (day: Day): number => Math.abs(at(day) - at(anchor));
  return days.reduce<Day | undefined>(
    (best, day) => (best === undefined || away(day) < away(best) ? day : best),
    undefined,
  );
}
