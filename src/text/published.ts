import type { Published } from "../../schema/time.ts";
import { Refused } from "./article-input.ts";

const FORM =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)? ?(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2})?)?)?)?)?$/i;
const BASIC = /^(\d{4})(\d{2})(\d{2})$/;
const ZONE = "(?:\\s+(?<zone>[+-]\\d{4}|GMT|UTC?|Z))?";
const TIME = `(?:,?\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?${ZONE})?`;
/** As people and mail write it (RFC 5322): the month is a word, so that it cannot be taken for the day. */
const WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";
const WRITTEN = [
  new RegExp(`^${WEEKDAY}(?<day>\\d{1,2})\\s+(?<month>[a-z]{3,9})\\.?,?\\s+(?<year>\\d{4})${TIME}$`, "i"),
  new RegExp(`^${WEEKDAY}(?<month>[a-z]{3,9})\\.?\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})${TIME}$`, "i"),
];
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/**
 * A date of publication with its precision: `2024`, `2024-03`, `2024-03-02`, or with a time of day, in ISO 8601; also
 * `20240302`, and with the month in words (`2 March 2024`, `Sat, 02 Mar 2024 09:30:00 GMT`). Throws `Refused` for anything else.
 */
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
  const match = FORM.exec(text.replace(BASIC, "$1-$2-$3")) ?? FORM.exec(isoOf(text));
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction = "", utc, zone, zoneMinute = "00"] = match;
  if (month !== undefined && !inside(month, 1, 12)) return undefined;
  if (day !== undefined && !inside(day, 1, daysOf(Number(year), Number(month)))) return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  if (hour === undefined)
    return { value: date, precision: day !== undefined ? "day" : month !== undefined ? "month" : "year" };
  if (!(inside(hour, 0, 23) && inside(minute!, 0, 59) && inside(second ?? "0", 0, 60))) return undefined;
  if (zone !== undefined && !(inside(zone.slice(1), 0, 23) && inside(zoneMinute, 0, 59))) return undefined;
  const time = second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}${fraction}`;
  return { value: `${date}T${time}${utc ? "Z" : zone ? `${zone}:${zoneMinute}` : ""}`, precision: "time" };
}

/** A date written with its month in words, in ISO 8601; empty where it is none. */
function isoOf(text: string): string {
  const parts = WRITTEN.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!parts) return "";
  const name = parts.month!.toLowerCase();
  const month = MONTHS.findIndex(
    (one) => one === name || one.slice(0, 3) === name || (name === "sept" && one[0] === "s"),
  );
  const two = (digits: string | number) => String(digits).padStart(2, "0");
  const date = `${parts.year}-${two(month + 1)}-${two(parts.day!)}`;
  if (parts.hour === undefined) return date;
  const zone = parts.zone === undefined ? "" : /^[+-]/.test(parts.zone) ? parts.zone : "Z";
  return `${date}T${two(parts.hour)}:${parts.minute}${parts.second ? `:${parts.second}` : ""}${zone}`;
}

function inside(digits: string, least: number, most: number): boolean {
  const number = Number(digits);
  return number >= least && number <= most;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
