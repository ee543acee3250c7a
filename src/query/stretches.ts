import { folded, formsOf, words } from "./pattern.ts";

/** Where all tokenizers agree what a letter is: Latin, Greek, Cyrillic. */
const safe = /[a-z0-9\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]+/gu;
/** Marks that go with these letters, as a class; what else lies within its ranges stands in no word of them. */
const marks = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1dff\u20d0-\u20f0\ufe00-\ufe2f]*";
/** Each is looked up among all words there are: two narrow an answer down as well as five. */
const most = 2;
/** Letters of each: the server makes an automaton of bytes of it, which costs as much for the tenth as for the first, and hardly a word has six in a row that is none of those looked for. */
const longest = 6;

/**
 * Expressions of which each has a place within a single word of every text that `anywhere` or `wholeWords` of this text
 * matches, for an index of words in lower case: classes of letters and marks, which every dialect reads. They are the
 * longest stretches of letters and digits, by their first letters; a text without any, or of other scripts, has none.
 */
export function stretches(text: string): readonly string[] {
  const all = words(text).flatMap((word) => word.match(safe) ?? []);
  const inOrder = [...new Set(all)].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const begun = new Set(inOrder.slice(0, most).map((stretch) => [...stretch].slice(0, longest).join("")));
  return [...begun].map((stretch) =>
    [...stretch].map((letter) => `[${inRanges(inAnyCase(letter))}]${marks}`).join(""),
  );
}

/** A class with ranges in place of single letters, which may have between them what no index has: letters in upper case. */
function inRanges(letters: string): string {
  const ranges: { readonly from: number; to: number }[] = [];
  for (const code of [...letters].map((letter) => letter.codePointAt(0)!).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && isUpperBetween(last.to, code)) last.to = code;
    else ranges.push({ from: code, to: code });
  }
  return ranges
    .map(({ from, to }) => [...new Set([from, to])].map((code) => String.fromCodePoint(code)).join("-"))
    .join("");
}

function isUpperBetween(from: number, to: number): boolean {
  for (let code = from + 1; code < to; code++) {
    const letter = String.fromCodePoint(code);
    if (letter === letter.toLowerCase()) return false;
  }
  return true;
}

function inAnyCase(letter: string): string {
  const all = [...formsOf(letter)].flatMap((form) => [...(sameInAnyCase().get(folded(form)) ?? form)]);
  return [...new Set(all)].join("");
}

let same: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Letters that an expression takes for one in any case, in lower case: ſ is s and the sign for Kelvin k. */
function sameInAnyCase(): ReadonlyMap<string, ReadonlySet<string>> {
  if (same) return same;
  const found = new Map<string, Set<string>>();
  const ranges = [
    [0x30, 0x52f],
    [0x1e00, 0x1fff],
    [0x2126, 0x212b],
  ] as const;
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCodePoint(code);
      if (!/[\p{L}\p{N}]/u.test(letter)) continue;
      const key = folded(letter);
      const lower = [...letter.toLowerCase()][0]!;
      found.set(key, (found.get(key) ?? new Set<string>()).add(lower));
    }
  }
  same = found;
  return found;
}
