import type { Extraction, GraphEdge, GraphNode } from "../../schema/index.ts";
import type { Subgraph } from "../graph/subgraph.ts";
import { subgraphOf } from "../graph/subgraph-of.ts";

/** The checked graph of some extractions: one subgraph an article. Throws `GraphError` for an edge without evidence. */
export function buildGraph(extractions: readonly Extraction[]): readonly Subgraph[] {
  return extractions.map(subgraphOf);
}

export type { GraphEdge, GraphNode, Subgraph };
