import { ABBREVIATIONS, type Abbreviation } from "./abbreviations.table.ts";
import type { Token } from "./document.ts";
import { BEFORE_INITIALS } from "./initials.table.ts";
import { isStarter } from "./starters.table.ts";
import { INVISIBLE, TOKEN_PATTERNS } from "./token-patterns.table.ts";

const NEXT = new RegExp(TOKEN_PATTERNS.map((row) => `(?:${row.pattern})`).join("|"), "gu");
const WORD = new RegExp(`^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_'’${INVISIBLE}]*$`, "u");
const HYPHENATED = new RegExp(
  `[-\\u2010\\u2011][\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_'’${INVISIBLE}]{0,400}`,
  "uy",
);
const HYPHEN = /[-\u2010\u2011]/;

/** Prefixes that make one word with what follows their hyphen, as Universal Dependencies divides English. */
const PREFIXES = new Set(
  "anti non pre post re co multi pro semi sub super ultra un mid over under inter intra counter pan neo bi tri micro mini mega meta pseudo quasi e de".split(
    " ",
  ),
);
/** The Arabic article in front of a name: "al-Assad", "as-Suwayda". */
const ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az)$/i;
/** Words that an apostrophe ending in -nt makes: "didn't" is "did" and "n't". */
const NOT = /^n['’]t$/i;

/** The tokens of `[start, end)` of `text` by Universal Dependencies' rules, with capitalised names that have a hyphen in one piece ("Díaz-Canel"). */
export function tokens(text: string, start: number, end: number): Token[] {
  const found: Token[] = [];
  const part = end === text.length ? text : text.slice(0, end);
  NEXT.lastIndex = start;
  for (let match = NEXT.exec(part); match; match = NEXT.exec(part)) {
    const from = match.index;
    let to = from + match[0].length;
    if (WORD.test(match[0])) {
      to = hyphenatedEnd(part, from, to);
      const negation = negationAt(part, from, to);
      if (negation) {
        to = negation + 3;
        found.push(token(part, from, negation), token(part, negation, to));
      } else if (/^cannot$/i.test(match[0])) {
        found.push(token(part, from, from + 3), token(part, from + 3, to));
      } else {
        if (part[to] === "." && takesPeriod(part, from, to, found)) to++;
        found.push(token(part, from, to));
      }
    } else found.push(token(part, from, to));
    NEXT.lastIndex = to;
  }
  return found;
}

function token(text: string, start: number, end: number): Token {
  return { start, end, text: text.slice(start, end) };
}

/** Where a word ends that goes on after a hyphen: a prefix, a capital on both sides ("Al-Aqsa", "COVID-19"), or "President-elect". */
function hyphenatedEnd(text: string, start: number, end: number): number {
  let to = end;
  let part = text.slice(start, end);
  while (HYPHEN.test(text[to] ?? "")) {
    HYPHENATED.lastIndex = to;
    const next = HYPHENATED.exec(text)?.[0].replace(/['’]s?$/iu, "");
    if (!next) break;
    const capital = /^.\p{Lu}/u.test(next) && ARTICLE.test(part);
    const capitals = /^\p{Lu}/u.test(part) && /^.[\p{Lu}\p{N}]/u.test(next);
    const elect = /^.elect$/iu.test(next);
    if (!capital && !capitals && !elect && !PREFIXES.has(part.toLowerCase())) break;
    to += next.length;
    part = next.slice(1);
  }
  return to;
}

/** Where "n't" begins if the word before this apostrophe ends with it, else 0. */
function negationAt(text: string, start: number, end: number): number {
  return end - start > 1 && NOT.test(text.slice(end - 1, end + 2)) && !/\p{L}/u.test(text[end + 2] ?? "")
    ? end - 1
    : 0;
}

const KNOWN = new Map(ABBREVIATIONS.flatMap((row) => row.forms.map((form) => [form, row] as const)));

/** The row for a word with its period ("Mr."), if it is a known abbreviation. */
export function abbreviation(word: string): Abbreviation | undefined {
  return word.endsWith(".") ? KNOWN.get(word.slice(0, -1).toLowerCase()) : undefined;
}

/** Whether the period after a word is part of it: a known abbreviation, or an initial inside a name ("John F. Kennedy"). */
function takesPeriod(text: string, start: number, end: number, before: readonly Token[]): boolean {
  const word = text.slice(start, end);
  const after = text.slice(end + 1, end + 24);
  const row = KNOWN.get(word.toLowerCase());
  if (row) {
    if (row.capital && !/^\p{Lu}/u.test(word)) return false;
    if (row.before === "digit" && !/^\s?\d/.test(after)) return false;
    return row.after !== "comma" || before.at(-1)?.text === ",";
  }
  if (!/^\p{Lu}\p{M}*$/u.test(word)) return false;
  const next = /^[^\S\r\n](\p{Lu}[\p{L}\p{M}]*)/u.exec(after)?.[1];
  if (next === undefined || (isStarter(next) && !/^[^\S\r\n]\p{Lu}\.[^\S\r\n]?\p{Lu}/u.test(after)))
    return false; // "M. A. Sumanthiran"
  const last = before.at(-1);
  if (last && word !== "I" && BEFORE_INITIALS.has(last.text.toLowerCase())) return true;
  if (last && /^[,;:]$/u.test(last.text) && !/^\p{Lu}$/u.test(before.at(-2)?.text ?? "")) return true; // "64-1, S. Waugh"
  return last === undefined || /^\p{Lu}|^[“"‘'(«.!?]/u.test(last.text) || /^\p{Lu}\.?$/u.test(next);
}
