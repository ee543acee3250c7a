import type { Subgraph } from "../graph/subgraph.ts";
import { subgraphOf } from "../graph/subgraph-of.ts";
import { articleId, extract, type Resources } from "../pipeline/extract.ts";
import { openResources } from "../pipeline/resources.ts";
import { tellingsOf } from "../pipeline/tellings.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { ArticleInput } from "../text/article-input.ts";
import { readFile } from "../text/read-file.ts";
import type { Configuration } from "./configuration.ts";

/** No name of an article begins like this. */
const unnamed = "\u0000.jsonl";

let opened: Promise<Resources> | undefined;

/**
 * Reads articles that came over HTTP into the store of a running service, by the same rules as a file of JSON Lines; says
 * which were refused and why, by the reader or by the store: the others are kept. One without a name is called by its id: "the first of a request" would be called like the
 * first of the next, and be taken for a version of it.
 */
export async function addArticles(
  configuration: Configuration,
  store: GraphStore,
  articles: readonly unknown[],
): Promise<unknown> {
  opened ??= openResources(configuration.model);
  const resources = await opened;
  const bytes = new TextEncoder().encode(articles.map((one) => JSON.stringify(one)).join("\n"));
  const { articles: read, refusals } = readFile({ name: unnamed, bytes });
  const named = read.map((one): ArticleInput => {
    return one.ref.startsWith(unnamed) ? { ...one, ref: articleId(one.text, one.source) } : one;
  });
  const refused = refusals.map(({ line, reason }) => ({ article: line, reason }));
  const unread = new Set(refusals.map(({ line }) => line));
  const places = articles.map((_, at) => at + 1).filter((place) => !unread.has(place));
  const sent = new Map<string, number>();
  const tellings = tellingsOf();
  for (const article of named) tellings.add(article);
  const subgraphs = new Map<string, Subgraph>();
  const refuse = (article: string, { message }: { readonly message: string }): void => {
    subgraphs.delete(article);
    refused.push({ article: sent.get(article), reason: message });
  };
  for (const [at, article] of named.entries()) {
    if (tellings.insteadOf(article) !== undefined) continue;
    const extraction = await extract(article, resources);
    const { id } = extraction.article;
    sent.set(id, places[at]!);
    try {
      subgraphs.set(id, subgraphOf(extraction));
    } catch (error) {
      refuse(id, error as Error);
    }
  }
  const { written, unchanged } = await store.load([...subgraphs.values()], {
    onRefused: ({ article, reason }) => refuse(article, { message: reason }),
  });
  return {
    articles: [...subgraphs.keys()],
    written,
    unchanged,
    refusals: refused.sort((one, other) => (one.article ?? 0) - (other.article ?? 0)),
  };
}
