import type { GraphNode, NodeLabel, Properties } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { newestArticles } from "../read/articles.ts";
import { nodeFrom } from "../read/face.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueOf, type RawEdge } from "./catalogue-of.ts";

/** Of a graph with more assertions than these only so many are held in memory, and the explorer says that it shows a part. */
const most = 600_000;
const labels = ["Entity", "Event", "Statement", "Figure", "Office"] as const satisfies readonly NodeLabel[];

/** Reads the graph as the explorer looks at it: no texts, every assertion with its words. Throws `StoreError`. */
export async function readCatalogue(store: Store, limit = most): Promise<Catalogue> {
  const articles = await newestArticles(store, limit);
  const nodes: GraphNode[] = [];
  const edges: RawEdge[] = [];
  for (const label of labels) {
    const found = await store.read(
      `MATCH (node:${label}) RETURN labels(node) AS labels, properties(node) AS properties, node.id AS id ORDER BY id LIMIT $limit`,
      { limit },
    );
    for (const row of found) nodes.push(nodeFrom(row.labels, row.properties));
    await breath();
    const rows = await store.read(
      `MATCH (node:${label})-[edge]->(next) WHERE edge.quote IS NOT NULL AND type(edge) <> 'MENTIONED_IN'
       RETURN type(edge) AS type, properties(edge) AS properties, node.id AS source, next.id AS target, edge.id AS id ORDER BY id LIMIT $left`,
      { left: Math.max(0, limit - edges.length) },
    );
    for (const { type, source, target, properties } of rows)
      edges.push({
        type: String(type),
        from: String(source),
        to: String(target),
        properties: properties as Properties,
      });
    await breath();
  }
  return catalogueOf(articles, nodes, edges, edges.length >= limit || nodes.length >= limit);
}

/** Lets others have their turn between two large answers. */
function breath(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
