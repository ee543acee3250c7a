import { dayOf } from "../calendar.ts";
import { zones } from "../words.table.ts";
import { fixed, open, type Reader } from "./time-value.ts";

/** "10 a.m. EST", "17:00 UTC": on the day that the sentence names, else the day last told of, else that of the report. */
export const clock: Reader = (groups, { anchor, beside, last }) => {
  const time = timeOfDay(
    groups.hour,
    groups.minute,
    groups.half,
    groups.hour24,
    groups.minute24,
    groups.noon,
  );
  const day = beside ?? last ?? anchor;
  if (!day || !time) return open("time");
  const value = `${day}T${time}${zones[groups.zone?.toUpperCase() ?? ""] ?? ""}`;
  return beside ? { value, precision: "time" } : { value, precision: "time", anchor: day };
};

/** "2007-01-09", "2007-01-09T17:00Z". */
export const iso: Reader = ({ iso: day, hour24, minute24, zone }) => {
  const [year, month, date] = day!.split("-").map(Number) as [number, number, number];
  const made = dayOf(year, month, date);
  return made && hour24 ? fixed(`${made}T${hour24}:${minute24}${zone ?? ""}`, "time") : fixed(made, "day");
};

function timeOfDay(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
  hour24: string | undefined,
  minute24: string | undefined,
  noon: string | undefined,
): string | undefined {
  if (noon) return /^(?:noon|midday)$/iu.test(noon) ? "12:00" : undefined;
  const pad = (value: number): string => String(value).padStart(2, "0");
  if (hour24) return `${pad(Number(hour24))}:${minute24}`;
  return `${pad((Number(hour) % 12) + (/^p|afternoon|evening|night/iu.test(half!) ? 12 : 0))}:${minute ?? "00"}`;
}
