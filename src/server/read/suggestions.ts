import { glyphRow } from "../../../schema/glyphs.ts";
import type { NamedQuery } from "../../query/named-query.ts";
import { words } from "../../query/pattern.ts";
import type { Store } from "../dependencies.ts";

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

/** The suggestions for what was typed, best first, at most so many of each group. */
export type Suggest = (typed: string, most?: Readonly<Record<string, number>>) => readonly Suggestion[];

interface Item extends Suggestion {
  readonly words: readonly string[];
  /** More for what is mentioned more. */
  readonly weight: number;
}

/** Of a large graph only so many of each group are suggested, the most mentioned; a search finds all. */
const mostKept = 40_000;
const shown = { entity: 5, query: 2, event: 3, statement: 2, article: 3 };
const groups = Object.keys(shown);

const mentioned = (label: "Entity" | "Event", type: string, current: boolean): string =>
  `MATCH (node:${label})-[at:${type}]->(:Article) ${current ? "WHERE NOT at.article IN $replaced" : ""} WITH node, count(at) AS times`;

const readings: readonly { readonly group: string; readonly cypher: (current: boolean) => string }[] = [
  {
    group: "entity",
    cypher: (current) => `${mentioned("Entity", "MENTIONED_IN", current)}
      RETURN node.id AS id, node.type AS type, node.name AS name, node.names AS more, times ORDER BY times DESC, name, id LIMIT $most`,
  },
  {
    group: "event",
    cypher: (current) => `${mentioned("Event", "REPORTED_IN", current)}
      RETURN node.id AS id, 'Event' AS type, node.name AS name, [node.type] AS more, times ORDER BY times DESC, name, id LIMIT $most`,
  },
  {
    group: "statement",
    cypher: (
      current,
    ) => `MATCH (node:Statement) ${current ? "WHERE EXISTS { (node)-[at:REPORTED_IN]->(:Article) WHERE NOT at.article IN $replaced }" : ""}
      RETURN node.id AS id, 'Statement' AS type, left(node.content[0], 120) AS name, [] AS more, 0 AS times ORDER BY id LIMIT $most`,
  },
  {
    group: "article",
    cypher: (current) => `MATCH (node:Article) ${current ? "WHERE NOT node.id IN $replaced" : ""}
      RETURN node.id AS id, 'Article' AS type, coalesce(node.title, left(node.text, 120)) AS name, [node.ref] AS more, 0 AS times
      ORDER BY coalesce(node.published, '') DESC, id LIMIT $most`,
  },
];

/** Everything that can be suggested, but for what only `replaced` articles say, read once; what it gives finds by beginnings of words, accents and case aside, in a millisecond or so. */
export async function suggestionsOf(
  store: Pick<Store, "read">,
  queries: Iterable<NamedQuery>,
  replaced: readonly string[] = [],
): Promise<Suggest> {
  const items: Item[] = [...queries].map(ofQuery);
  const given = replaced.length > 0 ? { most: mostKept, replaced } : { most: mostKept };
  for (const { group, cypher } of readings)
    for (const row of await store.read(cypher(replaced.length > 0), given)) items.push(ofRow(group, row));
  return suggesting(items);
}

/** What finds among these. */
export function suggesting(items: readonly Item[]): Suggest {
  const index = items
    .flatMap((item, at) => [...new Set(item.words)].map((word) => [word, at] as const))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return (typed, most = shown) => {
    const asked = words(typed);
    if (asked.length === 0) return [];
    const longest = asked.reduce((best, one) => (one.length > best.length ? one : best));
    const hits = new Set<number>();
    for (let at = firstFrom(index, longest); index[at]?.[0].startsWith(longest); at++)
      hits.add(index[at]![1]);
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

function firstFrom(index: readonly (readonly [string, number])[], word: string): number {
  let [low, high] = [0, index.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index[middle]![0] < word) low = middle + 1;
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

function ofRow(group: string, row: Readonly<Record<string, unknown>>): Item {
  const [name = ""] = String(row.name ?? "")
    .trim()
    .split(/[\r\n]/);
  const times = Number(row.times);
  return {
    group,
    kind: row.type === "Article" ? "article" : glyphRow(String(row.type)).words,
    name,
    detail: times > 0 ? `${times} ${group === "event" ? "account" : "mention"}${times === 1 ? "" : "s"}` : "",
    path: `/${group}/${encodeURIComponent(String(row.id))}`,
    words: words([name, ...((row.more as readonly unknown[]) ?? [])].join(" ")),
    weight: times,
  };
}
