/** A thing with its types and what is said of it, by the terms of the table. A value of a term of kind `id` is a whole name, or one with a prefix. */
export interface Resource {
  readonly id: string;
  readonly types?: readonly string[];
  readonly values: Readonly<Record<string, Value | readonly Value[] | undefined>>;
}

export type Value = string | number;

/** The kind of literal that a time is: a year, a month, a day, a moment, else a plain text. */
export function timeKind(time: string): "gYear" | "gYearMonth" | "date" | "dateTime" | "string" {
  if (/^\d{4}$/.test(time)) return "gYear";
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(time)) return "gYearMonth";
  if (/^\d{4}-\d{2}-\d{2}$/.test(time) && isDay(time)) return "date";
  const moment =
    /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?$/.exec(
      time,
    );
  return moment && isDay(moment[1]!) ? "dateTime" : "string";
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** A text with a mark in the place of every half of a character: no file can hold these. */
export function wholeCharacters(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** A number as XML Schema writes a double, in all its digits: `-1.25E1`. */
export function doubleText(value: number): string {
  const [digits = "0", power = "0"] = value.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${Number(power)}`;
}
