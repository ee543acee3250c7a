import type { GraphEdge, GraphNode } from "../../../schema/index.ts";

/** What an edge joins, and whether it is asserted in words. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly asserted: boolean;
}

/** A graph that can be read more than once, its nodes and its edges each in order of id. A `GraphStore` is one. */
export interface GraphSource {
  nodes(): AsyncIterable<GraphNode>;
  /** Those of some types alone, where these are given. */
  edges(types?: readonly string[]): AsyncIterable<GraphEdge>;
  /** What all edges join, in any order; where it is not there, the edges tell. */
  ends?(): AsyncIterable<Ends>;
  /** How many there are; where it is not there, they are counted. */
  counts?(): Promise<{ readonly nodes: number; readonly edges: number }>;
}

/** A graph in memory as one that can be read. */
export function graphSource(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphSource {
  const sortedNodes = [...nodes].sort((a, b) => (a.node < b.node ? -1 : 1));
  const sortedEdges = [...edges].sort((a, b) => (a.edge < b.edge ? -1 : 1));
  return {
    nodes: () => each(sortedNodes),
    edges: (types) => each(types ? sortedEdges.filter(({ type }) => types.includes(type)) : sortedEdges),
  };
}

/** What the edges of a graph join, in any order. */
export async function* endsOf(graph: GraphSource): AsyncIterable<Ends> {
  if (graph.ends) yield* graph.ends();
  else
    for await (const { from, to, properties } of graph.edges())
      yield { from, to, asserted: typeof properties.quote === "string" };
}

/** How many nodes and edges a graph has. */
export async function countsOf(
  graph: GraphSource,
): Promise<{ readonly nodes: number; readonly edges: number }> {
  if (graph.counts) return graph.counts();
  let [nodes, edges] = [0, 0];
  for await (const _ of graph.nodes()) nodes += 1;
  for await (const _ of endsOf(graph)) edges += 1;
  return { nodes, edges };
}

async function* each<Item>(items: readonly Item[]): AsyncIterable<Item> {
  yield* items;
}
