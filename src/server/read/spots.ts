import type { GraphEdge } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { edgeFrom, type Links } from "./links.ts";

/** Assertions between nodes that rest on exactly these words, or on words within them. */
export async function linksAtSpots(
  store: Store,
  spots: readonly { readonly article: unknown; readonly start: unknown; readonly end: unknown }[],
  limit: number,
): Promise<Links> {
  const placed = new Set(
    spots
      .filter(({ start, end }) => typeof start === "number" && typeof end === "number")
      .map(({ article, start, end }) => `${article} ${start} ${end}`),
  );
  const articles = [...new Set(spots.map(({ article }) => String(article)))].sort();
  const rows = await store.read(
    `UNWIND $articles AS wanted
     MATCH (article:Article {id: wanted})<-[at:MENTIONED_IN|REPORTED_IN]-(node)
     WITH DISTINCT wanted, node
     MATCH (node)-[edge]->(next)
     WHERE edge.article = wanted AND edge.quote IS NOT NULL AND NOT next:Article
     RETURN DISTINCT type(edge) AS type, properties(edge) AS properties, startNode(edge).id AS source, endNode(edge).id AS target, edge.id AS id
     ORDER BY id`,
    { articles },
  );
  const edges = rows.map(edgeFrom).filter((edge) => placed.has(placeOf(edge)));
  return { edges: edges.slice(0, limit), nodes: new Map(), truncated: edges.length > limit };
}

function placeOf({ properties }: GraphEdge): string {
  return `${properties.article} ${properties.start} ${properties.end}`;
}
