/** The first and the last day of a time; an end that is not known is left out. */
export interface Interval {
  readonly start?: string;
  readonly end?: string;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/;

/**
 * The days that a time takes: of a year, a month, a day, a moment (its own day where it is), or a period of these with
 * `..` for an open end. Undefined for a duration, and for what is no date.
 */
export function intervalOf(time: string): Interval | undefined {
  const [first = "", last] = time.split("/");
  if (last === undefined) {
    const days = daysOf(first);
    return days && { start: days[0], end: days[1] };
  }
  const [from, to] = [daysOf(first), daysOf(last)];
  if ((!from && first !== "..") || (!to && last !== "..") || (!from && !to)) return undefined;
  if (from && to && from[0] > to[1]) return undefined;
  return { ...(from ? { start: from[0] } : {}), ...(to ? { end: to[1] } : {}) };
}

function daysOf(date: string): readonly [first: string, last: string] | undefined {
  const found = shape.exec(date);
  if (!found) return undefined;
  const [, year, month, day] = found as unknown as [string, string, string?, string?];
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (month < "01" || month > "12") return undefined;
  const days = String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, "0");
  if (day === undefined) return [`${year}-${month}-01`, `${year}-${month}-${days}`];
  if (day < "01" || day > days) return undefined;
  return [`${year}-${month}-${day}`, `${year}-${month}-${day}`];
}
