import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { type GraphSource, graphSource } from "../../graph/exports/graph-source.ts";
import type { Store } from "../dependencies.ts";
import { accountsOf, edgeFrom, readNodes } from "../read/links.ts";

const between = (pattern: string) =>
  `UNWIND $ids AS wanted MATCH ${pattern} RETURN type(edge) AS type, properties(edge) AS properties, startNode(edge).id AS source, endNode(edge).id AS target ORDER BY edge.id`;
const publishers = between("(:Article {id: wanted})-[edge:PUBLISHED_BY]->(:Source)");
const mentions =
  "UNWIND $ids AS wanted MATCH (node:Entity)-[edge:MENTIONED_IN]->(:Article {id: wanted}) WHERE node.id IN $entities RETURN type(edge) AS type, properties(edge) AS properties, startNode(edge).id AS source, endNode(edge).id AS target ORDER BY edge.id";
const speakers = between("(:Statement {id: wanted})<-[edge:SAID]-()");

/**
 * A part of the graph that can stand alone: these nodes and edges with the accounts of the nodes, the articles that they
 * rest on, their sources, and who speaks. What is in `focus` comes with all its mentions, others with those in these articles.
 */
export async function partOf(
  store: Store,
  given: { readonly nodes: Iterable<GraphNode>; readonly edges: Iterable<GraphEdge> },
  limit: number,
  focus: readonly GraphNode[] = [],
): Promise<GraphSource> {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const add = (all: Iterable<GraphNode>) => {
    for (const node of all) nodes.set(node.node, node);
  };
  const connect = (all: Iterable<GraphEdge>) => {
    for (const edge of all) edges.set(edge.edge, edge);
  };
  add(given.nodes);
  connect(given.edges);
  const voices = [...edges.values()].map(({ properties }) => String(properties.voice));
  const statements = await readNodes(
    store,
    [...new Set(voices.filter((one) => one !== "source"))],
    ["Statement"],
  );
  add(statements.values());
  connect((await store.read(speakers, { ids: [...statements.keys()].sort() })).map(edgeFrom));
  const inner = [...nodes.values()].filter(
    ({ labels }) => !labels.includes("Article") && !labels.includes("Source"),
  );
  const entity = ({ labels }: GraphNode): boolean => labels.includes("Entity");
  connect((await accountsOf(store, [...inner.filter((one) => !entity(one)), ...focus], limit)).edges);
  const articlesNow = (): readonly string[] =>
    [...new Set([...edges.values()].map(({ properties }) => String(properties.article)))].sort();
  const entities = inner.filter(entity).map(({ node }) => node);
  connect((await store.read(mentions, { ids: articlesNow(), entities })).map(edgeFrom));
  const articles = articlesNow();
  connect((await store.read(publishers, { ids: articles })).map(edgeFrom));
  const ends = [...edges.values()].flatMap(({ from, to }) => [from, to]);
  add(
    (
      await readNodes(
        store,
        [...new Set([...articles, ...ends])].filter((id) => !nodes.has(id)),
      )
    ).values(),
  );
  const whole = [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  return graphSource([...nodes.values()], whole);
}
