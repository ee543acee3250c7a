import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
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
 * 12 after the second, once what that one reads into memory is there, by the clock and by this process's own time (on a busy machine the better measure of the embedded engine).
 * `DATELINE_BENCH_ARTICLES` makes another size, `DATELINE_BENCH_STORE` takes a folder that holds the graph already or may
 * be filled, `DATELINE_BENCH_NEO4J` names a Neo4j that may be filled.
 */
export async function queriesBench(): Promise<void> {
  const { DATELINE_BENCH_ARTICLES: articles = "5200", DATELINE_BENCH_STORE: folder } = process.env;
  const temporary = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, DATELINE_BENCH_NEO4J: address } = process.env;
  const named = { ...(username ? { username } : {}), ...(password ? { password } : {}) };
  const all: (readonly Figures[])[] = [];
  for (const location of [folder ?? join(temporary, "store"), ...(address ? [address] : [])]) {
    const store = await openStore(location, named);
    if ((await store.articles()).size === 0) await store.load(syntheticSubgraphs(Number(articles)));
    all.push(await ask(store));
    await store.close();
  }
  console.log(table(all));
  rmSync(temporary, { recursive: true, force: true });
}

/** What one question took on one engine. */
interface Figures {
  readonly question: string;
  readonly text: string;
}

async function ask(store: GraphStore): Promise<readonly Figures[]> {
  const queries = await loadQueries(join(packageRoot(), "schema", "queries"));
  const wanted = process.argv.slice(3);
  const figures: Figures[] = [];
  for (const { query, given } of await questionsTo(store, queries)) {
    if (wanted.length > 0 && !wanted.includes(query)) continue;
    const times: number[] = [];
    const own: number[] = [];
    let rows = 0;
    for (let run = 0; run < runs + 2; run++) {
      if (run === 2) await idle();
      const before = process.cpuUsage();
      const [answer, ms] = await timed(() => runQuery(store, queryNamed(queries, query), given));
      const { user, system } = process.cpuUsage(before);
      times.push(ms);
      own.push((user + system) / 1000);
      rows = answer.rows.length;
    }
    const warm = times.slice(2);
    const words = Object.entries(given).map(([key, value]) => `${key}=${value}`);
    const question = [query, ...words].join(" ");
    const mine = store.engine === "embedded" ? ` (${median(own.slice(2)).toFixed(1)})` : "";
    const text = `${times[0]!.toFixed(0)} | ${median(warm).toFixed(1)}${mine} | ${percentile95(warm).toFixed(1)}`;
    say(`${store.engine}: ${question}`.padEnd(78), text, `${rows} rows`);
    figures.push({ question, text });
  }
  return figures;
}

/** Waits until this process has nothing to do: the second time it is asked it may read something into memory, beside its answer. */
async function idle(): Promise<void> {
  for (let busy = true; busy; ) {
    const before = process.cpuUsage();
    await wait(100);
    const { user, system } = process.cpuUsage(before);
    busy = user + system > 20_000;
  }
}

/** Both engines beside each other, as a table for a page. */
function table(all: readonly (readonly Figures[])[]): string {
  const engines = all.length > 1 ? ["embedded", "Neo4j"] : ["embedded"];
  const head = engines.map((one) => `${one}: first | median${one === "embedded" ? " (own time)" : ""} | p95`);
  const rule = "---|".repeat(1 + 3 * engines.length);
  const rows = all[0]!.map(({ question }, at) => [question, ...all.map((one) => one[at]!.text)].join(" | "));
  return [`| question, ms | ${head.join(" | ")} |`, `|${rule}`, ...rows.map((row) => `| ${row} |`)].join(
    "\n",
  );
}

function percentile95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!;
}
