import { subgraphOf } from "../graph/subgraph-of.ts";
import { extract, type Resources } from "../pipeline/extract.ts";
import { openResources } from "../pipeline/resources.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { readFile } from "../text/read-file.ts";
import type { Configuration } from "./configuration.ts";

let opened: Promise<Resources> | undefined;

/** Reads articles that came over HTTP into the store of a running service, by the same rules as a file of JSON Lines; says which were refused and why. */
export async function addArticles(
  configuration: Configuration,
  store: GraphStore,
  articles: readonly unknown[],
): Promise<unknown> {
  opened ??= openResources(configuration.model);
  const resources = await opened;
  const bytes = new TextEncoder().encode(articles.map((one) => JSON.stringify(one)).join("\n"));
  const { articles: read, refusals } = readFile({ name: "request.jsonl", bytes });
  const subgraphs = [];
  for (const article of read) subgraphs.push(subgraphOf(await extract(article, resources)));
  const counts = await store.load(subgraphs);
  return {
    articles: subgraphs.map((one) => one.article),
    written: counts.written,
    unchanged: counts.unchanged,
    refusals: refusals.map(({ line, reason }) => ({ article: line, reason })),
  };
}
