import type { GraphEdge, GraphNode } from "../../../schema/index.ts";

/** A graph that can be read more than once, its nodes and its edges each in order of id. A `GraphStore` is one. */
export interface GraphSource {
  nodes(): AsyncIterable<GraphNode>;
  edges(): AsyncIterable<GraphEdge>;
}

/** A graph in memory as one that can be read. */
export function graphSource(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphSource {
  const sortedNodes = [...nodes].sort((a, b) => (a.node < b.node ? -1 : 1));
  const sortedEdges = [...edges].sort((a, b) => (a.edge < b.edge ? -1 : 1));
  return { nodes: () => each(sortedNodes), edges: () => each(sortedEdges) };
}

async function* each<Item>(items: readonly Item[]): AsyncIterable<Item> {
  yield* items;
}
