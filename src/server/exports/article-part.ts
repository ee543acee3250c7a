import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { edgeFrom, readNodes } from "../read/links.ts";

const told =
  "UNWIND $ids AS wanted MATCH (article:Article {id: wanted})<-[edge:MENTIONED_IN|REPORTED_IN]-(node)";
const row =
  "RETURN DISTINCT type(edge) AS type, properties(edge) AS properties, startNode(edge).id AS source, endNode(edge).id AS target, edge.id AS id ORDER BY id";
/** Mentions and accounts; what is asserted between what it tells of; and what only leads there: offices and disagreements. */
const statements = [
  `${told} ${row}`,
  ...["(node)-[edge]->(next)", "(node)<-[edge:OF|DISAGREES]-(next)"].map(
    (pattern) =>
      `${told.replace("[edge:", "[:")} WITH DISTINCT wanted, node MATCH ${pattern} WHERE edge.article = wanted AND NOT next:Article ${row}`,
  ),
];

/** All that these articles tell of and assert, by their ids. Throws `StoreError`. */
export async function articlePart(
  store: Store,
  ids: readonly string[],
): Promise<{ readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] }> {
  const edges = new Map<string, GraphEdge>();
  for (const statement of statements)
    for (const edge of (await store.read(statement, { ids })).map(edgeFrom)) edges.set(edge.edge, edge);
  const ends = [...edges.values()].flatMap(({ from, to }) => [from, to]);
  const nodes = await readNodes(store, [...new Set([...ids, ...ends])]);
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
