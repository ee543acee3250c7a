import type { GraphNode, NodeLabel } from "../../../schema/index.ts";
import { anywhere, placeOf } from "../../query/pattern.ts";
import { stretches } from "../../query/stretches.ts";
import { replacedArticles } from "../../query/versions.ts";
import type { Service, Store } from "../dependencies.ts";
import { articleFaces } from "./articles.ts";
import type { Spot } from "./assertion.ts";
import { edgeFrom, readNodes } from "./links.ts";
import { spotsOf } from "./surroundings.ts";

export type FindGroup = "entity" | "event" | "statement" | "office" | "article";

/** One thing that was found, with the first place that supports it. */
export interface Find {
  readonly node: GraphNode;
  /** Mentions, accounts, holders; 0 where nothing is counted. */
  readonly times: number;
  readonly spot: Spot | undefined;
}

export interface Finds {
  readonly group: FindGroup;
  readonly found: readonly Find[];
  /** How many there are, counted up to a limit. */
  readonly total: number;
  readonly more: boolean;
}

/** Those that come first, cut before anything else is read of them. */
const first = "RETURN node.id AS id, times ORDER BY times DESC, node.name, id LIMIT $limit";

/** A condition that only what stands fulfils, where there is anything that does not. */
type Standing = (condition: string) => string;

/** Statements and articles are put in their order before their words are looked at, which then ends with the limit. */
const readings: readonly {
  readonly group: FindGroup;
  readonly label: NodeLabel;
  readonly find: (stands: Standing) => string;
  /** The first place of each of these ids: an edge. */
  readonly place?: string;
}[] = [
  {
    group: "entity",
    label: "Entity",
    find: (stands) => `MATCH (node:Entity) // by words: $stretches in name, names
      WHERE $pattern IS NULL OR node.name =~ $pattern OR any(name IN node.names WHERE name =~ $pattern)
      MATCH (node)-[at:MENTIONED_IN]->(:Article) ${stands("WHERE NOT at.article IN $replaced")}
      WITH node, count(at) AS times ${first}`,
    place: "(node:Entity {id: id})-[edge:MENTIONED_IN]->(:Article)",
  },
  {
    group: "event",
    label: "Event",
    find: (stands) => `MATCH (node:Event) // by words: $stretches in name, type
      WHERE $pattern IS NULL OR node.name =~ $pattern OR node.type =~ $pattern
      MATCH (node)-[at:REPORTED_IN]->(:Article) ${stands("WHERE NOT at.article IN $replaced")}
      WITH node, count(at) AS times ${first}`,
    place: "(node:Event {id: id})-[edge:REPORTED_IN]->(:Article)",
  },
  {
    group: "statement",
    label: "Statement",
    find: (stands) => `MATCH (node:Statement) // by words: $stretches in content
      WITH node, node.id AS id ORDER BY id
      WHERE ($pattern IS NULL OR any(part IN node.content WHERE part =~ $pattern))
      ${stands("AND EXISTS { (node)-[at:REPORTED_IN]->(:Article) WHERE NOT at.article IN $replaced }")}
      RETURN id, 0 AS times ORDER BY id LIMIT $limit`,
    place: "(node:Statement {id: id})-[edge:REPORTED_IN]->(:Article)",
  },
  {
    group: "office",
    label: "Office",
    find: (stands) => `MATCH (node:Office) // by words: $stretches
      WHERE $pattern IS NULL OR node.name =~ $pattern
      MATCH (node)<-[at:HOLDS_OFFICE]-(:Entity) ${stands("WHERE NOT at.article IN $replaced")}
      WITH node, count(at) AS times ${first}`,
    place: "(node:Office {id: id})<-[edge:HOLDS_OFFICE]-(:Entity)",
  },
  {
    group: "article",
    label: "Article",
    find: (stands) => `MATCH (node:Article) // by words: $stretches
      WITH node, coalesce(node.published, '') AS sorted, node.id AS id ORDER BY sorted DESC, id
      WHERE ($pattern IS NULL OR node.text =~ $pattern OR node.title =~ $pattern OR node.ref =~ $pattern)
      ${stands("AND NOT id IN $replaced")}
      RETURN id, 0 AS times, sorted ORDER BY sorted DESC, id LIMIT $limit`,
  },
];

/** Where these words occur, by what has them, the most mentioned first; without words all there is, and nothing that only replaced versions say. `shown` of a group have their place. */
export async function find(
  service: Pick<Service, "store" | "texts">,
  text: string,
  groups: readonly FindGroup[],
  { shown, limit }: { readonly shown: number; readonly limit: number },
): Promise<readonly Finds[]> {
  const pattern = text === "" ? null : anywhere(text);
  const replaced = await replacedArticles(service.store, await service.store.version());
  const current = replaced.length > 0;
  const stands: Standing = (condition) => (current ? condition : "");
  const asked = { pattern, stretches: stretches(text), limit: limit + 1, ...(current ? { replaced } : {}) };
  const all = await Promise.all(
    readings
      .filter(({ group }) => groups.includes(group))
      .map(async ({ group, label, find, place }): Promise<Finds> => {
        const rows = await service.store.read(find(stands), asked);
        const some = rows.slice(0, shown).map(({ id, times }) => ({ id: String(id), times: Number(times) }));
        const ids = some.map(({ id }) => id);
        const [nodes, spots] = await Promise.all([
          readNodes(service.store, ids, [label]),
          place
            ? firstPlaces(service.store, place, ids, replaced, pattern)
            : placesInTexts(service, text, ids),
        ]);
        const found = some.flatMap(({ id, times }) => {
          const node = nodes.get(id);
          return node ? [{ node, times, spot: spots.get(id) }] : [];
        });
        return { group, found, total: Math.min(rows.length, limit), more: rows.length > limit };
      }),
  );
  return all.filter(({ found }) => found.length > 0);
}

/** Where each is told of first, in the words that were looked for if it is anywhere. */
async function firstPlaces(
  store: Store,
  place: string,
  ids: readonly string[],
  replaced: readonly string[],
  pattern: string | null,
): Promise<ReadonlyMap<string, Spot>> {
  const current = replaced.length > 0 ? "WHERE NOT edge.article IN $replaced" : "";
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS id CALL { WITH id MATCH ${place} ${current} RETURN edge ORDER BY CASE WHEN edge.quote =~ $pattern THEN 0 ELSE 1 END, edge.article, edge.start, edge.end, edge.id LIMIT 1 }
     RETURN id, type(edge) AS type, properties(edge) AS properties, startNode(edge).id AS source, endNode(edge).id AS target`,
    { ids, pattern, ...(current ? { replaced } : {}) },
  );
  const edges = rows.map((row) => [String(row.id), edgeFrom(row)] as const);
  const spots = await spotsOf(
    store,
    edges.map(([, edge]) => edge),
  );
  return new Map(
    edges.flatMap(([id, { edge }]) => (spots.has(edge) ? [[id, spots.get(edge)!] as const] : [])),
  );
}

/** Where the words first stand in each of these articles. */
async function placesInTexts(
  { store, texts }: Pick<Service, "store" | "texts">,
  words: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Spot>> {
  if (words === "" || ids.length === 0) return new Map();
  const [known, faces] = [await texts(ids), await articleFaces(store, ids)];
  const pattern = placeOf(words);
  return new Map(
    ids.flatMap((id) => {
      const [article, match] = [faces.get(id), pattern.exec(known.get(id)?.text ?? "")];
      if (!article || !match) return [];
      const [start, quote] = [match.index, match[0]];
      const voice = article.source ?? article.ref;
      return [[id, { article, start, end: start + quote.length, quote, voice, statement: null }] as const];
    }),
  );
}
