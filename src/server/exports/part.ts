import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { type GraphSource, graphSource } from "../../graph/exports/graph-source.ts";
import type { Store } from "../dependencies.ts";
import { accountsOf, edgeFrom, readNodes } from "../read/links.ts";

const between = (pattern: string) =>
  `UNWIND $ids AS wanted MATCH ${pattern} RETURN type(edge) AS type, properties(edge) AS properties, startNode(edge).id AS source, endNode(edge).id AS target ORDER BY edge.id`;
const publishers = between("(:Article {id: wanted})-[edge:PUBLISHED_BY]->(:Source)");
const speakers = between("(:Statement {id: wanted})<-[edge:SAID]-()");

/** A part of the graph that can stand alone: these nodes and edges with the accounts of the nodes, the articles, their sources, and who speaks. */
export async function partOf(
  store: Store,
  given: { readonly nodes: Iterable<GraphNode>; readonly edges: Iterable<GraphEdge> },
  limit: number,
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
  connect((await accountsOf(store, inner, limit)).edges);
  const articles = [
    ...new Set([...edges.values()].map(({ properties }) => String(properties.article))),
  ].sort();
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
