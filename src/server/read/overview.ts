import type { GraphNode } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { nodeFrom } from "./face.ts";

export interface Overview {
  readonly counts: readonly (readonly [label: string, count: number])[];
  /** Entities that are mentioned most, and in how many places. */
  readonly mostMentioned: readonly { readonly node: GraphNode; readonly mentions: number }[];
  /** Of the main events of the newest articles the one with most to tell. */
  readonly mainEvent: GraphNode | undefined;
}

const labels = ["Article", "Source", "Entity", "Event", "Statement", "Figure", "Disagreement"] as const;

/** What is in the store. */
export async function readOverview(store: Store, most: number): Promise<Overview> {
  const countOf = async (label: string) => {
    const [row] = await store.read(`MATCH (node:${label}) RETURN count(node) AS found`, {});
    return [label, Number(row?.found ?? 0)] as const;
  };
  // Both are cut before they are dressed.
  const mentioned = store.read(
    `MATCH (node:Entity)-[at:MENTIONED_IN]->(:Article) WITH node, count(at) AS mentions
     ORDER BY mentions DESC, node.name, node.id LIMIT $most
     RETURN labels(node) AS labels, properties(node) AS properties, mentions, node.name AS name, node.id AS id
     ORDER BY mentions DESC, name, id`,
    { most },
  );
  const newest = store.read(
    `MATCH (node:Event)-[told:REPORTED_IN]->(article:Article) WHERE told.weight = 0 WITH DISTINCT node, article
     ORDER BY coalesce(article.published, '') DESC, article.id LIMIT $newest
     RETURN labels(node) AS labels, properties(node) AS properties, coalesce(article.published, '') AS published, article.id AS id
     ORDER BY published DESC, id`,
    { newest: 8 },
  );
  const [counts, rows, events] = await Promise.all([Promise.all(labels.map(countOf)), mentioned, newest]);
  const main = await fullest(
    store,
    events.map((row) => nodeFrom(row.labels, row.properties)),
  );
  return {
    counts,
    mostMentioned: rows.map((row) => ({
      node: nodeFrom(row.labels, row.properties),
      mentions: Number(row.mentions),
    })),
    mainEvent: main,
  };
}

/** The event that most entities have a part in; of several the first. */
async function fullest(store: Store, events: readonly GraphNode[]): Promise<GraphNode | undefined> {
  const rows = await store.read(
    "UNWIND $ids AS id MATCH (event:Event {id: id})<-[at]-(part:Entity) RETURN id, count(DISTINCT part) AS parts",
    { ids: [...new Set(events.map(({ node }) => node))].sort() },
  );
  const parts = new Map(rows.map((row) => [String(row.id), Number(row.parts)]));
  const of = ({ node }: GraphNode): number => parts.get(node) ?? 0;
  return events.reduce<GraphNode | undefined>(
    (best, one) => (best && of(best) >= of(one) ? best : one),
    undefined,
  );
}
