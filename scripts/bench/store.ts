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
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { median, say, timed } from "./measure.ts";

const copies = 100;
const runs = 9;

/** Loading of the article under a hundred sources, and each named query's example, on the embedded engine; on Neo4j too where `DATELINE_BENCH_NEO4J` names one that may be filled. */
export async function storeBench(): Promise<void> {
  const resources = await openResources();
  const text = readFileSync(join(packageRoot(), "data", "article.txt"), "utf8");
  const subgraphs: Subgraph[] = [];
  for (let copy = 0; copy < copies; copy++)
    subgraphs.push(
      subgraphOf(
        await extract(
          {
            ref: `copy-${copy}`,
            text,
            source: `Source ${copy}`,
            published: { value: "2024-03-02", precision: "day" },
          },
          resources,
        ),
      ),
    );
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, DATELINE_BENCH_NEO4J: address } = process.env;
  const stores: readonly (readonly [string, () => Promise<GraphStore>])[] = [
    ["embedded", () => openStore(join(folder, "store"))],
    ...(address
      ? ([
          [
            "neo4j",
            () =>
              openStore(address, { ...(username ? { username } : {}), ...(password ? { password } : {}) }),
          ],
        ] as const)
      : []),
  ];
  for (const [name, open] of stores) {
    const store = await open();
    const [counts, ms] = await timed(() => store.load(subgraphs));
    const things = counts.nodesCreated + counts.edgesCreated;
    say(
      `${name}: load of ${things} nodes and edges`,
      `${(ms / 1000).toFixed(2)} s`,
      `${Math.round(things / (ms / 1000))} a second`,
    );
    say(`${name}: the same again`, `${(await timed(() => store.load(subgraphs)))[1].toFixed(0)} ms`);
    for (const query of (await loadQueries(join(packageRoot(), "schema", "queries"))).values()) {
      const times: number[] = [];
      let rows = 0;
      for (let run = -1; run < runs; run++) {
        const [answer, spent] = await timed(() => runQuery(store, query, { ...query.example, limit: "50" }));
        rows = answer.rows.length;
        if (run >= 0) times.push(spent);
      }
      say(`${name}: ${query.name}`, `${median(times).toFixed(1)} ms`, `${rows} rows`);
    }
    await store.close();
  }
  rmSync(folder, { recursive: true, force: true });
}
