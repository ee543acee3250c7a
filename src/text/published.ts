import type { Published } from "../../schema/time.ts";
import { Refused } from "./article-input.ts";

const FORM =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** A date of publication with its precision: `2024`, `2024-03`, `2024-03-02`, or with a time of day. Throws `Refused` for anything else. */
export function published(value: string): Published {
  const found = parsePublished(value);
  if (!found)
    throw new Refused(
      `has the date ${JSON.stringify(value)}; expected one like 2024-03-02, 2024-03, 2024 or 2024-03-02T09:30:00Z`,
    );
  return found;
}

/** As `published`, but nothing for what is no date. */
export function parsePublished(value: string): Published | undefined {
  const text = value.trim();
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  if (month !== undefined && !inside(month, 1, 12)) return undefined;
  if (day !== undefined && !inside(day, 1, daysOf(Number(year), Number(month)))) return undefined;
  if (hour !== undefined && !(inside(hour, 0, 23) && inside(minute!, 0, 59) && inside(second ?? "0", 0, 60)))
    return undefined;
  if (hour !== undefined) return { value: text.replace(" ", "T").replace(/\s/g, ""), precision: "time" };
  return { value: text, precision: day !== undefined ? "day" : month !== undefined ? "month" : "year" };
}

function inside(digits: string, least: number, most: number): boolean {
  const number = Number(digits);
  return number >= least && number <= most;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
