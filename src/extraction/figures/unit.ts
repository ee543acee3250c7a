import type { Word } from "../../language/parse.ts";
import type { FoundNumber } from "./number.ts";
import { currencies, measures } from "./numbers.table.ts";

export interface Unit {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** A currency before or after, percent, or a unit of measure after the number. */
export function unitOf(words: readonly Word[], number: FoundNumber): Unit | undefined {
  const before = words[number.from - 1];
  const after = words[number.to];
  const sign = before ? currencies[before.text.toLowerCase()] : undefined;
  if (
    sign &&
    before &&
    (!/^\p{L}/u.test(before.text) ||
      before.end === words[number.from]!.start ||
      /^(?:usd|eur|gbp|us\$)$/iu.test(before.text))
  ) {
    const country = words[number.from - 2];
    const wide =
      before.text === "$" &&
      country &&
      /^(?:US|USD|AU|A|C|CA|NZ|HK)$/u.test(country.text) &&
      country.end === before.start;
    return {
      unit: wide && country.text !== "US" && country.text !== "USD" ? `${country.text.slice(0, 2)}D` : sign,
      from: number.from - (wide ? 2 : 1),
      to: number.to,
    };
  }
  if (!after) return undefined;
  const word = after.text.toLowerCase();
  const two = `${word} ${words[number.to + 1]?.text.toLowerCase() ?? ""}`;
  if (word === "%" || word === "percent" || two === "per cent" || word === "pc")
    return { unit: "percent", from: number.from, to: number.to + (two === "per cent" ? 2 : 1) };
  if (two === "percentage points" || two === "percentage point")
    return { unit: "percentage point", from: number.from, to: number.to + 2 };
  const national =
    words[number.to + 1] && currencies[words[number.to + 1]!.text.toLowerCase()] && after.upos === "ADJ"
      ? 2
      : 0;
  const money =
    currencies[word] ?? (national ? currencies[words[number.to + 1]!.text.toLowerCase()] : undefined);
  if (money) return { unit: money, from: number.from, to: number.to + Math.max(1, national) };
  const measure = measures[word];
  if (word === "square" && measures[words[number.to + 1]?.text.toLowerCase() ?? ""])
    return {
      unit: `square ${measures[words[number.to + 1]!.text.toLowerCase()]}`,
      from: number.from,
      to: number.to + 2,
    };
  return measure && word !== "square" ? { unit: measure, from: number.from, to: number.to + 1 } : undefined;
}
