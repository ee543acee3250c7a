import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import { runQuery } from "../../src/query/run-query.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { median, say, timed } from "./measure.ts";
import { questionsTo } from "./questions.ts";
import { syntheticSubgraphs } from "./synthetic-graph.ts";

const runs = 12;

/**
 * Each named query on about 100,000 nodes and 300,000 relationships: the first answer, then median and 95th percentile of
 * those after it, by the clock and by this process's own time (on a busy machine the better measure of the embedded engine).
 * `DATELINE_BENCH_ARTICLES` makes another size, `DATELINE_BENCH_STORE` takes a folder that holds the graph already or may
 * be filled, `DATELINE_BENCH_NEO4J` names a Neo4j that may be filled.
 */
export async function queriesBench(): Promise<void> {
  const { DATELINE_BENCH_ARTICLES: articles = "5200", DATELINE_BENCH_STORE: folder } = process.env;
  const temporary = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, DATELINE_BENCH_NEO4J: address } = process.env;
  const named = { ...(username ? { username } : {}), ...(password ? { password } : {}) };
  for (const location of [folder ?? join(temporary, "store"), ...(address ? [address] : [])]) {
    const store = await openStore(location, named);
    if ((await store.articles()).size === 0) await store.load(syntheticSubgraphs(Number(articles)));
    await ask(store);
    await store.close();
  }
  rmSync(temporary, { recursive: true, force: true });
}

async function ask(store: GraphStore): Promise<void> {
  const queries = await loadQueries(join(packageRoot(), "schema", "queries"));
  const wanted = process.argv.slice(3);
  for (const { query, given } of await questionsTo(store, queries)) {
    if (wanted.length > 0 && !wanted.includes(query)) continue;
    const times: number[] = [];
    const own: number[] = [];
    let rows = 0;
    for (let run = 0; run < runs + 2; run++) {
      const before = process.cpuUsage();
      const [answer, ms] = await timed(() => runQuery(store, queryNamed(queries, query), given));
      const { user, system } = process.cpuUsage(before);
      times.push(ms);
      own.push((user + system) / 1000);
      rows = answer.rows.length;
    }
    // The second time something may be read into memory.
    const warm = times.slice(2);
    say(
      `${store.engine}: ${query} ${Object.entries(given)
        .map(([key, value]) => `${key}=${value}`)
        .join(" ")}`.padEnd(78),
      `first ${times[0]!.toFixed(0)}, second ${times[1]!.toFixed(0)}`,
      `median ${median(warm).toFixed(1)}, p95 ${percentile95(warm).toFixed(1)} ms`,
      `own time ${median(own.slice(2)).toFixed(1)} ms`,
      `${rows} rows`,
    );
  }
}

function percentile95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!;
}
