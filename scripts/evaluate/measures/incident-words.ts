import { type Days, day } from "../text/days.ts";
import { pattern, stripped } from "../text/pattern.ts";

const word = pattern("\\w+", "g");
const skipped = new Set(["THE", "A", "AN", "OF"]);
const divider = pattern("[:/]|\\s-\\s");
const dateForm = pattern("(\\d{1,2}) ([A-Z]{3})\\w* (\\d\\d)", "g");
const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

/** Does one phrase contain all words of the other? */
export function sameFill(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.size === 0 || other.size === 0) return false;
  return [...one].every((found) => other.has(found)) || [...other].every((found) => one.has(found));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set([...text.toUpperCase().matchAll(word)].map(([w]) => w).filter((w) => !skipped.has(w)));
}

/** "EL SALVADOR: SAN SALVADOR (CITY)" as its parts, the widest first. */
export function sitesOf(place: string): readonly string[] {
  return place
    .replace(/\([^)]*\)/gu, "")
    .split(divider)
    .map(stripped)
    .filter((site) => site !== "" && site !== "-");
}

/** The days of "25 MAR 89 - 28 MAR 89". */
export function incidentDays(date: string): Days | undefined {
  const found = [...date.toUpperCase().matchAll(dateForm)].flatMap(([, number, month, year]) => {
    const index = months.indexOf(month!);
    return index < 0 ? [] : (day(1900 + Number(year), index + 1, Number(number)) ?? []);
  });
  return found.length > 0 ? [Math.min(...found), Math.max(...found)] : undefined;
}
