import { wordTable } from "../../../text/word-table.ts";
import {
  addDays,
  addMonths,
  type Day,
  edges,
  month,
  nearest,
  quarter,
  week,
  weekdayOf,
} from "../calendar.ts";
import { days, months, seasons } from "../words.table.ts";
import { counted, open, placeIn, type Reader, shiftOf, type TimeValue } from "./time-value.ts";

/** "Friday": the last one in the past, today's if it is one; the next one for what is to come. */
export const weekday: Reader = ({ weekday: name, which }, { anchor, tense }) => {
  if (!anchor) return open("day");
  const back = (weekdayOf(anchor) - placeIn(days, name!) + 7) % 7;
  const ahead = (7 - back) % 7;
  const said = shiftOf(which);
  const shift = said < 0 ? -(back || 7) : said > 0 ? ahead || 7 : tense === "past" ? -back : ahead;
  return counted(addDays(anchor, shift), "day", anchor);
};

const dayWords: Readonly<Record<string, number>> = wordTable({ yesterday: -1, tomorrow: 1 });

/** "today", "the day before yesterday". */
export const dayWord: Reader = ({ word, side }, { anchor }) => {
  const shift = (dayWords[word!.toLowerCase()] ?? 0) * (side ? 2 : 1);
  return anchor ? counted(addDays(anchor, shift), "day", anchor) : open("day");
};

/** "last month", "this weekend", "next summer", "this morning". */
export const relative: Reader = (groups, { anchor, tense }) => {
  if (!anchor) return open(groups.unit ? precisionOf(groups.unit) : groups.month ? "month" : "period");
  const shift = shiftOf(groups.which);
  const year = Number(anchor.slice(0, 4));
  if (groups.part) {
    const before = groups.part.toLowerCase() === "night" && shift < 0 ? -1 : 0;
    return counted(addDays(anchor, before), "day", anchor);
  }
  if (groups.weekend) return weekend(anchor, groups.which ? shift : undefined, tense === "future");
  if (groups.month) {
    const name = placeIn(months, groups.month) + 1;
    if (shift === 0) return counted(month(year, name), "month", anchor);
    const from = addMonths(`${anchor.slice(0, 7)}-01`, shift);
    const found = nearest((one) => `${month(one, name)}-01`, from, shift < 0 ? "past" : "future");
    return found ? counted(found.slice(0, 7), "month", anchor) : undefined;
  }
  if (groups.season) {
    const [from, to] = seasons[groups.season.toLowerCase()]!;
    const made = (one: number): Day => `${month(one, from)}-01`;
    const over = (one: number): boolean => addMonths(made(one), to - from + 1) <= anchor;
    const of =
      shift < 0 ? (over(year) ? year : year - 1) : shift > 0 && made(year) <= anchor ? year + 1 : year;
    return counted(`${month(of, from)}/${addMonths(made(of), to - from).slice(0, 7)}`, "period", anchor);
  }
  return unitFrom(groups.unit!, shift, anchor);
};

/** "the beginning of the year": the year. */
export const partOf: Reader = ({ unit, which }, { anchor }) =>
  anchor ? unitFrom(unit!, shiftOf(which), anchor) : open(precisionOf(unit!));

/** "the same day", "the following week", "that year": counted from the day last told of. */
export const told: Reader = ({ which, which2, unit, unit2, side }, { previous }) => {
  const of = unit ?? unit2 ?? "day";
  if (!previous) return open(precisionOf(of));
  const word =
    (which ?? which2)?.toLowerCase() ??
    (side?.toLowerCase() === "before" ? "previous" : side ? "next" : "same");
  return unitFrom(of, word === "preceding" ? -1 : shiftOf(word), previous);
};

/** "recently": no day at all. */
export const vague: Reader = () => open("period");

function weekend(anchor: Day, shift: number | undefined, future: boolean): TimeValue {
  const saturday = addDays(week(anchor, shift ?? 0).slice(0, 10), 5);
  const begun =
    shift === undefined && !future && addDays(saturday, 1) >= anchor ? addDays(saturday, -7) : saturday;
  return counted(`${begun}/${addDays(begun, 1)}`, "period", anchor);
}

function precisionOf(unit: string): "day" | "month" | "year" | "period" {
  const word = unit.toLowerCase();
  return word === "day" || word === "month" || word === "year" ? word : "period";
}

/** The day, week, month, quarter, year or decade that lies some of them away from a day. */
export function unitFrom(unit: string, shift: number, from: Day): TimeValue {
  const year = Number(from.slice(0, 4));
  switch (unit.toLowerCase()) {
    case "day":
      return counted(addDays(from, shift), "day", from);
    case "week":
      return counted(week(from, shift), "period", from);
    case "month":
      return counted(addMonths(`${from.slice(0, 7)}-01`, shift).slice(0, 7), "month", from);
    case "year":
      return counted(String(year + shift), "year", from);
    case "quarter": {
      const begun = addMonths(`${from.slice(0, 7)}-01`, shift * 3);
      const number = Math.floor((Number(begun.slice(5, 7)) + 2) / 3);
      return counted(quarter(Number(begun.slice(0, 4)), number), "period", from);
    }
    case "decade": {
      const first = Math.floor(year / 10) * 10 + shift * 10;
      return counted(`${first}/${first + 9}`, "period", from);
    }
    default: {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + shift * 100;
      return counted(`${first}/${first + 99}`, "period", from);
    }
  }
}

/** First day of what a value names; undefined for a duration. */
export function firstDay(value: string | undefined): Day | undefined {
  return value ? edges(value)?.[0] : undefined;
}
