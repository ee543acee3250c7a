import type { GraphEdge, GraphNode, Properties } from "../../schema/index.ts";

/** A graph as JSON Lines without line ends: nodes, then edges, by id, keys sorted. */
export function* dumpLines(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Iterable<string> {
  for (const one of [...nodes].sort((a, b) => (a.node < b.node ? -1 : 1))) yield nodeLine(one);
  for (const one of [...edges].sort((a, b) => (a.edge < b.edge ? -1 : 1))) yield edgeLine(one);
}

/** One node as a line of a dump. */
export function nodeLine({ node, labels, properties }: GraphNode): string {
  return JSON.stringify({ node, labels: [...labels].sort(), properties: sortedKeys(properties) });
}

/** One edge as a line of a dump. */
export function edgeLine({ edge, type, from, to, properties }: GraphEdge): string {
  return JSON.stringify({ edge, type, from, to, properties: sortedKeys(properties) });
}

function sortedKeys(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
