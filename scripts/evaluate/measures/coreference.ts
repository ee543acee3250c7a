import type { GoldMention } from "../gold.ts";
import type { Scene } from "../scene.ts";
import { pattern } from "../text/pattern.ts";
import { keyOf, RangeMap, rangeOf } from "../text/spans.ts";
import { type Pair, paired } from "./mention-pairs.ts";

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
        ...formOf("missed", text.slice(range[0], range[1])),
        gold: range,
      }));
  let [precision, recall, full] = [0, 0, 0];
  for (const pair of pairs) {
    const p = share(pair, bySystem.get(pair.response)!);
    const r = share(pair, byGold.get(pair.key)!);
    precision += p;
    recall += r;
    if (whole.get(pair.key)! > 1) full += share(pair, whole.get(pair.key)!);
    const words = text.slice(pair.gold[0], pair.gold[1]);
    const at = { gold: pair.gold, ours: pair.ours };
    const others = (of: keyof Pair, not: keyof Pair): string => linked(pairs, pair, of, not, text);
    if (p < 1)
      sheet.mistake("coreference B3 precision", {
        fp: 1 - p,
        ...formOf("with others", words),
        note: `ours joins it with ${others("response", "key")}`,
        ...at,
      });
    if (r < 1)
      sheet.mistake("coreference B3 recall", {
        fn: 1 - r,
        ...formOf("apart from its own", words),
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

/** The group of a mistake by what its phrase looks like: a pronoun, a name, or a description. */
function formOf(what: string, words: string): { readonly group: string; readonly word?: string } {
  if (pronoun.test(words)) return { group: `${what}: pronoun`, word: words.toLowerCase() };
  const inner = words.replace(/^(?:the|a|an) /iu, "");
  if (/^\p{Lu}/u.test(inner) && !/\s\p{Ll}{4,}/u.test(inner)) return { group: `${what}: name` };
  const known = /^(?:the|this|that|these|those) /iu.test(words);
  return {
    group: `${what}: description${known ? " with “the”" : ""}`,
    word: words.split(/\s+/u).at(-1)!.toLowerCase(),
  };
}
