import { headWord } from "../text/phrases.ts";
import { characters, keyOf, overlap, type Range, RangeMap, same, trim } from "../text/spans.ts";

/** A mention of the gold and the one of ours that stands for it, each with its entity. */
export interface Pair {
  readonly gold: Range;
  readonly ours: Range;
  /** The gold's entity. */
  readonly key: string;
  /** Our entity. */
  readonly response: string;
}

/** One of the gold to one of ours, the surest rule first, short ones before long ones. */
export function paired(
  gold: RangeMap<string>,
  ours: RangeMap<string>,
  text: string,
  nested: boolean,
): Pair[] {
  const pairs: Pair[] = [];
  const free = new RangeMap<Range>();
  for (const range of gold.keys()) free.set(range, bare(range, text));
  const used = new Set<string>();
  const bound = new Set<string>();
  const mine = ours.keys().map((range) => ({ range, bare: bare(range, text) }));
  const golds = [...free.entries()].sort((a, b) => characters(text, a[0]) - characters(text, b[0]));
  const heads = new RangeMap<Range>();
  const head = (range: Range): Range => {
    if (!heads.has(range)) heads.set(range, headWord(range, text));
    return heads.get(range)!;
  };
  const bind = (fits: (our: (typeof mine)[number], wanted: Range, bareGold: Range) => boolean): void => {
    for (const [wanted, bareGold] of golds) {
      if (bound.has(keyOf(wanted))) continue;
      const our = mine.find((one) => !used.has(keyOf(one.range)) && fits(one, wanted, bareGold));
      if (!our) continue;
      bound.add(keyOf(wanted));
      used.add(keyOf(our.range));
      pairs.push({
        gold: wanted,
        ours: our.range,
        key: gold.get(wanted)!,
        response: ours.get(our.range)!,
      });
    }
  };
  bind((our, wanted) => same(our.range, wanted));
  bind((our, _, bareGold) => same(our.bare, bareGold));
  bind(
    (our, wanted) =>
      overlap(our.range, wanted) &&
      (within(our.range, wanted) || within(wanted, our.range)) &&
      same(head(our.range), head(wanted)),
  );
  if (!nested)
    bind(
      (our, wanted) =>
        overlap(our.range, wanted) && // long noun phrases: the name that ends them
        characters(text, [Math.min(our.range[1], wanted[1]), Math.max(our.range[1], wanted[1])]) <= 2 &&
        our.range[0] >= wanted[0],
    );
  return pairs;
}

function within(inner: Range, outer: Range): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** A mention without "the", a possessive, and marks around it. */
function bare([start, end]: Range, text: string): Range {
  const from = text.slice(start, start + 4).toLowerCase() === "the " ? start + 4 : start;
  const to = /^['’]s$/u.test(text.slice(end - 2, end)) ? end - 2 : end;
  return trim([from, to], text);
}
