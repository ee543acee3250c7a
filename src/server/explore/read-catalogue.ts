import { replacedArticles } from "../../query/versions.ts";
import type { Store } from "../dependencies.ts";
import { newestArticles } from "../read/articles.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueOf, type Workings } from "./catalogue-of.ts";
import {
  claims,
  edgeRow,
  edgesOf,
  labels,
  namingIn,
  namings,
  nodeIn,
  nodeRow,
  ofAccount,
  ofClaim,
} from "./catalogue-rows.ts";

/** Of a graph with more assertions than these only so many are held in memory, and the explorer says that it shows a part. */
export const mostHeld = 600_000;

/** The articles that later versions have replaced. */
export async function replacedIn(store: Store): Promise<ReadonlySet<string>> {
  return new Set(await replacedArticles(store, await store.version()));
}

/**
 * Reads the graph as the explorer looks at it: no texts, every assertion with its words. It takes the answers in lots,
 * so that others are answered meanwhile. Throws `StoreError`.
 */
export async function readCatalogue(store: Store, limit = mostHeld): Promise<Catalogue & Workings> {
  const [articles, replaced] = [await newestArticles(store, limit), await replacedIn(store)];
  const countOf = async (pattern: string) =>
    Number((await store.read(`MATCH ${pattern} RETURN count(*) AS found`, {}))[0]?.found ?? 0);
  // Begun at the articles, which are few: in half the time of looking at every node for such an edge.
  const told = "(next:Article)<-[edge:REPORTED_IN]-(node)";
  const between = `(node)-[edge:${claims.map(({ type }) => type).join("|")}]->(next)`;
  const counts = [await countOf(told), await countOf(between)];
  for (const label of labels) counts.push(await countOf(`(node:${label})`));
  const truncated = counts.some((count) => count > limit);
  // In a fixed order only where something is left out: the catalogue is the same for every order.
  const end = (id: string): string => (truncated ? `ORDER BY ${id}.id LIMIT $limit` : "");
  const edges = async function* (pattern: string, columns: readonly string[]) {
    for await (const rows of store.stream(
      `MATCH ${pattern} WHERE edge.quote IS NOT NULL ${edgeRow(columns)} ${end("edge")}`,
      truncated ? { limit } : {},
    ))
      yield edgesOf(rows, columns);
  };
  const nodes = async function* () {
    for (const label of labels)
      for await (const rows of store.stream(
        `MATCH (node:${label}) ${nodeRow} ${end("node")}`,
        truncated ? { limit } : {},
      ))
        yield rows.map(nodeIn);
  };
  const naming = async function* () {
    for await (const rows of store.stream(namings(""), {})) yield rows.map(namingIn);
  };
  const held = await catalogueOf(
    articles,
    nodes(),
    edges(told, ofAccount),
    edges(between, ofClaim),
    naming(),
    replaced,
  );
  return { ...held, truncated, replaced };
}
