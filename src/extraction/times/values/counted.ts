import { wordTable } from "../../../text/word-table.ts";
import { addMonths, type Day } from "../calendar.ts";
import { counts } from "../words.table.ts";
import { unitFrom } from "./relative.ts";
import { counted, open, type Reader } from "./time-value.ts";

const unitOf = (word: string): string => word.toLowerCase().replace(/ies$/u, "y").replace(/s$/u, "");

/** The number that a phrase says: "147", "twenty-five", "two and a half"; undefined for "several" and "three to five". */
export function countOf(words: string): number | undefined {
  const text = words.toLowerCase().trim();
  const half = /^(.+)[ -]and[ -]a[ -]half$/u.exec(text);
  if (half) {
    const whole = countOf(half[1]!);
    return whole === undefined ? undefined : whole + 0.5;
  }
  const written = /^(\d+)(?:½| 1\/2)$/u.exec(text);
  if (written) return Number(written[1]) + 0.5;
  if (/^half an?$/u.test(text)) return 0.5;
  if (/^(?:a|an|one) hundred$/u.test(text)) return 100;
  const parts = text.split(/[ -]/u).map((part) => counts[part]);
  if (parts.every((part) => part !== undefined)) return parts.reduce((sum, part) => sum! + part!, 0);
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : undefined;
}

/** "a year and a half" is 1.5. */
function lengthOf(count: string, half: string | undefined): number | undefined {
  const whole = countOf(count);
  return whole === undefined ? undefined : whole + (half ? 0.5 : 0);
}

/** Two days earlier than what was told; "a year earlier" is a year before the report too. */
const near = new Set(["second", "minute", "hour", "day", "week"]);

/** "five months ago" from the report; "two days later" from the day last told of. What is as vague as "decades ago" stays open. */
export const ago: Reader = ({ count, unit, half, direction }, { anchor, previous, last }) => {
  const number = count ? lengthOf(count, half) : undefined;
  const of = unitOf(unit!);
  const said = direction!.toLowerCase();
  const from: Day | undefined =
    said === "ago" || said === "from now"
      ? anchor
      : (previous ?? (said === "later" ? undefined : near.has(of) ? last : anchor));
  const precision = of === "day" || of === "month" || of === "year" ? of : "period";
  if (!from || number === undefined || !["day", "week", "month", "year"].includes(of)) return open(precision);
  const sign = said === "later" || said === "from now" ? 1 : -1;
  if (of === "year" && number % 1 === 0.5)
    return counted(addMonths(from, sign * number * 12).slice(0, 7), "month", from);
  return Number.isInteger(number) ? unitFrom(of, sign * number, from) : open(precision);
};

const letters: Readonly<Record<string, readonly [times: number, shape: string]>> = wordTable({
  second: [1, "PT#S"],
  minute: [1, "PT#M"],
  hour: [1, "PT#H"],
  day: [1, "P#D"],
  week: [1, "P#W"],
  month: [1, "P#M"],
  quarter: [3, "P#M"],
  year: [1, "P#Y"],
  decade: [10, "P#Y"],
  century: [100, "P#Y"],
});

/** "147 days", "two and a half years", "the past decade"; "several weeks" has no value. */
export const duration: Reader = ({ count, unit, half }) => {
  const number = count ? lengthOf(count, half) : /s$/u.test(unit!) ? undefined : 1;
  const shape = letters[unitOf(unit!)];
  return number === undefined || !shape
    ? open("duration")
    : { value: shape[1].replace("#", String(number * shape[0])), precision: "duration" };
};
