import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import type { Assertion } from "./assertion.ts";
import { listOf, nodeFrom, numbersOf, textOf } from "./face.ts";
import { edgeFrom, type Links, readNode } from "./links.ts";
import { assembled } from "./surroundings.ts";

/** What was read and not taken, or taken with doubt. */
export interface Remark {
  readonly level: string;
  readonly rule: string;
  readonly reason: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** An article with everything that stands in it. */
export interface ReadArticle {
  readonly node: GraphNode;
  readonly text: string;
  /** Mentions and accounts: edges from what stands in it to the article. */
  readonly told: Links;
  readonly remarks: readonly Remark[];
  /** Where mentions and accounts go on, if there are more. */
  readonly next?: GoingIn;
}

/** Behind which mark of an article each kind goes on: its start, end and id; null where there are no more. */
export type GoingIn = Readonly<
  Partial<Record<"MENTIONED_IN" | "REPORTED_IN", readonly [start: number, end: number, id: string] | null>>
>;

const behind =
  "WHERE edge.start > $start OR edge.start = $start AND (edge.end > $end OR edge.end = $end AND edge.id > $after)";

/** An article by id, with its mentions and accounts, at most `limit` of each, from where they go on; undefined where there is none. */
export async function readArticle(
  store: Store,
  id: string,
  limit: number,
  going: GoingIn = {},
): Promise<ReadArticle | undefined> {
  const node = await readNode(store, "Article", id);
  if (!node) return undefined;
  const edges: GraphEdge[] = [];
  const nodes = new Map<string, GraphNode>();
  const next: { -readonly [Type in keyof GoingIn]: GoingIn[Type] } = {};
  for (const type of ["MENTIONED_IN", "REPORTED_IN"] as const) {
    const place = going[type];
    if (place === null) continue;
    const [start, end, after] = place ?? [];
    const rows = await store.read(
      `MATCH (article:Article {id: $id})<-[edge:${type}]-(next) ${place ? behind : ""}
       RETURN type(edge) AS type, properties(edge) AS properties, startNode(edge).id AS source, endNode(edge).id AS target,
         labels(next) AS nextLabels, properties(next) AS next
       ORDER BY edge.start, edge.end, edge.id LIMIT $limit`,
      { id, limit: limit + 1, ...(place ? { start, end, after } : {}) },
    );
    for (const row of rows.slice(0, limit)) {
      edges.push(edgeFrom(row));
      const node = nodeFrom(row.nextLabels, row.next);
      nodes.set(node.node, node);
    }
    next[type] = rows.length > limit ? keyOf(edges.at(-1)!) : null;
  }
  const truncated = Object.values(next).some((one) => one !== null);
  return {
    node,
    text: textOf(node.properties, "text") ?? "",
    told: { edges, nodes, truncated },
    remarks: remarksOf(node),
    ...(truncated ? { next } : {}),
  };
}

function keyOf({ edge, properties }: GraphEdge): readonly [start: number, end: number, id: string] {
  return [Number(properties.start), Number(properties.end), edge];
}

function remarksOf({ properties }: GraphNode): readonly Remark[] {
  const column = (name: string): readonly string[] => listOf(properties, name);
  const [rules, reasons, quotes] = [
    column("messageRules"),
    column("messageReasons"),
    column("messageQuotes"),
  ];
  const [starts, ends] = [numbersOf(properties, "messageStarts"), numbersOf(properties, "messageEnds")];
  return column("messageLevels").map((level, at) => ({
    level,
    rule: rules[at] ?? "",
    reason: reasons[at] ?? "",
    start: starts[at] ?? 0,
    end: ends[at] ?? 0,
    quote: quotes[at] ?? "",
  }));
}

/** What is asserted within a span of the article. */
export async function assertedWithin(
  store: Store,
  article: ReadArticle,
  span: { readonly start: number; readonly end: number },
  limit: number,
): Promise<readonly Assertion[]> {
  const rows = await store.read(
    `MATCH (article:Article {id: $id})<-[at:MENTIONED_IN|REPORTED_IN]-(node)
     WITH DISTINCT node
     MATCH (node)-[edge]->(next)
     WHERE edge.article = $id AND edge.start >= $start AND edge.end <= $end AND NOT next:Article
     WITH DISTINCT edge, next
     RETURN type(edge) AS type, properties(edge) AS properties, startNode(edge).id AS source, endNode(edge).id AS target
     ORDER BY edge.start, edge.end, edge.id LIMIT $limit`,
    { id: article.node.node, start: span.start, end: span.end, limit },
  );
  const links = { edges: rows.map(edgeFrom), nodes: article.told.nodes, truncated: false };
  return (await assembled(store, [], links, limit)).assertions;
}
