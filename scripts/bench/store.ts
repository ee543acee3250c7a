import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Subgraph } from "../../src/graph/subgraph.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { extract } from "../../src/pipeline/extract.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { openResources } from "../../src/pipeline/resources.ts";
import { loadQueries } from "../../src/query/load-queries.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { openStore } from "../../src/store/open-store.ts";
import { median, say, timed } from "./measure.ts";
import { embeddedLoads } from "./store-embedded.ts";
import { importBeside } from "./store-import.ts";
import { memoryOfLoad } from "./store-memory.ts";
import { neo4jLoads } from "./store-neo4j.ts";
import { embeddedRemovals, neo4jRemovals } from "./store-removal.ts";
import { benchServer } from "./store-server.ts";
import { syntheticSubgraphs } from "./synthetic-graph.ts";

/** Articles of each part: about 80 nodes and relationships each. `DATELINE_BENCH_SCALE=0.2` makes all of it a fifth. */
const scale = Number(process.env.DATELINE_BENCH_SCALE ?? 1);
const loaded = Math.round(1_000 * scale);
const imported = Math.round(5_000 * scale);
const thinned = [imported >> 3, imported];
const streamed = Math.round(17_000 * scale);
const copies = 100;
const runs = 9;

/**
 * Loading into both engines beside what they can do at best, and each named query's example on the article that comes
 * with it under a hundred sources. Neo4j is the one that `DATELINE_BENCH_NEO4J` names, which is emptied, or one started here.
 */
export async function storeBench(): Promise<void> {
  const subgraphs = [...syntheticSubgraphs(loaded)];
  await embeddedLoads(subgraphs);
  await embeddedRemovals(thinned);
  const server = await benchServer();
  if (server === undefined) say("neo4j", "left out: no Java, or the server did not start");
  else {
    await neo4jLoads(server, subgraphs);
    await importBeside(server, [...syntheticSubgraphs(imported)]);
    await neo4jRemovals(server, thinned);
    await memoryOfLoad(server, streamed);
    await server.stop();
  }
  await queriesOfOneArticle();
}

async function queriesOfOneArticle(): Promise<void> {
  const resources = await openResources();
  const text = readFileSync(join(packageRoot(), "data", "article.txt"), "utf8");
  const published = { value: "2024-03-02", precision: "day" } as const;
  const subgraphs: Subgraph[] = [];
  for (let copy = 0; copy < copies; copy++)
    subgraphs.push(
      subgraphOf(
        await extract({ ref: `copy-${copy}`, text, source: `Source ${copy}`, published }, resources),
      ),
    );
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const store = await openStore(join(folder, "store"));
  await store.load(subgraphs);
  for (const query of (await loadQueries(join(packageRoot(), "schema", "queries"))).values()) {
    const times: number[] = [];
    let rows = 0;
    for (let run = -1; run < runs; run++) {
      const [answer, spent] = await timed(() => runQuery(store, query, { ...query.example, limit: "50" }));
      rows = answer.rows.length;
      if (run >= 0) times.push(spent);
    }
    say(`embedded: ${query.name}`, `${median(times).toFixed(1)} ms`, `${rows} rows`);
  }
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
