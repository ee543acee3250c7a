import { pattern } from "./pattern.ts";
import type { Range } from "./spans.ts";

const token = pattern("\\w+(?:[.,’'-]\\w+)*|[$€£%]", "g");
const word = pattern("\\w+", "g");
const skipped = new Set("the a an of in on at to and".split(" "));
let last: { readonly text: string; readonly tokens: readonly Range[] } | undefined;

/** The word tokens of a text; those of the last text are remembered. */
export function tokensOf(text: string): readonly Range[] {
  if (last?.text !== text)
    last = {
      text,
      tokens: [...text.matchAll(token)].map((m): Range => [m.index, m.index + m[0].length]),
    };
  return last.tokens;
}

/** The indices of the tokens that some ranges touch. */
export function tokenSet(ranges: readonly Range[], text: string): Set<number> {
  const every = tokensOf(text);
  const out = new Set<number>();
  for (const [start, end] of ranges) {
    let at = firstFrom(every, start);
    if (at > 0 && every[at - 1]![1] > start) at--;
    for (; at < every.length && every[at]![0] < end; at++) out.add(at);
  }
  return out;
}

/** The index of the first token that begins at `start` or after it. */
function firstFrom(every: readonly Range[], start: number): number {
  let low = 0;
  let high = every.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (every[middle]![0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many members two sets share. */
export function shared<Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): number {
  let count = 0;
  for (const member of a) if (b.has(member)) count++;
  return count;
}

/** F1 of two sets: twice what they share by what they have. */
export function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size > 0 && b.size > 0 ? (2 * shared(a, b)) / (a.size + b.size) : 0;
}

/** Is a word one of those that carry nothing ("the", "of")? */
export function isSkipped(lower: string): boolean {
  return skipped.has(lower);
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [found] of text.toLowerCase().matchAll(word))
    if (!skipped.has(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
  return counts;
}

/** F1 of the words of two texts, each counted as often as it stands there. */
export function tokenF1(a: string, b: string): number {
  const one = counted(a);
  const other = counted(b);
  const all = [...one.values(), ...other.values()].reduce((sum, n) => sum + n, 0);
  let both = 0;
  for (const [found, n] of one) both += Math.min(n, other.get(found) ?? 0);
  return all > 0 ? (2 * both) / all : 0;
}
