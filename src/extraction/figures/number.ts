import type { Word } from "../../language/parse.ts";
import { fractions, ones, orders, scales, tens } from "./numbers.table.ts";

export interface FoundNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly order: boolean;
}

const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const glued = /^(\d[\d,]*(?:\.\d+)?)(bn|mn|mln|m|k|b|tn)$/iu;

/** The number that starts at a word: digits, words, a scale after them, a half; or an order of magnitude ("tens of thousands"). Undefined where none starts. */
export function numberAt(words: readonly Word[], from: number): FoundNumber | undefined {
  return orderAt(words, from) ?? valueAt(words, from);
}

function orderAt(words: readonly Word[], from: number): FoundNumber | undefined {
  for (const length of [3, 1]) {
    const phrase = words
      .slice(from, from + length)
      .map((word) => word.text.toLowerCase())
      .join(" ");
    const range = orders[phrase];
    if (range) return { from, to: from + length, value: null, low: range[0], high: range[1], order: true };
  }
  return undefined;
}

function plain(text: string): number | undefined {
  if (digits.test(text)) return Number(text.replaceAll(",", ""));
  const stuck = glued.exec(text);
  return stuck ? Number(stuck[1]!.replaceAll(",", "")) * scales[stuck[2]!.toLowerCase()]! : undefined;
}

/** "one and a half million", "two hundred and ten", "3.2 million", "a dozen", "two thirds". */
function valueAt(words: readonly Word[], from: number): FoundNumber | undefined {
  const text = (index: number): string => words[index]?.text.toLowerCase() ?? "";
  let at = from;
  let total = 0;
  let part: number | undefined;
  if (
    ["a", "an"].includes(text(at)) &&
    ["dozen", "hundred", "thousand", "million", "billion", "trillion"].includes(text(at + 1))
  ) {
    part = 1;
    at += 1;
  }
  if (["half", "a"].includes(text(from)) && /^(?:a|half)$/u.test(text(from + 1)) && scales[text(from + 2)])
    return { from, to: from + 3, value: scales[text(from + 2)]! / 2, order: false };
  for (; at < words.length; at++) {
    const word = text(at);
    const number = plain(words[at]!.text);
    const joined = word.includes("-") ? word.split("-").map((one) => tens[one] ?? ones[one]) : undefined;
    if (number !== undefined && part === undefined && total === 0) part = number;
    else if (joined?.every((one) => one !== undefined) && part === undefined)
      part = joined.reduce((sum, one) => sum! + one!, 0);
    else if (
      ones[word] !== undefined &&
      (part === undefined || part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && ones[word]! < 10))
    )
      part = (part ?? 0) + ones[word]!;
    else if (tens[word] !== undefined && (part === undefined || part % 100 === 0))
      part = (part ?? 0) + tens[word]!;
    else if (scales[word] !== undefined && part !== undefined && word.length > 1) {
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
    else if (word === "and" && (part !== undefined || total > 0)) {
      if (text(at + 1) === "a" && text(at + 2) === "half" && part !== undefined) {
        part += 0.5;
        at += 2;
      } else if (
        !(
          part !== undefined &&
          part % 100 === 0 &&
          part > 0 &&
          (ones[text(at + 1)] !== undefined || tens[text(at + 1)] !== undefined)
        )
      )
        break;
    } else if (fractions[word] !== undefined && part !== undefined && part < 20) {
      return { from, to: at + 1, value: part * fractions[word]!, order: false };
    } else break;
  }
  if (part === undefined && total === 0) return undefined;
  return { from, to: at, value: total + (part ?? 0), order: false };
}
