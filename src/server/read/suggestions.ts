import type { NamedQuery } from "../../query/named-query.ts";
import { words } from "../../query/pattern.ts";

/** Something a reader may mean with what was typed so far. */
export interface Suggestion {
  /** `entity`, `event`, `statement`, `article` or `query`. */
  readonly group: string;
  /** What it is, in plain words. */
  readonly kind: string;
  readonly name: string;
  /** How often it is mentioned or told; of a question, what it asks. */
  readonly detail: string;
  readonly path: string;
}

/** At most so many of each group. */
export type MostOf = Readonly<Record<string, number>>;

/** The suggestions for what was typed, best first. */
export type Suggest = (typed: string, most?: MostOf) => readonly Suggestion[];

/** A suggestion with that by which it is found. */
export interface Item extends Suggestion {
  readonly words: readonly string[];
  /** More for what is mentioned more. */
  readonly weight: number;
}

const shown = { entity: 5, query: 2, event: 3, statement: 2, article: 3 };
const groups = Object.keys(shown);

/** What finds among these by beginnings of words, accents and case aside, in a millisecond or so. */
export function suggesting(items: readonly Item[]): Suggest {
  const having = new Map<string, number[]>();
  for (const [at, item] of items.entries())
    for (const word of new Set(item.words)) {
      const there = having.get(word);
      if (there) there.push(at);
      else having.set(word, [at]);
    }
  const all = [...having.keys()].sort();
  return (typed, most = shown) => {
    const asked = words(typed);
    if (asked.length === 0) return [];
    const longest = asked.reduce((best, one) => (one.length > best.length ? one : best));
    const hits = new Set<number>();
    for (let at = firstFrom(all, longest); all[at]?.startsWith(longest); at++)
      for (const item of having.get(all[at]!)!) hits.add(item);
    const found = [...hits]
      .map((at) => items[at]!)
      .filter((item) => asked.every((one) => item.words.some((word) => word.startsWith(one))))
      .map((item) => ({ item, rank: rankOf(item, asked) }))
      .sort((a, b) => b.rank - a.rank || (a.item.name < b.item.name ? -1 : 1));
    return groups.flatMap((group) =>
      found
        .filter(({ item }) => item.group === group)
        .slice(0, most[group] ?? 0)
        .map(({ item: { words: _, weight: __, ...suggestion } }) => suggestion),
    );
  };
}

/** What begins as it was typed comes before what has it further on; then what is mentioned more. */
function rankOf({ words: own, weight }: Item, asked: readonly string[]): number {
  const begins = asked.every((one, at) => own[at]?.startsWith(one));
  const whole = asked.every((one) => own.includes(one));
  return (begins ? 4 : 0) + (whole ? 4 : 0) + Math.log2(1 + weight);
}

function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A named query as what can be suggested. */
export function ofQuery({ name, title, question }: NamedQuery): Item {
  return {
    group: "query",
    kind: "question",
    name: title,
    detail: question,
    path: `/query/${name}`,
    words: words(`${title} ${question}`),
    weight: 0,
  };
}
