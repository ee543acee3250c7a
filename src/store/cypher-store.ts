import type { Subgraph } from "../graph/subgraph.ts";
import { batches } from "./batches.ts";
import type { Changes, Engine, Writing } from "./engine.ts";
import type { GraphStore, LoadCounts } from "./graph-store.ts";
import { linkArticles, linkKeys } from "./link-articles.ts";
import { readEdges, readNodes } from "./read-graph.ts";
import { removeArticles } from "./remove-articles.ts";
import { runRows } from "./rows.ts";
import { adoptSchema, lockState, nextState, readState, schemaVersion } from "./state.ts";
import { StoreError } from "./store-error.ts";
import { writeArticles } from "./write-articles.ts";

const hashes = "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.hash AS hash";
const nothing: Changes = { nodesCreated: 0, edgesCreated: 0, nodesRemoved: 0, edgesRemoved: 0 };

/** A graph store on a database of the shared dialect. */
export function cypherStore(engine: Engine): GraphStore {
  return {
    engine: engine.name,
    location: engine.location,
    load: (subgraphs, onProgress) => load(engine, subgraphs, onProgress),
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

async function load(
  engine: Engine,
  subgraphs: Iterable<Subgraph> | AsyncIterable<Subgraph>,
  onProgress: (done: number) => void = () => {},
): Promise<LoadCounts> {
  let counts: LoadCounts = { ...nothing, written: 0, unchanged: 0 };
  let done = 0;
  const seen = new Set<string>();
  try {
    for await (const batch of batches(subgraphs)) {
      for (const one of batch) seen.add(one.article);
      counts = sum(counts, await engine.write((writing) => loadBatch(writing, batch)));
      done += batch.length;
      onProgress(done);
    }
    await adoptIfWhole(engine, seen);
  } finally {
    if (counts.written > 0) await engine.settle();
  }
  return counts;
}

/** A store of another schema is of this one once all its articles were built again. */
async function adoptIfWhole(engine: Engine, seen: ReadonlySet<string>): Promise<void> {
  const state = await readState(engine);
  if (state === undefined || state.schema === schemaVersion) return;
  const rows = await engine.read("MATCH (a:Article) RETURN a.id AS id");
  if (rows.every((row) => seen.has(String(row.id)))) await engine.write(adoptSchema);
}

/** Writes a batch of articles in one transaction: those whose mark is there already are left, others are put in the old one's place. */
async function loadBatch(writing: Writing, batch: readonly Subgraph[]): Promise<LoadCounts> {
  const ids = batch.map((one) => one.article);
  const there = new Map(
    (await runRows(writing, hashes, ids, "ids")).map((row) => [String(row.id), row.hash]),
  );
  if (batch.every((one) => there.get(one.article) === one.hash))
    return { ...nothing, written: 0, unchanged: batch.length };
  const before = await lockState(writing);
  const now = new Map((await runRows(writing, hashes, ids, "ids")).map((row) => [String(row.id), row.hash]));
  const fresh = batch.filter((one) => now.get(one.article) !== one.hash);
  const start = writing.changes();
  const old = fresh.map((one) => one.article).filter((id) => now.has(id));
  const keys = await linkKeys(writing, old);
  await removeArticles(writing, old);
  await writeArticles(writing, fresh);
  await linkArticles(writing, [
    keys,
    await linkKeys(
      writing,
      fresh.map((one) => one.article),
    ),
  ]);
  const changes = since(start, writing.changes());
  const deed = fresh.map((one) => `${one.article} ${one.hash}`).join("\n");
  await nextState(writing, before, changes, `load\n${deed}`);
  return { ...changes, written: fresh.length, unchanged: batch.length - fresh.length };
}

async function remove(engine: Engine, article: string): Promise<LoadCounts> {
  const changes = await engine.write(async (writing) => {
    const before = await lockState(writing);
    const there = await runRows(writing, hashes, [article], "ids");
    if (there.length === 0) throw new StoreError("remove", article, "the id of an article in the store");
    const start = writing.changes();
    const keys = await linkKeys(writing, [article]);
    await removeArticles(writing, [article]);
    await linkArticles(writing, [keys]);
    const changes = since(start, writing.changes());
    await nextState(writing, before, changes, `remove\n${article}`);
    return changes;
  });
  await engine.settle();
  return { ...changes, written: 0, unchanged: 0 };
}

function since(start: Changes, end: Changes): Changes {
  return {
    nodesCreated: end.nodesCreated - start.nodesCreated,
    edgesCreated: end.edgesCreated - start.edgesCreated,
    nodesRemoved: end.nodesRemoved - start.nodesRemoved,
    edgesRemoved: end.edgesRemoved - start.edgesRemoved,
  };
}

function sum(one: LoadCounts, other: LoadCounts): LoadCounts {
  const keys = Object.keys(one) as (keyof LoadCounts)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as LoadCounts;
}
