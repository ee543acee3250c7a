import type { GraphEdge, GraphNode } from "../../schema/index.ts";
import { edgeLine, nodeLine } from "../../src/graph/dump.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

/** The lines of a store's dump, in the order in which the store gives its nodes and edges. */
export async function storeDump(store: GraphStore): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const one of store.nodes() as AsyncIterable<GraphNode>) lines.push(nodeLine(one));
  for await (const one of store.edges() as AsyncIterable<GraphEdge>) lines.push(edgeLine(one));
  return lines;
}
