import { glyphRow } from "../../../schema/glyphs.ts";
import type { NamedQuery } from "../../query/named-query.ts";
import { beginning, words } from "../../query/pattern.ts";
import { stretches } from "../../query/stretches.ts";
import type { Store } from "../dependencies.ts";
import { turns } from "../turns.ts";
import { type Item, ofQuery, type Suggest, suggesting } from "./suggestions.ts";

/** Of a large graph only so many of each group are kept, the most mentioned; a search finds all. */
const mostKept = 40_000;
/** Of those that have words beginning as the longest of what was typed so many of each group are looked at. */
const mostBegun = 2_000;
const mostWords = 3;

/** What can be suggested of a store: of all of a kind, or of those `begun` as it was typed, without what only `replaced` versions say. */
interface Reading {
  readonly group: string;
  readonly label: string;
  /** The properties in which the words stand. */
  readonly indexed: string;
  /** Whether one of them has a word of this pattern. */
  readonly has: (pattern: string) => string;
  /** What follows the nodes, where something is left out or nothing is. */
  readonly rows: (current: boolean) => string;
}

const counted = (type: string, current: boolean, columns: string): string =>
  `MATCH (node)-[at:${type}]->(:Article) ${current ? "WHERE NOT at.article IN $replaced" : ""} WITH node, count(at) AS times
   RETURN node.id AS id, ${columns}, times ORDER BY times DESC, name, id LIMIT $most`;

const readings: readonly Reading[] = [
  {
    group: "entity",
    label: "Entity",
    indexed: "name, names",
    has: (pattern) => `node.name =~ ${pattern} OR any(name IN node.names WHERE name =~ ${pattern})`,
    rows: (current) =>
      counted("MENTIONED_IN", current, "node.type AS type, node.name AS name, node.names AS more"),
  },
  {
    group: "event",
    label: "Event",
    indexed: "name, type",
    has: (pattern) => `node.name =~ ${pattern} OR node.type =~ ${pattern}`,
    rows: (current) =>
      counted("REPORTED_IN", current, "'Event' AS type, node.name AS name, [node.type] AS more"),
  },
  {
    group: "statement",
    label: "Statement",
    indexed: "content",
    has: (pattern) => `left(node.content[0], 120) =~ ${pattern}`,
    rows: (current) =>
      `${current ? "WITH node WHERE EXISTS { (node)-[at:REPORTED_IN]->(:Article) WHERE NOT at.article IN $replaced }" : ""}
       RETURN node.id AS id, 'Statement' AS type, left(node.content[0], 120) AS name, [] AS more, 0 AS times ORDER BY id LIMIT $most`,
  },
  {
    group: "article",
    label: "Article",
    indexed: "ref, title, text",
    has: (pattern) =>
      `node.title =~ ${pattern} OR node.ref =~ ${pattern} OR (node.title IS NULL AND left(node.text, 120) =~ ${pattern})`,
    rows: (current) =>
      `${current ? "WITH node WHERE NOT node.id IN $replaced" : ""}
       RETURN node.id AS id, 'Article' AS type, coalesce(node.title, left(node.text, 120)) AS name, [node.ref] AS more, 0 AS times
       ORDER BY coalesce(node.published, '') DESC, id LIMIT $most`,
  },
];

/** Everything that can be suggested, but for what only `replaced` articles say, read once; others are answered meanwhile. */
export async function suggestionsOf(
  store: Pick<Store, "stream">,
  queries: Iterable<NamedQuery>,
  replaced: readonly string[] = [],
): Promise<Suggest> {
  const items = [...queries].map(ofQuery);
  const others = turns();
  const given = { most: mostKept, ...without(replaced) };
  for (const { group, label, rows } of readings)
    for await (const lot of store.stream(`MATCH (node:${label}) ${rows(replaced.length > 0)}`, given))
      for (const row of lot) {
        items.push(ofRow(group, row));
        await others();
      }
  return suggesting(items);
}

/** The same of what a store has for what was typed alone: for who has no list of everything yet. */
export async function suggestionsFor(
  typed: string,
  store: Pick<Store, "read">,
  queries: Iterable<NamedQuery>,
  replaced: readonly string[] = [],
): Promise<Suggest> {
  const items = [...queries].map(ofQuery);
  const asked = [...words(typed)].sort((one, other) => other.length - one.length).slice(0, mostWords);
  if (asked.length === 0) return suggesting([]);
  const patterns = Object.fromEntries(asked.map((word, at) => [`begins${at}`, beginning(word)]));
  const given = { most: mostBegun, stretches: stretches(typed), ...patterns, ...without(replaced) };
  const found = await Promise.all(
    readings.map(async ({ group, label, indexed, has, rows }) => {
      const cypher = `MATCH (node:${label}) // by words: $stretches in ${indexed}
        WHERE ${Object.keys(patterns)
          .map((one) => `(${has(`$${one}`)})`)
          .join(" AND ")}
        ${rows(replaced.length > 0)}`;
      return (await store.read(cypher, given)).map((row) => ofRow(group, row));
    }),
  );
  return suggesting([...items, ...found.flat()]);
}

function without(replaced: readonly string[]): { readonly replaced?: readonly string[] } {
  return replaced.length > 0 ? { replaced } : {};
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
