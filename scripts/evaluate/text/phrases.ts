import { capital, divided, pattern } from "./pattern.ts";
import { overlap, type Range, trim } from "./spans.ts";
import { dice, isSkipped, tokenSet, tokensOf } from "./tokens.ts";

const stop = pattern(
  "\\s(?:of|in|on|at|from|for|with|by|who|which|that|whose|where|to|under|near|behind|about|including|-|–|—|[a-z]{3,}(?:ed|ing)(?=\\s+(?:by|to|in|as|on|after|at|for|the|an?|her|his|their|with|from|over|that|off|[a-z]+ly|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b))(?=\\s)",
);
const titleOf = pattern(
  "\\b(?:secretary|minister|president|governor|chancellor|speaker|director|prince|head|king|queen|chief|commissioner|ambassador|attorney) (?:of|to|for) (?:the )?(?:[A-Z]\\S* )+?([A-Z]\\S* [A-Z][^\\s,]*)$",
  "i",
);
const joint = pattern("(?<!\\d),|,(?!\\d)|\\(|\\)|;| - | – | — |\\band\\b|\\bor\\b");
const firstJoint = pattern("(?<!\\d),|,(?!\\d)|\\(|;");
const tails = new Set(
  "already also then now later still just recently himself herself themselves itself".split(" "),
);

/** A phrase before its first preposition or relative. */
export function core(range: Range, text: string): Range {
  const at = stop.exec(text.slice(range[0], range[1]))?.index;
  return trim(at === undefined ? range : [range[0], range[0] + at], text);
}

/** The phrase, and what stands between its commas, brackets and "and": each may name the same one. */
export function pieces(range: Range, text: string): readonly Range[] {
  const out: Range[] = [range];
  let from = range[0];
  for (const piece of text.slice(range[0], range[1]).split(joint)) {
    const at = text.indexOf(piece, from);
    const part = trim([at, at + piece.length], text);
    from = at + piece.length;
    if (part[0] < part[1]) out.push(core(part, text));
    const named = titleOf.exec(text.slice(part[0], part[1])); // Secretary of State Henry Kissinger
    if (named && divided(named[1]!).every(capital)) {
      const start = part[0] + named.index + named[0].length - named[1]!.length;
      out.push([start, start + named[1]!.length]);
    }
  }
  return out.filter((one) => one[0] < one[1]);
}

/** The last word of a phrase before its first comma, preposition or relative: the head of most English noun phrases. */
export function headWord(range: Range, text: string): Range {
  const inner = trim(range, text);
  const at = firstJoint.exec(text.slice(inner[0], inner[1]))?.index;
  const lead = core(at === undefined ? inner : [inner[0], inner[0] + at], text);
  const all = tokensOf(text);
  const found = [...tokenSet([lead], text)].sort((a, b) => a - b);
  while (found.length > 1 && tails.has(lower(all[found.at(-1)!]!, text))) found.pop();
  return found.length > 0 ? all[found.at(-1)!]! : inner;
}

/**
 * Does a range (or the range without its relative clause) name what one of the gold's ranges names? It covers the head
 * word of the phrase or of a piece of it, and they share half their words; or it is the full name that ends a piece.
 */
export function samePhrase(range: Range, golds: readonly Range[], text: string): boolean {
  const mine = [range, pieces(range, text)[1] ?? range].filter((one) => one[0] < one[1]);
  return mine.some((one) =>
    golds.some((gold) =>
      pieces(gold, text).some(
        (piece, index) =>
          overlap(one, headWord(piece, text)) &&
          (dice(light(one, text), light(piece, text)) >= 0.5 ||
            (index > 0 && fullName(one, text) && trim(one, text)[1] === piece[1] && one[0] >= piece[0])),
      ),
    ),
  );
}

/** The tokens of a phrase that carry something; all of them if none does. */
function light(range: Range, text: string): ReadonlySet<number> {
  const all = tokensOf(text);
  const found = tokenSet([range], text);
  const heavy = new Set([...found].filter((index) => !isSkipped(lower(all[index]!, text))));
  return heavy.size > 0 ? heavy : found;
}

function fullName(range: Range, text: string): boolean {
  const words = divided(text.slice(range[0], range[1]));
  return words.length > 1 && words.every(capital);
}

function lower(range: Range, text: string): string {
  return text.slice(range[0], range[1]).toLowerCase();
}
