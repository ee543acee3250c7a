import type { Word } from "../../language/parse.ts";
import { type FoundNumber, numberAt } from "./number.ts";
import { changes } from "./numbers.table.ts";
import { currencies, dollars } from "./units.table.ts";

export interface FoundRange {
  readonly from: number;
  /** The second number. */
  readonly number: FoundNumber;
  readonly low: number;
  readonly high: number;
}

const dashes = new Set(["-", "–", "—"]);

/** "between 20 and 30", "20 to 30", "20-30", "two or three". What "rose from 20 to 30" are two numbers and no range. */
export function rangeOf(words: readonly Word[], number: FoundNumber): FoundRange | undefined {
  if (number.value === null || number.kind !== "number") return undefined;
  const text = (index: number): string => words[index]?.text.toLowerCase() ?? "";
  const joint = text(number.to);
  const said = openerOf(words, number.from);
  const joins =
    joint === "to" || joint === "or" || dashes.has(joint) || (joint === "and" && said?.text === "between");
  if (!joins || (said?.text === "from" && changed(words, said.index))) return undefined;
  let at = number.to + 1;
  if (dollars[text(at)] && text(at + 1) === "$") at += 1;
  if (currencies[text(at)]) at += 1;
  const second = numberAt(words, at);
  if (!second || second.value === null || second.kind !== "number" || second.value <= 0) return undefined;
  const low = scaled(number.value, second.value);
  if (low >= second.value || (joint === "or" && second.value > low * 2)) return undefined;
  return { from: said?.index ?? number.from, number: second, low, high: second.value };
}

/** The "between" or "from" before a number, with at most a currency between. */
function openerOf(
  words: readonly Word[],
  from: number,
): { readonly text: string; readonly index: number } | undefined {
  for (let index = from - 1; index >= Math.max(0, from - 3); index--) {
    const text = words[index]!.text.toLowerCase();
    if (text === "between" || text === "from") return { text, index };
    if (!currencies[text] && !dollars[text]) return undefined;
  }
  return undefined;
}

function changed(words: readonly Word[], from: number): boolean {
  return words
    .slice(Math.max(0, from - 4), from)
    .some((word) => changes.has(word.lemma) || word.text === "rose"); // "dead rose";
}

/** "1 to 2 million": the first number has the scale of the second. */
function scaled(low: number, high: number): number {
  const scale = high >= 1e9 ? 1e9 : high >= 1e6 ? 1e6 : 1;
  return low < 1000 && scale > 1 && low < high / scale ? low * scale : low;
}
