import type { Subgraph } from "../../graph/subgraph.ts";
import { extractAll } from "../../pipeline/processes/extract-all.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import type { ArticleInput } from "../../text/article-input.ts";
import type { Configuration } from "../configuration.ts";
import { articlesIn, note, print, progress } from "../output.ts";
import { setAside } from "../set-aside.ts";
import { withStore } from "../stores.ts";
import { storable, storing } from "../storing.ts";

const stored =
  "MATCH (a:Article {id: $id}) RETURN a.ref AS ref, a.text AS text, a.title AS title, a.url AS url, a.published AS published, a.publishedPrecision AS precision, a.publishedFrom AS derived, head([(a)-[:PUBLISHED_BY]->(s:Source) | s.name]) AS source";

/** Extracts and stores again the articles a store holds. */
export async function rebuild(configuration: Configuration, refused?: string): Promise<number> {
  const aside = setAside(configuration, refused);
  let failed = 0;
  const rebuilt = async (store: GraphStore) => {
    const ids = [...(await store.articles()).keys()].sort();
    const bar = progress("articles rebuilt");
    const onFailed = (article: ArticleInput, reason: string): void => {
      bar.end();
      note(`left as it was, ${article.ref}: ${reason}`);
      failed += 1;
    };
    async function* subgraphs(): AsyncGenerator<Subgraph> {
      let done = 0;
      for await (const extraction of extractAll(articlesOf(store, ids), { ...configuration, onFailed })) {
        const subgraph = storable(extraction, aside);
        if (subgraph) yield subgraph;
        bar.step(++done, ids.length);
      }
    }
    const loaded = await store.load(subgraphs(), storing(configuration, aside));
    bar.end();
    return loaded;
  };
  const counts = await withStore(configuration, "write", rebuilt, { anySchema: true, existing: true });
  aside.end();
  await print(`rebuilt: ${articlesIn(counts.written)} written again, ${counts.unchanged} unchanged\n`);
  return aside.count + failed > 0 ? 3 : 0;
}

async function* articlesOf(store: GraphStore, ids: readonly string[]): AsyncGenerator<ArticleInput> {
  for (const id of ids) yield await articleOf(store, id);
}

/** The article as it was given: what was only found in its text is left for the extraction to find again. */
async function articleOf(store: GraphStore, id: string): Promise<ArticleInput> {
  const row = (await store.read(stored, { id }))[0]!;
  const text = (name: string): string | undefined => (typeof row[name] === "string" ? row[name] : undefined);
  const published = text("published");
  const given = published !== undefined && text("derived") === undefined;
  const [title, url, source] = [text("title"), text("url"), text("source")];
  return {
    ref: text("ref")!,
    text: text("text")!,
    ...(title ? { title } : {}),
    ...(url ? { url } : {}),
    ...(source ? { source } : {}),
    ...(given ? { published: { value: published, precision: (text("precision") ?? "day") as "day" } } : {}),
  };
}
