import { type GraphEdge, nodeTypes } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { edgeFrom } from "./links.ts";

/** Relationships by id; with each the id of one of its ends, at which it is looked for. Those that are not there are left out. */
export async function linksById(
  store: Store,
  wanted: readonly { readonly id: string; readonly node: string }[],
): Promise<readonly GraphEdge[]> {
  const ids = new Set(wanted.map(({ id }) => id));
  const nodes = [...new Set(wanted.map(({ node }) => node))].sort();
  const found = new Map<string, GraphEdge>();
  for (const { label } of nodeTypes) {
    if (label === "Article" || label === "Source" || found.size === ids.size) continue;
    const rows = await store.read(
      `UNWIND $nodes AS wanted MATCH (node:${label} {id: wanted})-[edge]-(next) WHERE NOT next:Article
       RETURN type(edge) AS type, properties(edge) AS properties, startNode(edge).id AS source, endNode(edge).id AS target`,
      { nodes },
    );
    for (const edge of rows.map(edgeFrom)) if (ids.has(edge.edge)) found.set(edge.edge, edge);
  }
  return [...found.values()];
}
