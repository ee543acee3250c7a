import type { Word } from "../../language/parse.ts";
import { currencyOf } from "../../text/currency-letters.ts";
import type { FoundNumber } from "./number.ts";
import { currencies, dollars, measures, national, pairs, percents } from "./units.table.ts";

export interface Unit {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

const sign = /^[^\p{L}\p{N}]$/u;
const code = /^(?:\p{Lu}{3}|US\$|USD\$|Rs|RMB)$/u;

/** A currency before or after, percent, or a unit of measure after the number. */
export function unitOf(words: readonly Word[], number: FoundNumber): Unit | undefined {
  if (number.unit) return { unit: number.unit, from: number.from, to: number.to };
  return currencyBefore(words, number) ?? unitAfter(words, number);
}

function currencyBefore(words: readonly Word[], number: FoundNumber): Unit | undefined {
  const before = words[number.from - 1];
  const letters = before && currencyOf(before, words[number.from]!);
  if (letters) return { unit: letters, from: number.from - 1, to: number.to };
  const unit = before && currencies[before.text.toLowerCase()];
  if (!before || !unit || !(sign.test(before.text) || code.test(before.text))) return undefined;
  const country = words[number.from - 2];
  const of = before.text === "$" && country ? dollars[country.text.toLowerCase()] : undefined;
  const near = of !== undefined && (country!.end === before.start || country!.text.length > 1);
  const after = words[number.to];
  const said = near ? of : unit;
  /* "$249 USD", "$9.99 dollars" say it twice. */
  const twice = after && currencies[after.text.toLowerCase()] === said ? 1 : 0;
  return { unit: said, from: number.from - (near ? 2 : 1), to: number.to + twice };
}

function unitAfter(words: readonly Word[], number: FoundNumber): Unit | undefined {
  const text = (index: number): string => words[index]?.text.toLowerCase() ?? "";
  const hyphen = text(number.to) === "-" && words[number.to]!.start === words[number.to - 1]!.end ? 1 : 0;
  const at = number.to + hyphen;
  const unit = (name: string, length: number): Unit => ({ unit: name, from: number.from, to: at + length });
  const rate = measures[`${text(at)}${text(at + 1)}${text(at + 2)}`];
  if (rate && text(at + 1) === "/") return unit(rate, 3); // "km/h"
  const two = `${text(at)} ${text(at + 1)}`;
  const singular = two.replace(/(?<=\p{L}{2})(?:s|r)$/u, "").replace("kronor", "krona");
  const stem = two
    .replace(/s$/u, "")
    .replace(/kronor$/u, "krona")
    .replace(/kroner$/u, "krone");
  if (pairs[two]) return unit(pairs[two], 2);
  const country = national[stem] ?? national[singular];
  if (country) return unit(country, 2);
  if (percents.has(text(at))) return unit("percent", 1);
  const money = currencies[text(at)];
  if (money && text(at) !== "rs")
    return /^pounds?$/u.test(text(at)) && text(at + 1) === "of" ? unit("lb", 1) : unit(money, 1);
  const measure = measures[text(at)];
  return measure && !(text(at) === "in" || text(at) === "second") ? unit(measure, 1) : undefined;
}
