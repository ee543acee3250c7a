import type { Precision } from "../../../schema/index.ts";
import { addDays, addMonths, type Day, dayOf, edges, month, quarter, week, weekdayOf } from "./calendar.ts";
import { days, months, type TimeKind } from "./patterns.table.ts";

export interface TimeValue {
  readonly value?: string;
  readonly precision: Precision;
  /** Whether it was counted from the anchor. */
  readonly relative: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

const index = (patterns: readonly string[], word: string): number =>
  patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, "iu").test(word));
const unitOf = (word: string): string => word.toLowerCase().replace(/ies$/u, "y").replace(/s$/u, "");
const parts: Readonly<Record<string, string>> = {
  morning: "TMO",
  afternoon: "TAF",
  evening: "TEV",
  night: "TNI",
};
const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  final: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
};
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};

/** The ISO value of an expression. Relative ones need the anchor: without it their value stays open. `future` tells that the clause speaks of what is to come. */
export function timeValue(
  kind: TimeKind,
  groups: Groups,
  anchor: Day | undefined,
  future: boolean,
): TimeValue | undefined {
  const year = groups.year ? Number(groups.year) : undefined;
  const named = groups.month ? index(months, groups.month) + 1 : 0;
  const open = (precision: Precision): TimeValue => ({ precision, relative: true });
  const fixed = (value: string | undefined, precision: Precision): TimeValue | undefined =>
    value ? { value, precision, relative: false } : undefined;
  const counted = (value: string, precision: Precision): TimeValue => ({ value, precision, relative: true });
  switch (kind) {
    case "iso":
      return fixed(groups.iso, groups.iso!.includes("T") ? "time" : "day");
    case "date":
      return fixed(dayOf(year!, named, Number(groups.day)), "day");
    case "month-day": {
      if (Number(groups.day) > 31) return undefined;
      if (!anchor) return open("day");
      const value = nearest((one) => dayOf(one, named, Number(groups.day)), anchor, future);
      return value ? counted(value, "day") : undefined;
    }
    case "month-days": {
      const first = year
        ? dayOf(year, named, Number(groups.day))
        : anchor
          ? nearest((one) => dayOf(one, named, Number(groups.day)), anchor, future)
          : undefined;
      const last = first ? dayOf(Number(first.slice(0, 4)), named, Number(groups.last)) : undefined;
      if (Number(groups.last) > 31 || Number(groups.last) <= Number(groups.day)) return undefined;
      return first && last
        ? { value: `${first}/${last}`, precision: "period", relative: !year }
        : open("period");
    }
    case "month":
      return fixed(month(year!, named), "month");
    case "month-name":
      return anchor ? counted(nearestMonth(named, anchor, future), "month") : open("month");
    case "year":
      return fixed(groups.year, "year");
    case "years":
      return Number(groups.from) < Number(groups.to)
        ? fixed(`${groups.from}/${groups.to}`, "period")
        : undefined;
    case "span": {
      const half = groups.half!.toLowerCase();
      const [from, to] = /early|beginning|start/u.test(half)
        ? ["01", "04"]
        : /mid/u.test(half)
          ? ["05", "08"]
          : ["09", "12"];
      return fixed(`${year}-${from}/${year}-${to}`, "period");
    }
    case "decade":
      return fixed(`${groups.decade}/${Number(groups.decade) + 9}`, "period");
    case "season": {
      const [from, to] = seasons[groups.season!.toLowerCase()]!;
      return fixed(
        `${month(year!, from)}/${month(to > 12 ? year! + 1 : year!, ((to - 1) % 12) + 1)}`,
        "period",
      );
    }
    case "quarter": {
      const number = ordinals[groups.ordinal!.toLowerCase()]!;
      const shift = groups.which === "last" ? -1 : groups.which === "next" ? 1 : 0;
      if (year) return fixed(quarter(year, number), "period");
      if (!anchor) return open("period");
      const now = Number(anchor.slice(0, 4));
      const begun = edges(quarter(now, number))![0] <= anchor;
      return counted(quarter(groups.which ? now + shift : begun || future ? now : now - 1, number), "period");
    }
    case "weekday": {
      if (!anchor) return open("day");
      const wanted = index(days, groups.weekday!);
      const back = (weekdayOf(anchor) - wanted + 7) % 7;
      const ahead = (7 - back) % 7;
      const which = groups.which?.toLowerCase();
      const day =
        which === "last" || which === "past"
          ? addDays(anchor, -(back || 7))
          : which === "next" || which === "coming" || future
            ? addDays(anchor, ahead)
            : addDays(anchor, -back);
      return withPart(day, groups.part);
    }
    case "day-word": {
      if (!anchor) return open("day");
      const shift =
        groups.word!.toLowerCase() === "yesterday" ? -1 : groups.word!.toLowerCase() === "tomorrow" ? 1 : 0;
      return withPart(
        addDays(anchor, shift),
        groups.part ?? (groups.word!.toLowerCase() === "tonight" ? "night" : undefined),
      );
    }
    case "relative":
      return anchor
        ? relative(groups, anchor)
        : open(
            groups.unit === "day"
              ? "day"
              : groups.unit === "year"
                ? "year"
                : groups.unit === "month"
                  ? "month"
                  : "period",
          );
    case "ago":
      return ago(groups, anchor);
    case "duration":
      return { ...durationOf(groups), relative: false };
    case "clock":
      return clock(groups, anchor);
    case "unclear":
      return open("day");
  }
}

function withPart(day: Day, part: string | undefined): TimeValue {
  return part
    ? { value: `${day}${parts[part.toLowerCase()]}`, precision: "time", relative: true }
    : { value: day, precision: "day", relative: true };
}

/** The year in which a day lies nearest to the anchor: before it for what has happened, after it for what is to come. */
function nearest(make: (year: number) => Day | undefined, anchor: Day, future: boolean): Day | undefined {
  const now = Number(anchor.slice(0, 4));
  const days = [now - 1, now, now + 1].map(make).filter((day) => day !== undefined);
  return future
    ? (days.find((day) => day >= anchor) ?? days.at(-1))
    : (days.findLast((day) => day <= anchor) ?? days[0]);
}

function nearestMonth(number: number, anchor: Day, future: boolean): string {
  const [year, now] = anchor.split("-").map(Number) as [number, number];
  if (future) return month(number >= now ? year : year + 1, number);
  return month(number <= now ? year : year - 1, number);
}

function relative(groups: Groups, anchor: Day): TimeValue {
  const which = groups.which?.toLowerCase() ?? "this";
  const shift = ["last", "past", "previous"].includes(which)
    ? -1
    : ["next", "coming", "following"].includes(which)
      ? 1
      : 0;
  const year = Number(anchor.slice(0, 4));
  const made = (value: string, precision: Precision): TimeValue => ({ value, precision, relative: true });
  if (groups.dayPart)
    return withPart(addDays(anchor, groups.dayPart === "night" && shift < 0 ? -1 : 0), groups.dayPart);
  if (groups.weekend) {
    const saturday = addDays(week(anchor, shift).slice(0, 10), 5);
    const begun = shift === 0 && saturday > anchor && !groups.which ? addDays(saturday, -7) : saturday;
    return made(`${begun}/${addDays(begun, 1)}`, "period");
  }
  if (groups.month) {
    const number = index(months, groups.month) + 1;
    return made(
      shift < 0
        ? nearestMonth(number, addMonths(anchor, -1), false)
        : shift > 0
          ? nearestMonth(number, addMonths(anchor, 1), true)
          : month(year, number),
      "month",
    );
  }
  if (groups.season) {
    const [from, to] = seasons[groups.season.toLowerCase()]!;
    const begun = `${month(year, Math.min(from, 12))}-01` <= anchor;
    const base =
      shift < 0
        ? begun && from + 2 < Number(anchor.slice(5, 7))
          ? year
          : year - 1
        : shift > 0
          ? begun
            ? year + 1
            : year
          : year;
    return made(`${month(base, from)}/${month(to > 12 ? base + 1 : base, ((to - 1) % 12) + 1)}`, "period");
  }
  const unit = unitOf(groups.unit ?? "week");
  if (unit === "day") return made(addDays(anchor, shift), "day");
  if (unit === "week") return made(week(anchor, shift), "period");
  if (unit === "month") return made(addMonths(`${anchor.slice(0, 7)}-01`, shift).slice(0, 7), "month");
  if (unit === "year") return made(String(year + shift), "year");
  if (unit === "decade")
    return made(
      `${Math.floor(year / 10) * 10 + shift * 10}/${Math.floor(year / 10) * 10 + shift * 10 + 9}`,
      "period",
    );
  if (unit === "quarter") {
    const number = Math.floor((Number(anchor.slice(5, 7)) - 1) / 3) + shift;
    return made(quarter(year + Math.floor(number / 4), ((number + 4) % 4) + 1), "period");
  }
  return { precision: "period", relative: true };
}

function countOf(words: string): number | undefined {
  const text = words.toLowerCase().trim();
  const half = /^(\w+)[ -]and[ -]a[ -]half$/u.exec(text);
  if (half) return (counts[half[1]!] ?? Number(half[1])) + 0.5;
  if (/^half an?$/u.test(text)) return 0.5;
  const number = counts[text] ?? Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : undefined;
}

function ago(groups: Groups, anchor: Day | undefined): TimeValue {
  const count = countOf(groups.count!);
  const unit = unitOf(groups.unit!);
  const precision: Precision =
    unit === "year" || unit === "decade"
      ? "year"
      : unit === "month"
        ? "month"
        : unit === "second" || unit === "minute" || unit === "hour"
          ? "time"
          : "day";
  if (!anchor || count === undefined || !Number.isInteger(count) || precision === "time")
    return { precision, relative: true };
  const sign = ["ago", "earlier"].includes(groups.direction!.toLowerCase()) ? -1 : 1;
  const value =
    unit === "day"
      ? addDays(anchor, sign * count)
      : unit === "week"
        ? addDays(anchor, sign * count * 7)
        : unit === "month"
          ? addMonths(anchor, sign * count).slice(0, 7)
          : unit === "year"
            ? String(Number(anchor.slice(0, 4)) + sign * count)
            : undefined;
  return value ? { value, precision, relative: true } : { precision, relative: true };
}

const letters: Readonly<Record<string, string>> = {
  second: "T#S",
  minute: "T#M",
  hour: "T#H",
  day: "#D",
  week: "#W",
  month: "#M",
  year: "#Y",
};

function durationOf(groups: Groups): { readonly value?: string; readonly precision: Precision } {
  const count = countOf(groups.count!);
  const unit = unitOf(groups.unit!);
  const [number, shape] =
    unit === "decade"
      ? [(count ?? 0) * 10, "#Y"]
      : unit === "century"
        ? [(count ?? 0) * 100, "#Y"]
        : unit === "quarter"
          ? [(count ?? 0) * 3, "#M"]
          : [count, letters[unit]];
  return count === undefined || !shape
    ? { precision: "duration" }
    : { value: `P${shape.replace("#", String(number))}`, precision: "duration" };
}

function clock(groups: Groups, anchor: Day | undefined): TimeValue | undefined {
  const twelve = groups.hour !== undefined;
  const hour = Number(twelve ? groups.hour : groups.hour24);
  if (hour > 24) return undefined;
  const late = /^p/iu.test(groups.half ?? "");
  const full = twelve ? (hour % 12) + (late ? 12 : 0) : hour;
  const minute = groups.minute ?? groups.minute24 ?? "00";
  return anchor
    ? { value: `${anchor}T${String(full).padStart(2, "0")}:${minute}`, precision: "time", relative: true }
    : { precision: "time", relative: true };
}
