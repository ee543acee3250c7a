import type { GraphNode } from "../../../schema/index.ts";
import { replacedArticles } from "../../query/versions.ts";
import type { Store } from "../dependencies.ts";
import { disputesOf } from "./disputes.ts";
import { nodeFrom } from "./face.ts";

export interface Overview {
  readonly counts: readonly (readonly [label: string, count: number])[];
  /** Entities that are mentioned most, and in how many places. */
  readonly mostMentioned: readonly { readonly node: GraphNode; readonly mentions: number }[];
  /** Of the main events of the newest articles the one with most to tell. */
  readonly mainEvent: GraphNode | undefined;
}

const labels = ["Article", "Source", "Entity", "Event", "Statement", "Figure"] as const;

/** How articles lead to what they tell of. */
const told = {
  Source: "-[:PUBLISHED_BY]->(node:Source)",
  Entity: "<-[:MENTIONED_IN]-(node:Entity)",
  Event: "<-[:REPORTED_IN]-(node:Event)",
  Statement: "<-[:REPORTED_IN]-(node:Statement)",
  Figure: "<-[:REPORTED_IN]-(node:Figure)",
} as const;

/** What is in the store, without what only replaced versions say: then articles are gone through, else each kind is counted as it is. */
export async function readOverview(store: Store, most: number): Promise<Overview> {
  const replaced = await replacedArticles(store, await store.version());
  const [current, given] = replaced.length > 0 ? [true, { replaced }] : [false, {}];
  const standing = "(article:Article) WHERE NOT article.id IN $replaced";
  const counted = (label: (typeof labels)[number]): string => {
    if (!current) return `MATCH (node:${label}) RETURN count(node) AS found`;
    if (label === "Article") return `MATCH ${standing} RETURN count(article) AS found`;
    return `MATCH ${standing} MATCH (article)${told[label]} RETURN count(DISTINCT node) AS found`;
  };
  const countOf = async (label: (typeof labels)[number]) => {
    const [row] = await store.read(counted(label), given);
    return [label, Number(row?.found ?? 0)] as const;
  };
  // Both are cut before they are dressed.
  const mentioned = store.read(
    `${current ? `MATCH ${standing} MATCH (article)<-[at:MENTIONED_IN]-(node:Entity)` : "MATCH (node:Entity)-[at:MENTIONED_IN]->(:Article)"} WITH node, count(at) AS mentions
     ORDER BY mentions DESC, node.name, node.id LIMIT $most
     RETURN labels(node) AS labels, properties(node) AS properties, mentions, node.name AS name, node.id AS id
     ORDER BY mentions DESC, name, id`,
    { ...given, most },
  );
  const newest = store.read(
    `MATCH (node:Event)-[told:REPORTED_IN]->(article:Article) WHERE told.weight = 0 ${current ? "AND NOT article.id IN $replaced" : ""} WITH DISTINCT node, article
     ORDER BY coalesce(article.published, '') DESC, article.id LIMIT $newest
     RETURN labels(node) AS labels, properties(node) AS properties, coalesce(article.published, '') AS published, article.id AS id
     ORDER BY published DESC, id`,
    { ...given, newest: 8 },
  );
  const [counts, disputes, rows, events] = await Promise.all([
    Promise.all(labels.map(countOf)),
    countDisputes(
      store,
      current
        ? `MATCH ${standing} MATCH (article)<-[:REPORTED_IN]-()<-[:DISAGREES]-(node:Disagreement)`
        : "MATCH (node:Disagreement)",
      given,
    ),
    mentioned,
    newest,
  ]);
  const main = await fullest(
    store,
    events.map((row) => nodeFrom(row.labels, row.properties)),
  );
  return {
    counts: [...counts, ["Disagreement", disputes]],
    mostMentioned: rows.map((row) => ({
      node: nodeFrom(row.labels, row.properties),
      mentions: Number(row.mentions),
    })),
    mainEvent: main,
  };
}

/** As many as are listed: the pairs of one dispute are one. */
async function countDisputes(store: Store, begin: string, given: Record<string, unknown>): Promise<number> {
  const rows = await store.read(
    `${begin} WITH DISTINCT node MATCH (node)-[:DISAGREES]->(side)
     RETURN node.id AS disagreement, node.kind AS kind, node.about AS about, side.id AS side`,
    given,
  );
  return disputesOf(rows, ({ side }) => String(side)).length;
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
