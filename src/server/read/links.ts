import {
  type GraphEdge,
  type GraphNode,
  type NodeLabel,
  nodeTypes,
  type Properties,
} from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { familyOf, isId, nodeFrom } from "./face.ts";

export interface Links {
  readonly edges: readonly GraphEdge[];
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly truncated: boolean;
}

const projection = `type(edge) AS type, properties(edge) AS properties, startNode(edge).id AS source, endNode(edge).id AS target,
  labels(next) AS nextLabels, properties(next) AS next`;
const order = "ORDER BY edge.article, edge.start, edge.id LIMIT $limit";

/** One node, or undefined. */
export async function readNode(store: Store, label: NodeLabel, id: string): Promise<GraphNode | undefined> {
  return (await readNodes(store, [id], [label])).get(id);
}

/** Nodes by id, looked for under these labels (all, unless told); ids that are none are left out. */
export async function readNodes(
  store: Store,
  ids: readonly string[],
  labels: readonly NodeLabel[] = nodeTypes.map((row) => row.label),
): Promise<ReadonlyMap<string, GraphNode>> {
  const found = new Map<string, GraphNode>();
  for (const label of labels) {
    const wanted = [...new Set(ids)].filter((id) => isId(id) && !found.has(id)).sort();
    if (wanted.length === 0) break;
    const rows = await store.read(
      `UNWIND $ids AS id MATCH (node:${label} {id: id}) RETURN labels(node) AS labels, properties(node) AS properties`,
      { ids: wanted },
    );
    for (const { labels: given, properties } of rows) {
      const node = nodeFrom(given, properties);
      found.set(node.node, node);
    }
  }
  return found;
}

/** All that is asserted at these nodes, with the nodes at the other ends, in order of article and place. */
export async function linksOf(store: Store, around: readonly GraphNode[], limit: number): Promise<Links> {
  return read(
    store,
    around,
    limit,
    (label) => `UNWIND $ids AS id MATCH (node:${label} {id: id})-[edge]-(next)
      WHERE NOT next:Article WITH DISTINCT edge, next RETURN ${projection} ${order}`,
  );
}

/** How articles tell of these nodes: accounts of events, statements and figures, mentions of entities. */
export async function accountsOf(store: Store, around: readonly GraphNode[], limit: number): Promise<Links> {
  return read(store, around, limit, (label) => {
    const type = label === "Entity" ? "MENTIONED_IN" : "REPORTED_IN";
    return `UNWIND $ids AS id MATCH (next:${label} {id: id})-[edge:${type}]->(article:Article)
      RETURN ${projection} ${order}`;
  });
}

async function read(
  store: Store,
  around: readonly GraphNode[],
  limit: number,
  statement: (label: NodeLabel) => string,
): Promise<Links> {
  const edges = new Map<string, GraphEdge>();
  const nodes = new Map<string, GraphNode>();
  let truncated = false;
  for (const [label, ids] of byLabel(around)) {
    const rows = await store.read(statement(label), { ids, limit: limit + 1 });
    truncated ||= rows.length > limit;
    for (const row of rows.slice(0, limit)) {
      const edge = edgeFrom(row);
      edges.set(edge.edge, edge);
      const node = nodeFrom(row.nextLabels, row.next);
      nodes.set(node.node, node);
    }
  }
  return { edges: [...edges.values()], nodes, truncated };
}

/** An edge of a row with `type`, `properties`, `source` and `target`. */
export function edgeFrom(row: Readonly<Record<string, unknown>>): GraphEdge {
  // Engines list properties in orders of their own.
  const sorted = Object.entries(row.properties as Properties).sort(([a], [b]) => (a < b ? -1 : 1));
  const properties: Properties = Object.fromEntries(sorted);
  const ends = { from: String(row.source), to: String(row.target) };
  return { edge: String(properties.id), type: String(row.type), ...ends, properties };
}

/** The ids of nodes by the label of their family, in order. */
export function byLabel(nodes: readonly GraphNode[]): ReadonlyMap<NodeLabel, readonly string[]> {
  const groups = new Map<NodeLabel, Set<string>>();
  for (const node of nodes) {
    const label = familyOf(node);
    groups.set(label, (groups.get(label) ?? new Set()).add(node.node));
  }
  return new Map([...groups].map(([label, ids]) => [label, [...ids].sort()]));
}
