import { GraphEdge, GraphNode } from "../../schema/index.ts";
import { checkShape } from "./check-shape.ts";
import { edgeId } from "./evidence.ts";
import { GraphError } from "./graph-error.ts";
import { splitByArticle } from "./split.ts";
import type { Subgraph } from "./subgraph.ts";

/**
 * The lines of a dump as articles' shares, which a store can load: what is loaded from a dump gives the same dump.
 * Throws `GraphError` with the number of a line that is no node or edge of the schema, or was changed by hand.
 */
export async function readDump(
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<readonly Subgraph[]> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const operation = `read line ${number} of a dump`;
    const value = parsed(line, operation);
    const node = GraphNode.safeParse(value);
    const edge = GraphEdge.safeParse(value);
    const problem = node.success
      ? checkShape({ node: node.data })
      : edge.success
        ? checkShape({ edge: edge.data })
        : "neither";
    if (problem !== undefined)
      throw new GraphError(
        operation,
        line.slice(0, 80),
        problem === "neither" ? "a node or an edge" : problem,
      );
    if (node.success) nodes.push(node.data);
    if (!edge.success) continue;
    const { type, from, to, properties } = edge.data;
    if (edge.data.edge !== edgeId(type, from, to, properties))
      throw new GraphError(operation, edge.data.edge, "an edge as it was dumped");
    edges.push(edge.data);
  }
  return splitByArticle(nodes, edges);
}

function parsed(line: string, operation: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new GraphError(operation, line.slice(0, 80), "JSON");
  }
}
