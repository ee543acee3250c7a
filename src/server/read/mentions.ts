import type { GraphEdge } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import type { Spot } from "./assertion.ts";
import { edgeFrom } from "./links.ts";
import { spotsOf } from "./surroundings.ts";

/** Where an entity is mentioned. */
export interface Mention {
  readonly edge: GraphEdge;
  readonly spot: Spot;
}

export interface Mentions {
  readonly total: number;
  readonly articles: number;
  readonly shown: readonly Mention[];
}

const anywhere = "MATCH (node:Entity {id: $id})-[edge:MENTIONED_IN]->(article:Article)";

/** How often an entity is mentioned, in how many articles, and of the mentions in order of article and place those from one number to another, as `shownOf` has it; none in the articles that are left out. Throws `StoreError`. */
export async function mentionsOf(
  store: Store,
  id: string,
  shownOf: (total: number) => readonly [from: number, to: number],
  leftOut: readonly string[] = [],
): Promise<Mentions> {
  const all = leftOut.length > 0 ? `${anywhere} WHERE NOT edge.article IN $leftOut` : anywhere;
  const given = leftOut.length > 0 ? { id, leftOut } : { id };
  const [counts] = await store.read(
    `${all} RETURN count(edge) AS total, count(DISTINCT article) AS articles`,
    given,
  );
  const total = Number(counts?.total ?? 0);
  const [from, to] = shownOf(total);
  const rows =
    from >= total
      ? []
      : await store.read(
          // Cut before it is dressed: a quarter of the time.
          `${all} WITH edge ORDER BY edge.article, edge.start, edge.id SKIP $from LIMIT $most
           RETURN type(edge) AS type, properties(edge) AS properties, startNode(edge).id AS source, endNode(edge).id AS target
           ORDER BY edge.article, edge.start, edge.id`,
          { ...given, from, most: to - from },
        );
  const edges = rows.map(edgeFrom);
  const spots = await spotsOf(store, edges);
  return {
    total,
    articles: Number(counts?.articles ?? 0),
    shown: edges.flatMap((edge) => {
      const spot = spots.get(edge.edge);
      return spot ? [{ edge, spot }] : [];
    }),
  };
}
