import type { Word } from "../../language/parse.ts";
import { currencyOf } from "../../text/currency-letters.ts";
import { fractions, ones, orders, scales, tens } from "./numbers.table.ts";
import { currencies, measures } from "./units.table.ts";

export interface FoundNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly kind: "number" | "order" | "fraction";
  /** The unit that is written as one with the number: "30GB". */
  readonly unit?: string;
}

const digits = /^[+-]?(?:\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?)$/u;
const glued = /^(\d[\d,]*(?:\.\d+)?)(\p{L}+)$/u;

const orderStarts = new Set(Object.keys(orders).map((phrase) => phrase.split(" ")[0]!));

/** Whether a word can begin any number. */
function mayBegin(word: string): boolean {
  return mayBeShare(word) || word in tens || orderStarts.has(word) || /^\+\d/u.test(word);
}

/** Whether a word can begin a share: most words cannot, and every word is asked. */
function mayBeShare(word: string): boolean {
  return word in ones || /^(?:\d|an?$|half$)|-|fold$/u.test(word);
}

/** The number that starts at a word: digits, words, a scale after them, a half; a share ("two thirds"); or an order of magnitude ("tens of thousands"). Undefined where none starts. */
export function numberAt(words: readonly Word[], from: number): FoundNumber | undefined {
  if (!mayBegin(textAt(words, from))) return undefined;
  return orderAt(words, from) ?? shareAt(words, from) ?? valueAt(words, from);
}

const textAt = (words: readonly Word[], index: number): string => words[index]?.text.toLowerCase() ?? "";

function orderAt(words: readonly Word[], from: number): FoundNumber | undefined {
  if (!orderStarts.has(textAt(words, from))) return undefined;
  for (const length of [4, 3, 2, 1]) {
    if (from + length > words.length) continue;
    const phrase = words
      .slice(from, from + length)
      .map((word) => word.text.toLowerCase())
      .join(" ");
    const range = orders[phrase];
    if (range) return { from, to: from + length, value: null, low: range[0], high: range[1], kind: "order" };
  }
  return undefined;
}

/** "half of the cuts", "two thirds", "a third of", "one in three". */
function shareAt(words: readonly Word[], from: number): FoundNumber | undefined {
  const text = (index: number): string => textAt(words, index);
  if (!mayBeShare(text(from))) return undefined;
  const hyphen = text(from + 1) === "-" ? 1 : 0;
  const [whole, part] = text(from).includes("-")
    ? text(from).split("-")
    : [text(from), text(from + 1 + hyphen)];
  const to = text(from).includes("-") ? from + 1 : from + 2 + hyphen;
  const share = (value: number, end: number): FoundNumber => ({ from, to: end, value, kind: "fraction" });
  if (
    text(from) === "half" &&
    (["of", "the", "its", "their", "his", "her", "that", "those", "all"].includes(text(from + 1)) ||
      ["VERB", "AUX"].includes(words[from + 1]?.upos ?? ""))
  )
    return share(1 / 2, from + 1);
  const times = /^(\p{L}+)fold$/u.exec(text(from));
  const fold = times && (ones[times[1]!] ?? tens[times[1]!] ?? scales[times[1]!]);
  if (fold) return { from, to: from + 1, value: fold, kind: "number", unit: "fold" };
  const count = ["a", "an"].includes(whole!) ? 1 : (ones[whole!] ?? 0);
  const fraction = fractions[part ?? ""];
  if (fraction && count && text(to) === "of" && articles.has(text(to + 1)) && large.has(text(to + 2)))
    return { from, to: to + 3, value: count * fraction * scales[text(to + 2)]!, kind: "number" };
  if (
    count > 0 &&
    count < 20 &&
    fraction !== undefined &&
    (text(to) === "of" || count > 1 || to !== from + 2)
  )
    return share(count * fraction, to);
  const among = text(from + 1) === "in" ? 2 : text(from + 1) === "out" && text(from + 2) === "of" ? 3 : 0;
  const few = numeral(text(from));
  const all = among > 0 ? numeral(text(from + among)) : undefined;
  const next = words[from + among + 1];
  return few !== undefined &&
    all !== undefined &&
    few > 0 &&
    few < 10 &&
    few < all &&
    all <= 100 &&
    next?.xpos === "NNS"
    ? share(few / all, from + among + 1)
    : undefined;
}

function numeral(word: string): number | undefined {
  return ones[word] ?? tens[word] ?? (digits.test(word) ? Number(word.replaceAll(",", "")) : undefined);
}

/** Whether the sign of a currency stands before a number. */
function priced(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  return (
    before !== undefined &&
    (currencies[before.text.toLowerCase()] !== undefined || currencyOf(before, words[from]!) !== undefined)
  );
}

/** "€2.5m", "2.3m barrels"; not "a 5m wall". */
function isScaleLetter(words: readonly Word[], from: number, at: number): boolean {
  const glued = words[at]!.start === words[at - 1]?.end;
  const next = words[at + 1];
  return glued && (priced(words, from) || next?.xpos === "NNS" || next?.lemma === "people");
}

/** Digits, with a scale or unit written as one with them; a capital is a scale only of money ("$3B", "221B Baker Street"). */
function plain(text: string, money: boolean): { readonly value: number; readonly unit?: string } | undefined {
  if (digits.test(text)) return { value: Number(text.replaceAll(",", "")) };
  const stuck = glued.exec(text);
  if (!stuck) return undefined;
  const value = Number(stuck[1]!.replaceAll(",", ""));
  const after = stuck[2]!.toLowerCase();
  if (scales[after] !== undefined && (money || stuck[2] === after)) return { value: value * scales[after] };
  return measures[after] === undefined ? undefined : { value, unit: measures[after] };
}

const articles = new Set(["a", "an"]);
const large = new Set(["dozen", "score", "hundred", "thousand", "million", "billion", "trillion"]);

/** "one and a half million", "two hundred and ten", "3.2 million", "a dozen", "half a million". */
function valueAt(words: readonly Word[], from: number): FoundNumber | undefined {
  const text = (index: number): string => textAt(words, index);
  let at = from;
  let total = 0;
  let part: number | undefined;
  let unit: string | undefined;
  if (articles.has(text(at)) && large.has(text(at + 1))) {
    part = 1;
    at += 1;
  }
  if (
    ["half", "a"].includes(text(from)) &&
    /^(?:an?|half)$/u.test(text(from + 1)) &&
    large.has(text(from + 2))
  )
    return { from, to: from + 3, value: scales[text(from + 2)]! / 2, kind: "number" };
  for (; at < words.length; at++) {
    const word = text(at);
    const number = plain(words[at]!.text, priced(words, at));
    const joined = word.includes("-") ? word.split("-").map((one) => tens[one] ?? ones[one]) : undefined;
    if (number !== undefined && part === undefined && total === 0) {
      part = number.value;
      unit = number.unit;
    } else if (joined?.every((one) => one !== undefined) && part === undefined)
      part = joined.reduce((sum, one) => sum! + one!, 0);
    else if (
      ones[word] !== undefined &&
      (part === undefined || part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && ones[word]! < 10))
    )
      part = (part ?? 0) + ones[word]!;
    else if (tens[word] !== undefined && (part === undefined || part % 100 === 0))
      part = (part ?? 0) + tens[word]!;
    else if (
      scales[word] !== undefined &&
      part !== undefined &&
      (word.length > 1 || isScaleLetter(words, from, at)) &&
      (word !== "score" || articles.has(text(from)))
    ) {
      part *= scales[word]!;
      if (scales[word]! >= 1e3) {
        total += part;
        part = undefined;
      }
    } else if (
      word === "-" &&
      part !== undefined &&
      tens[text(at - 1)] !== undefined &&
      ones[text(at + 1)] !== undefined
    )
      continue;
    else if (word === "1/2" && part !== undefined && /^\d+$/u.test(text(at - 1))) part += 0.5;
    else if (word === "and" && part === undefined && text(at + 1) === "a" && text(at + 2) === "half") {
      total += scales[text(at - 1)]! / 2; // "a million and a half"
      at += 2;
    } else if (word === "and" && part !== undefined && text(at + 1) === "a" && text(at + 2) === "half") {
      part += 0.5;
      at += 2;
    } else if (
      word === "and" &&
      part !== undefined &&
      part % 100 === 0 &&
      part > 0 &&
      !/^\d/u.test(text(at - 1)) &&
      (ones[text(at + 1)] !== undefined || tens[text(at + 1)] !== undefined)
    )
      continue;
    else break;
  }
  if (part === undefined && total === 0) return undefined;
  return { from, to: at, value: round(total + (part ?? 0)), kind: "number", ...(unit ? { unit } : {}) };
}

/** 15.7 million is 15,700,000, whatever the machine's arithmetic adds behind the point. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
