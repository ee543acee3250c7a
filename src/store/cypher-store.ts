import { changesSince, type Engine } from "./engine.ts";
import type { GraphStore, LoadCounts } from "./graph-store.ts";
import { linkArticles, linkKeys } from "./link-articles.ts";
import { nothing } from "./load/counts.ts";
import { loadArticles } from "./load/load-articles.ts";
import { marksOf } from "./load/marks.ts";
import { readEdges, readNodes } from "./read-graph.ts";
import { removeArticles } from "./remove-articles.ts";
import { lockState, nextState, readState } from "./state.ts";
import { StoreError } from "./store-error.ts";

/** A graph store on a database of the shared dialect. */
export function cypherStore(engine: Engine): GraphStore {
  return {
    engine: engine.name,
    location: engine.location,
    load: (subgraphs, options = {}) =>
      loadArticles(engine, subgraphs, typeof options === "function" ? { onProgress: options } : options),
    remove: (article) => remove(engine, article),
    read: (cypher, parameters) => engine.read(cypher, parameters),
    articles: async () => {
      const rows = await engine.read("MATCH (a:Article) RETURN a.id AS id, a.hash AS hash ORDER BY id");
      return new Map(rows.map((row) => [String(row.id), String(row.hash)]));
    },
    nodes: () => readNodes(engine),
    edges: () => readEdges(engine),
    version: async () => (await readState(engine))?.version ?? "empty",
    close: () => engine.close(),
  };
}

async function remove(engine: Engine, article: string): Promise<LoadCounts> {
  const changes = await engine.write(async (writing) => {
    const before = await lockState(writing);
    const there = await marksOf(writing, [article]);
    if (there.size === 0) throw new StoreError("remove", article, "the id of an article in the store");
    const start = writing.changes();
    const keys = await linkKeys(writing, [article]);
    await removeArticles(writing, [article]);
    await linkArticles(writing, [keys]);
    const changes = changesSince(start, writing.changes());
    await nextState(writing, before, changes, `remove\n${article}`, true);
    return changes;
  });
  await engine.settle();
  return { ...nothing, ...changes };
}
