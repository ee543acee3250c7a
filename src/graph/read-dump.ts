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
    const { node, edge } = readDumpLine(line, number);
    if (node) nodes.push(node);
    if (edge) edges.push(edge);
  }
  return splitByArticle(nodes, edges);
}

/** The node or edge of one line of a dump. Throws `GraphError` with its number where it is neither, or was changed by hand. */
export function readDumpLine(
  line: string,
  number: number,
): { readonly node?: GraphNode; readonly edge?: GraphEdge } {
  const operation = `read line ${number} of a dump`;
  const value = parsed(line, operation);
  const node = GraphNode.safeParse(value);
  const edge = GraphEdge.safeParse(value);
  const problem = node.success
    ? checkShape({ node: node.data })
    : edge.success
      ? checkShape({ edge: edge.data })
      : "a node or an edge";
  if (problem !== undefined) throw new GraphError(operation, line.slice(0, 80), problem);
  if (node.success) return { node: node.data };
  const { type, from, to, properties } = edge.data!;
  if (edge.data!.edge !== edgeId(type, from, to, properties))
    throw new GraphError(operation, edge.data!.edge, "an edge as it was dumped");
  return { edge: edge.data! };
}

function parsed(line: string, operation: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new GraphError(operation, line.slice(0, 80), "JSON");
  }
}
