import { MultiDirectedGraph } from "graphology";
import type { GraphEdge, GraphNode, Properties } from "../../schema/index.ts";
import { articleLinks, type LinkedArticle, linkedArticle } from "./article-links.ts";
import { isShared, mergedFace } from "./face.ts";
import { GraphError } from "./graph-error.ts";
import type { Subgraph } from "./subgraph.ts";

/** A graphology graph whose nodes and edges have labels or type, and their properties. */
export type KnowledgeGraph = MultiDirectedGraph<
  { readonly labels: readonly string[]; readonly properties: Properties },
  { readonly type: string; readonly properties: Properties }
>;

/**
 * The union of subgraphs, with what is between articles: shared nodes with their common face, versions and copies.
 * The same in any order. Throws `GraphError` where two articles give one id to different kinds of node.
 */
export function knowledgeGraph(subgraphs: Iterable<Subgraph>): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph();
  for (const { nodes, edges } of subgraphs) {
    for (const one of nodes) mergeNode(graph, one);
    for (const one of edges) mergeEdge(graph, one);
  }
  for (const one of articleLinks(linkedArticles(graph))) mergeEdge(graph, one);
  return graph;
}

/** The nodes of a graph by id. */
export function nodesOf(graph: KnowledgeGraph): readonly GraphNode[] {
  const nodes = graph.mapNodes((node, { labels, properties }) => ({ node, labels, properties }));
  return nodes.sort((a, b) => (a.node < b.node ? -1 : 1));
}

/** The edges of a graph by id. */
export function edgesOf(graph: KnowledgeGraph): readonly GraphEdge[] {
  const edges = graph.mapEdges((edge, { type, properties }, from, to) => ({
    edge,
    type,
    from,
    to,
    properties,
  }));
  return edges.sort((a, b) => (a.edge < b.edge ? -1 : 1));
}

function mergeNode(graph: KnowledgeGraph, { node, labels, properties }: GraphNode): void {
  if (!graph.hasNode(node)) return void graph.addNode(node, { labels, properties });
  const there = graph.getNodeAttributes(node);
  if (there.labels.join() !== labels.join()) {
    throw new GraphError(`merge ${node}`, labels.join(":"), there.labels.join(":"));
  }
  if (isShared(labels))
    graph.replaceNodeAttributes(node, { labels, properties: mergedFace(there.properties, properties) });
}

function mergeEdge(graph: KnowledgeGraph, { edge, type, from, to, properties }: GraphEdge): void {
  if (!graph.hasEdge(edge)) graph.addDirectedEdgeWithKey(edge, from, to, { type, properties });
}

function linkedArticles(graph: KnowledgeGraph): LinkedArticle[] {
  return graph
    .filterNodes((_, { labels }) => labels.includes("Article"))
    .map((id) => {
      const { properties } = graph.getNodeAttributes(id);
      const source = graph.findOutEdge(id, (_, { type }) => type === "PUBLISHED_BY");
      return linkedArticle(id, properties, source === undefined ? undefined : graph.target(source));
    });
}
