import type { TimeKind } from "../patterns.table.ts";
import * as absolute from "./absolute.ts";
import { clock, iso } from "./clock.ts";
import { ago, duration } from "./counted.ts";
import { dayWord, partOf, relative, told, vague, weekday } from "./relative.ts";
import type { Groups, Reader, Standpoint, TimeValue } from "./time-value.ts";

const readers: Readonly<Record<TimeKind, Reader>> = {
  iso,
  date: absolute.date,
  numeric: absolute.numeric,
  "numeric-short": absolute.numericShort,
  "day-range": absolute.dayRange,
  "week-of": absolute.weekOf,
  ended: absolute.ended,
  "day-of-month": absolute.dayOfMonth,
  month: absolute.monthYear,
  "month-name": absolute.monthName,
  year: absolute.year,
  years: absolute.years,
  decade: absolute.decade,
  century: absolute.century,
  season: absolute.season,
  quarter: absolute.quarterOf,
  half: absolute.half,
  holiday: absolute.holiday,
  weekday,
  "day-word": dayWord,
  relative,
  "part-of": partOf,
  told,
  ago,
  duration,
  clock,
  vague,
};

/** What the parts of a matched expression say from a standpoint, in ISO 8601. Undefined where they make no time ("June 31"). */
export function readValue(kind: TimeKind, groups: Groups, standpoint: Standpoint): TimeValue | undefined {
  return readers[kind](groups, standpoint);
}
