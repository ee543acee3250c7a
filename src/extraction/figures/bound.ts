import type { Bound } from "../../../schema/index.ts";
import type { Word } from "../../language/parse.ts";
import { type FoundNumber, numberAt } from "./number.ts";
import { bounds, currencies } from "./numbers.table.ts";

const boundRows = bounds
  .flatMap((row) => row.words.split(", ").map((words) => ({ bound: row.bound, words: words.split(" ") })))
  .sort((a, b) => b.words.length - a.words.length);

/** The words before a number that bound it, longest first: "more than", "up to". */
export function boundBefore(
  words: readonly Word[],
  from: number,
): { readonly bound: Bound; readonly from: number } | undefined {
  for (const row of boundRows) {
    const start = from - row.words.length;
    if (start >= 0 && row.words.every((word, index) => words[start + index]!.text.toLowerCase() === word))
      return { bound: row.bound, from: start };
  }
  return undefined;
}

/** "between 20 and 30", "20 to 30", "20-30". */
export function rangeOf(
  words: readonly Word[],
  number: FoundNumber,
):
  | { readonly from: number; readonly number: FoundNumber; readonly low: number; readonly high: number }
  | undefined {
  const joint = words[number.to]?.text.toLowerCase() ?? "";
  const between = words[number.from - 1]?.text.toLowerCase();
  const currency = words[number.to + 1] && currencies[words[number.to + 1]!.text.toLowerCase()] ? 1 : 0;
  const joins =
    (joint === "and" && between === "between") ||
    (joint === "to" && number.value !== null) ||
    ["-", "–"].includes(joint);
  const second = joins ? numberAt(words, number.to + 1 + currency) : undefined;
  if (
    !second ||
    number.value === null ||
    second.value === null ||
    second.value <= 0 ||
    (number.value >= second.value && number.value > 999)
  )
    return undefined;
  const low =
    number.value < 1000 && second.value >= 1e6 && number.value < second.value / 1e6
      ? number.value * (second.value >= 1e9 ? 1e9 : 1e6)
      : number.value;
  if (low >= second.value) return undefined;
  return {
    from: between === "between" || between === "from" ? number.from - 1 : number.from,
    number: second,
    low,
    high: second.value,
  };
}
