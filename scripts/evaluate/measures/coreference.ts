import type { GoldMention } from "../gold.ts";
import type { Scene } from "../scene.ts";
import { pattern } from "../text/pattern.ts";
import { headWord } from "../text/phrases.ts";
import { characters, keyOf, overlap, type Range, RangeMap, rangeOf, same, trim } from "../text/spans.ts";

interface Pair {
  readonly gold: Range;
  readonly ours: Range;
  readonly key: string;
  readonly response: string;
}

const id = pattern("^Q\\d+$");

function entityOf(mention: GoldMention): string | undefined {
  return mention.entity ?? (mention.kb && id.test(mention.kb) ? mention.kb : undefined);
}

/** B-cubed over mentions of all forms. */
export function coreference(scene: Scene): void {
  const { sheet, marks, text } = scene;
  const gold = goldMentions(scene);
  if (gold.size < 2) return;
  const ours = new RangeMap<string>();
  for (const mention of scene.ours.mentions)
    if (mention.entity !== undefined && mention.entity !== null && !ours.has(rangeOf(mention)))
      ours.set(rangeOf(mention), mention.entity);
  const pairs = paired(gold, ours, text, marks.nested);
  const bySystem = counted(pairs.map((pair) => pair.response));
  const byGold = counted(pairs.map((pair) => pair.key));
  const both = counted(pairs.map(together));
  const whole = counted(gold.values());
  const share = (pair: Pair, all: number): number => both.get(together(pair))! / all;
  const bound = new Set(pairs.map((pair) => keyOf(pair.gold)));
  const chains = gold.entries().filter(([, key]) => whole.get(key)! > 1);
  if (chains.length > 0)
    for (const [range] of chains)
      sheet.gold("coreference mentions found", bound.has(keyOf(range)), () => ({
        group: `missed: ${formOf(text.slice(range[0], range[1]))}`,
        gold: range,
      }));
  let [precision, recall, full] = [0, 0, 0];
  for (const pair of pairs) {
    const p = share(pair, bySystem.get(pair.response)!);
    const r = share(pair, byGold.get(pair.key)!);
    precision += p;
    recall += r;
    if (whole.get(pair.key)! > 1) full += share(pair, whole.get(pair.key)!);
    const form = formOf(text.slice(pair.gold[0], pair.gold[1]));
    const at = { gold: pair.gold, ours: pair.ours };
    const others = (of: keyof Pair, not: keyof Pair): string => linked(pairs, pair, of, not, text);
    if (p < 1)
      sheet.mistake("coreference B3 precision", {
        fp: 1 - p,
        group: `with others: ${form}`,
        note: `ours joins it with ${others("response", "key")}`,
        ...at,
      });
    if (r < 1)
      sheet.mistake("coreference B3 recall", {
        fn: 1 - r,
        group: `apart from its own: ${form}`,
        note: `ours does not join it with ${others("key", "response")}`,
        ...at,
      });
  }
  sheet.add("coreference B3 precision", precision, 0, 0);
  sheet.add("coreference B3 recall", recall, 0, 0);
  const all = sheet.row("coreference B3 all");
  all.precision ??= { sum: 0, of: 0 };
  all.precision.sum += precision;
  all.precision.of += pairs.length;
  all.tp += full;
  all.fn += chains.length - full;
}

/** Gold mentions with their entity. Where every noun phrase is marked, only chains are coreference. */
function goldMentions(scene: Scene): RangeMap<string> {
  const all = new RangeMap<string>();
  for (const mention of scene.gold.mentions) {
    const entity = entityOf(mention);
    if (entity !== undefined && scene.inside(rangeOf(mention)) && !mention.optional)
      all.set(rangeOf(mention), entity);
  }
  if (!scene.marks.nested) return all;
  const sizes = counted(all.values());
  const chains = new RangeMap<string>();
  for (const [range, entity] of all.entries()) if (sizes.get(entity)! > 1) chains.set(range, entity);
  return chains;
}

/** One of the gold to one of ours, the surest rule first, short ones before long ones. */
function paired(gold: RangeMap<string>, ours: RangeMap<string>, text: string, nested: boolean): Pair[] {
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

function counted(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function together(pair: Pair): string {
  return `${pair.response}\n${pair.key}`;
}

/** The words of up to three mentions that share one side with this one, and not the other. */
function linked(pairs: readonly Pair[], pair: Pair, of: keyof Pair, not: keyof Pair, text: string): string {
  const words = pairs
    .filter((one) => one[of] === pair[of] && one[not] !== pair[not])
    .map((one) => `“${text.slice(one.gold[0], one.gold[1])}”`);
  const distinct = [...new Set(words)];
  return distinct.slice(0, 3).join(", ") + (distinct.length > 3 ? ` and ${distinct.length - 3} more` : "");
}

const pronoun =
  /^(?:i|me|my|mine|we|us|our|ours|you|your|yours|he|him|his|she|her|hers|it|its|they|them|their|theirs|who|whom|whose|which|that|this|these|those|(?:him|her|it|my)self|(?:them|our)selves)$/iu;

/** What a phrase looks like: a pronoun, a name, or a description. */
function formOf(words: string): string {
  if (pronoun.test(words)) return `pronoun “${words.toLowerCase()}”`;
  const inner = words.replace(/^(?:the|a|an) /iu, "");
  if (/^\p{Lu}/u.test(inner) && !/\s\p{Ll}{4,}/u.test(inner)) return "name";
  return /^(?:the|this|that|these|those) /iu.test(words) ? "description with the" : "description";
}
