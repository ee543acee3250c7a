import { wordTable } from "../../../text/word-table.ts";
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  edges,
  month,
  nearest,
  quarter,
  week,
  weekdayOf,
} from "../calendar.ts";
import { days, holidays, months, ordinals, seasons } from "../words.table.ts";
import { counted, fixed, open, placeIn, type Reader, shiftOf } from "./time-value.ts";

const monthOf = (word: string | undefined): number => (word ? placeIn(months, word) + 1 : 0);

/** "90" is 1990 and "07" 2007: the year of two digits that is not far ahead of the report. */
function wholeYear(short: string, anchor: Day | undefined): number {
  const late = anchor ? Number(anchor.slice(0, 4)) + 10 : 2050;
  const year = 2000 + Number(short);
  return year > late ? year - 100 : year;
}

/** "June 13, 2005", "October 7": without a year the one that suits the tense, and the weekday if one is named. */
export const date: Reader = ({ year, short, month: name, day, weekday }, { anchor, tense }) => {
  const [number, date] = [monthOf(name), Number(day)];
  if (short) return fixed(dayOf(wholeYear(short, anchor), number, date), "day");
  if (year) return fixed(dayOf(Number(year), number, date), "day");
  if (!dayOf(2024, number, date)) return undefined;
  if (!anchor) return open("day");
  const wanted = weekday ? placeIn(days, weekday) : -1;
  const made = (one: number): Day | undefined => {
    const found = dayOf(one, number, date);
    return found && wanted >= 0 && weekdayOf(found) !== wanted ? undefined : found;
  };
  const value = nearest(made, anchor, tense) ?? nearest((one) => dayOf(one, number, date), anchor, tense);
  return value ? counted(value, "day", anchor) : undefined;
};

/** "7/8/07": day and month as the number over twelve tells, else the only reading within a week of the report. */
export const numeric: Reader = ({ first, second, short }, { anchor }) => {
  const [a, b] = [Number(first), Number(second)];
  const year = short!.length === 4 ? Number(short) : wholeYear(short!, anchor);
  const american = dayOf(year, a, b);
  const european = dayOf(year, b, a);
  if (!american && !european) return undefined;
  if (!american || !european || american === european) return fixed(american ?? european, "day");
  if (!anchor) return open("day");
  const near = [american, european].filter((day) => day >= addDays(anchor, -7) && day <= addDays(anchor, 7));
  return near.length === 1 ? counted(near[0]!, "day", anchor) : open("day");
};

/** "on 11/9": of the two readings nothing tells the right one; "on 25/12" has but one. */
export const numericShort: Reader = ({ first, second }, { anchor, tense }) => {
  const [a, b] = [Number(first), Number(second)];
  const readings = [
    [a, b],
    [b, a],
  ].filter(([month, day]) => dayOf(2024, month!, day!)) as [number, number][];
  if (readings.length === 0) return undefined;
  const [number, date] = readings[0]!;
  if ((readings.length > 1 && a !== b) || !anchor) return open("day");
  const value = nearest((one) => dayOf(one, number, date), anchor, tense);
  return value ? counted(value, "day", anchor) : open("day");
};

/** "the week of March 4". */
export const weekOf: Reader = (groups, standpoint) => {
  const day = date(groups, standpoint);
  if (!day) return undefined;
  if (!day.value) return open("period");
  return { ...day, value: week(day.value, 0), precision: "period" };
};

const lengths: Readonly<Record<string, number>> = wordTable({
  year: 12,
  twelve: 12,
  "12": 12,
  quarter: 3,
  three: 3,
  six: 6,
  nine: 9,
});

/** "the fiscal year ended June 30": the months up to that day. */
export const ended: Reader = ({ span, day2, month2, ...groups }, standpoint) => {
  const of = { ...groups, day: groups.day ?? day2, month: groups.month ?? month2 };
  const words = span!.toLowerCase().split(/\s+/u);
  const months = words.map((word) => lengths[word]).find((length) => length !== undefined)!;
  const last = of.day
    ? date(of, standpoint)
    : groups.year
      ? monthYear(of, standpoint)
      : monthName(of, standpoint);
  if (!last) return undefined;
  if (last.value?.length === 7) {
    const from = addMonths(`${last.value}-01`, 1 - months).slice(0, 7);
    return { ...last, value: `${from}/${last.value}`, precision: "period" };
  }
  if (!last.value) return open("period");
  const from = addMonths(addDays(last.value, 1), -months);
  return { ...last, value: `${from}/${last.value}`, precision: "period" };
};

/** "on the 15th", "the 5th of last month": the day of the month that suits the tense. */
export const dayOfMonth: Reader = ({ date: digits, which }, { anchor, tense }) => {
  const number = Number(digits);
  if (number < 1 || number > 31) return undefined;
  if (!anchor) return open("day");
  const inMonth = (shift: number): Day | undefined => {
    const [year, of] = addMonths(`${anchor.slice(0, 7)}-01`, shift)
      .split("-")
      .map(Number) as [number, number];
    return dayOf(year, of, number);
  };
  const here = inMonth(0);
  const shift = which
    ? shiftOf(which)
    : tense === "past" && (!here || here > anchor)
      ? -1
      : tense === "future" && (!here || here < anchor)
        ? 1
        : 0;
  const value = inMonth(shift);
  return value ? counted(value, "day", anchor) : open("day");
};

/** "June 18-20", "28 June to 3 July 2010". */
export const dayRange: Reader = ({ month: name, month2, day, last, year }, { anchor, tense }) => {
  const [from, to] = [monthOf(name), monthOf(month2 ?? name)];
  if (!dayOf(2024, from, Number(day)) || !dayOf(2024, to, Number(last))) return undefined;
  if (from === to && Number(last) <= Number(day)) return undefined;
  const over = to < from ? 1 : 0;
  /* What is to come may have begun: it is to end on or after the anchor. */
  const rangeStart = ([number, date]: readonly [number, number]): Day | undefined => {
    const found = nearest((one) => dayOf(one, number, date), anchor!, tense);
    const begins = tense === "future" ? over : 0;
    return found && dayOf(Number(found.slice(0, 4)) - begins, from, Number(day));
  };
  const begun = year
    ? dayOf(Number(year) - over, from, Number(day))
    : anchor && rangeStart(tense === "future" ? [to, Number(last)] : [from, Number(day)]);
  if (!begun) return year ? undefined : open("period");
  const ended = dayOf(Number(begun.slice(0, 4)) + over, to, Number(last));
  if (!ended) return undefined;
  return year || !anchor
    ? fixed(`${begun}/${ended}`, "period")
    : counted(`${begun}/${ended}`, "period", anchor);
};

export const monthYear: Reader = ({ year, month: name, which }, { anchor }) => {
  if (year) return fixed(month(Number(year), monthOf(name)), "month");
  return anchor
    ? counted(month(Number(anchor.slice(0, 4)) + shiftOf(which), monthOf(name)), "month", anchor)
    : open("month");
};

/** "in October". */
export const monthName: Reader = ({ month: name }, { anchor, tense }) => {
  if (!anchor) return open("month");
  const found = nearest((year) => `${month(year, monthOf(name))}-01`, `${anchor.slice(0, 7)}-01`, tense);
  return found ? counted(found.slice(0, 7), "month", anchor) : undefined;
};

export const year: Reader = ({ year: digits }) => fixed(digits, "year");

/** "from 1999 to 2004", "2010-11". */
export const years: Reader = ({ from, to, short }) => {
  const last = to ?? `${from!.slice(0, 2)}${short}`;
  if (Number(last) <= Number(from) || (short && Number(last) - Number(from) > 1)) return undefined;
  return fixed(`${from}/${last}`, "period");
};

export const decade: Reader = ({ decade: first }) => fixed(`${first}/${Number(first) + 9}`, "period");

export const century: Reader = ({ century: word }) => {
  const number = /^\d/u.test(word!)
    ? Number.parseInt(word!, 10)
    : /^twenty.first$/iu.test(word!)
      ? 21
      : ordinals[word!.toLowerCase()]!;
  return number < 5 || number > 21
    ? undefined
    : fixed(`${number * 100 - 99}`.padStart(4, "0").concat(`/${number * 100}`.padStart(5, "0")), "period");
};

/** "spring 2011"; one without a year stays open: each half of the world has its own. */
export const season: Reader = ({ season: name, year: digits }) => {
  if (!digits) return open("period");
  const [from, to] = seasons[name!.toLowerCase()]!;
  const begun = month(Number(digits), from);
  return fixed(`${begun}/${addMonths(`${begun}-01`, to - from).slice(0, 7)}`, "period");
};

/** "the third quarter": of the year that is named, else the latest one that has begun, or the next to come. */
export const quarterOf: Reader = ({ ordinal, year: digits, which }, { anchor, tense }) => {
  const number = ordinals[ordinal!.toLowerCase()] ?? Number.parseInt(ordinal!, 10);
  if (digits) return fixed(quarter(Number(digits), number), "period");
  if (!anchor) return open("period");
  const now = Number(anchor.slice(0, 4));
  if (which) return counted(quarter(now + shiftOf(which), number), "period", anchor);
  const begun = edges(quarter(now, number))![0] <= anchor;
  return counted(quarter(begun || tense === "future" ? now : now - 1, number), "period", anchor);
};

/** "the first half of 2008". */
export const half: Reader = ({ ordinal, year: digits, which }, { anchor }) => {
  const of = (one: number): string =>
    ordinal!.toLowerCase() === "first" ? `${one}-01/${one}-06` : `${one}-07/${one}-12`;
  if (digits) return fixed(of(Number(digits)), "period");
  return anchor ? counted(of(Number(anchor.slice(0, 4)) + shiftOf(which)), "period", anchor) : open("period");
};

export const holiday: Reader = ({ holiday: name }, { anchor, tense }) => {
  const [number, date] = holidays[name!.toLowerCase().replace("’", "'")]!;
  const value = anchor && nearest((one) => dayOf(one, number, date), anchor, tense);
  return value ? counted(value, "day", anchor) : open("day");
};
