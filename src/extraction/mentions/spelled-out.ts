import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { KindWords } from "../../text/kind-words.ts";
import type { NameRun } from "./name-runs.ts";

const LONGEST = 14;
const letters = /^\p{Lu}{3,8}$/u;
/** Words that may have a letter of their own, and mostly have none. */
const small = /^(?:of|and|for|the|in|on|de|del|la|e|y|et|des|du|to|against|with|&|,|-|–|’|'|'s|’s)$/iu;

/**
 * Names that an article spells out beside their letters: "the Institute of Epidemiology, Disease Control and Research
 * (IEDCR)", "ISIS (Islamic State of Iraq and Syria)": the words whose initials are the letters are one name (after
 * Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions").
 */
export function spelledOut(
  { words }: ParsedSentence,
  labelled: readonly NameRun[],
  kinds: KindWords,
): readonly NameRun[] {
  return words.flatMap((open) => {
    const found = open.text === "(" ? spelledAt(words, open.index) : undefined;
    if (!found) return [];
    const touching = labelled.filter((one) => one.from < found.to && one.to > found.from);
    if (touching.some((one) => one.from < found.from || one.to > found.to || one.label === "PER")) return [];
    const body =
      kinds.ofName(words.slice(found.from, found.to).map((word) => word.text)) === "organization" ||
      touching.some((one) => one.label === "ORG");
    return body ? [{ ...found, label: "ORG" }] : [];
  });
}

/** The words before a bracket whose letters stand in it, or those in it whose letters stand before. */
function spelledAt(words: readonly Word[], open: number): { from: number; to: number } | undefined {
  const inside = words[open + 1]?.text ?? "";
  const before = words[open - 1]?.text ?? "";
  const given = letters.test(inside) && words[open + 2]?.text === ")";
  const close = words.find((one) => one.index > open && one.text === ")")?.index;
  const to = given ? open : letters.test(before) ? close : undefined;
  if (to === undefined) return undefined;
  const from = startOf(words, to, given ? inside : before);
  const fits = from !== undefined && (given || from === open + 1) && isName(words, from, to);
  return fits ? { from, to } : undefined;
}

/** Letters that stand for words in small letters are nobody's: "an exclusive economic zone (EEZ)". */
export function commonLetters({ words }: ParsedSentence): readonly string[] {
  return words.flatMap((open) => {
    const inside = words[open.index + 1]?.text ?? "";
    if (open.text !== "(" || !letters.test(inside) || words[open.index + 2]?.text !== ")") return [];
    const from = startOf(words, open.index, inside);
    const plain =
      from !== undefined && words.slice(from, open.index).every((one) => !/^\p{Lu}/u.test(one.text));
    return plain ? [inside] : [];
  });
}

/** Where the words before `end` begin whose initials are the letters; small words and marks between them may be left out. */
function startOf(words: readonly Word[], end: number, wanted: string): number | undefined {
  let left = wanted.length;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const { text } = words[at]!;
    const fits = left > 0 && text[0]!.toUpperCase() === wanted[left - 1];
    if (fits) left -= 1;
    else if (!small.test(text)) return undefined;
    if (left === 0) return at;
  }
  return undefined;
}

/** A name begins and ends with a capital, and is of several words with one. */
function isName(words: readonly Word[], from: number, to: number): boolean {
  const capital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);
  const own = words.slice(from, to);
  return (
    capital(own[0]!) && capital(own.at(-1)!) && own.every((word) => capital(word) || small.test(word.text))
  );
}
