import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import type { Account, Assertion } from "./assertion.ts";
import { familyOf } from "./face.ts";
import { edgeFrom } from "./links.ts";
import { assembled, spotsOf } from "./surroundings.ts";

/** Where a list goes on: behind the edge of this article, place and id. */
export type Behind = readonly [article: string, start: number, id: string];

/** Where both lists go on; null for one that has ended, undefined for one that begins. */
export interface Going {
  readonly told: Behind | null | undefined;
  readonly edges: Behind | null | undefined;
}

/** Some of what is told of a node: mentions or accounts, and what is asserted. */
export interface ToldPage {
  readonly told: readonly Pick<Account, "edge" | "spot">[];
  readonly assertions: readonly Assertion[];
  /** Where it goes on, if there is more. */
  readonly next?: Going;
}

/**
 * The next `limit` of each list in order of article and place, by key: nothing comes twice or is left out where the graph
 * grows meanwhile. `accounts` of the events beside are read at most. Throws `StoreError`.
 */
export async function toldPage(
  store: Store,
  node: GraphNode,
  { going, limit, accounts }: { readonly going: Going; readonly limit: number; readonly accounts: number },
): Promise<ToldPage> {
  const type = familyOf(node) === "Entity" ? "MENTIONED_IN" : "REPORTED_IN";
  const [told, asserted] = await Promise.all([
    part(store, node, `-[edge:${type}]->(next:Article) WHERE edge.quote IS NOT NULL`, going.told, limit),
    part(store, node, "-[edge]-(next) WHERE edge.quote IS NOT NULL AND NOT next:Article", going.edges, limit),
  ]);
  const spots = await spotsOf(store, told.edges);
  const links = { edges: asserted.edges, nodes: new Map([[node.node, node]]), truncated: false };
  const { assertions } = await assembled(store, [], links, accounts);
  return {
    told: told.edges.map((edge) => ({ edge, spot: spots.get(edge.edge)! })),
    assertions,
    ...(told.next || asserted.next
      ? { next: { told: told.next ?? null, edges: asserted.next ?? null } }
      : {}),
  };
}

const behind =
  "AND (edge.article > $article OR edge.article = $article AND (edge.start > $start OR edge.start = $start AND edge.id > $after))";

async function part(
  store: Store,
  node: GraphNode,
  pattern: string,
  place: Behind | null | undefined,
  limit: number,
): Promise<{ readonly edges: readonly GraphEdge[]; readonly next?: Behind }> {
  if (place === null) return { edges: [] };
  const [article, start, after] = place ?? [];
  // Cut before it is dressed.
  const rows = await store.read(
    `MATCH (node:${familyOf(node)} {id: $id})${pattern} ${place ? behind : ""}
     WITH DISTINCT edge ORDER BY edge.article, edge.start, edge.id LIMIT $limit
     RETURN type(edge) AS type, properties(edge) AS properties, startNode(edge).id AS source, endNode(edge).id AS target
     ORDER BY edge.article, edge.start, edge.id`,
    { id: node.node, limit: limit + 1, ...(place ? { article, start, after } : {}) },
  );
  const edges = rows.slice(0, limit).map(edgeFrom);
  return rows.length > limit ? { edges, next: keyOf(edges.at(-1)!) } : { edges };
}

function keyOf({ edge, properties }: GraphEdge): Behind {
  return [String(properties.article), Number(properties.start), edge];
}
