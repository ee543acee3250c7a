import type { GraphNode } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { nodeFrom } from "./face.ts";

export interface Overview {
  readonly counts: readonly (readonly [label: string, count: number])[];
  /** Entities that are mentioned most, and in how many places. */
  readonly mostMentioned: readonly { readonly node: GraphNode; readonly mentions: number }[];
  /** The main event of the newest article. */
  readonly mainEvent: GraphNode | undefined;
}

const labels = ["Article", "Source", "Entity", "Event", "Statement", "Figure", "Disagreement"] as const;

/** What is in the store. */
export async function readOverview(store: Store, most: number): Promise<Overview> {
  const counts: (readonly [string, number])[] = [];
  for (const label of labels) {
    const [row] = await store.read(`MATCH (node:${label}) RETURN count(node) AS found`, {});
    counts.push([label, Number(row?.found ?? 0)]);
  }
  const rows = await store.read(
    `MATCH (node:Entity)-[at:MENTIONED_IN]->(:Article) WITH node, count(at) AS mentions
     RETURN labels(node) AS labels, properties(node) AS properties, mentions, node.name AS name, node.id AS id
     ORDER BY mentions DESC, name, id LIMIT $most`,
    { most },
  );
  const [main] = await store.read(
    `MATCH (node:Event)-[told:REPORTED_IN]->(article:Article) WHERE told.weight = 0
     RETURN labels(node) AS labels, properties(node) AS properties, coalesce(article.published, '') AS published, article.id AS id
     ORDER BY published DESC, id LIMIT 1`,
    {},
  );
  return {
    counts,
    mostMentioned: rows.map((row) => ({
      node: nodeFrom(row.labels, row.properties),
      mentions: Number(row.mentions),
    })),
    mainEvent: main ? nodeFrom(main.labels, main.properties) : undefined,
  };
}
