import { changesSince, type Engine, type Writing } from "./engine.ts";
import type { GraphStore, LoadCounts } from "./graph-store.ts";
import { linkArticles, linkable, linkKeys } from "./link-articles.ts";
import { nothing } from "./load/counts.ts";
import { loadArticles } from "./load/load-articles.ts";
import { marksOf } from "./load/marks.ts";
import { readEdges, readNodes } from "./read-graph.ts";
import { removeRemains } from "./remains.ts";
import { removeArticles } from "./remove-articles.ts";
import { beside } from "./rows.ts";
import { lockState, nextState, readState, recount } from "./state.ts";
import { StoreError } from "./store-error.ts";
import { writeOnce } from "./write-once.ts";

/** A graph store on a database of the shared dialect. */
export function cypherStore(given: Engine): GraphStore {
  const { engine, version } = given.alone
    ? remembering(given)
    : { engine: given, version: () => versionOf(given) };
  return {
    engine: engine.name,
    location: engine.location,
    load: (subgraphs, options = {}) =>
      loadArticles(engine, subgraphs, typeof options === "function" ? { onProgress: options } : options),
    remove: (article) => remove(engine, article),
    read: (cypher, parameters) => engine.read(cypher, parameters),
    stream: (cypher, parameters) => engine.stream(cypher, parameters),
    apart: () => engine.apart(),
    recount: () => engine.write(recount).then(() => engine.settle()),
    articles: async () => {
      const rows = await engine.read("MATCH (a:Article) RETURN a.id AS id, a.hash AS hash ORDER BY id");
      return new Map(rows.map((row) => [String(row.id), String(row.hash)]));
    },
    nodes: () => readNodes(engine),
    edges: (types) => readEdges(engine, types),
    version,
    ...(engine.bookmarks ? { bookmarks: () => engine.bookmarks!() } : {}),
    ...(engine.copyTo ? { copyTo: (folder: string) => engine.copyTo!(folder) } : {}),
    close: () => engine.close(),
  };
}

async function versionOf(engine: Engine): Promise<string> {
  return (await readState(engine))?.version ?? "empty";
}

/** An engine that nobody else writes to, with the version of what it holds, which is read again only after it wrote. */
function remembering(engine: Engine): { readonly engine: Engine; readonly version: () => Promise<string> } {
  let known: Promise<string> | undefined;
  const forget = () => {
    known = undefined;
  };
  return {
    engine: { ...engine, write: (work) => engine.write(work).finally(forget) },
    version: () => {
      if (known) return known;
      const asked = versionOf(engine);
      known = asked;
      // What failed is asked again.
      asked.catch(() => known === asked && forget());
      return asked;
    },
  };
}

async function remove(engine: Engine, article: string): Promise<LoadCounts> {
  const work = async (writing: Writing) => {
    const isThere = async () => (await marksOf(writing, [article])).size > 0;
    if (!(await isThere())) return undefined; // nothing is locked, and so made, in an empty store
    // What is read here is asked for at once, behind the lock.
    const [before, there, keys] = await beside(writing, [
      () => lockState(writing),
      isThere,
      () => linkKeys(writing, [article]),
    ]);
    if (!there) return undefined; // somebody else took it away while we waited
    const start = writing.changes();
    await removeArticles(writing, [article]);
    await linkArticles(writing, await linkable(writing, [keys]));
    const changes = changesSince(start, writing.changes());
    await nextState(writing, before, changes, `remove\n${article}`);
    return changes;
  };
  const changes =
    (await writeOnce(engine, work, (now) => now === undefined)) ?? (await removeRemains(engine, article));
  if (!changes) throw new StoreError("remove", article, "the id of an article in the store");
  await engine.settle();
  return { ...nothing, ...changes };
}
