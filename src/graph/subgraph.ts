import type { GraphEdge, GraphNode } from "../../schema/index.ts";

/** One article's share of the graph: what it alone asserts, and the shared nodes (Entity, Source, Office) that it touches. */
export interface Subgraph {
  /** The article's id. */
  readonly article: string;
  /** A hash over nodes and edges: an article whose hash is stored already is not written again. */
  readonly hash: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
