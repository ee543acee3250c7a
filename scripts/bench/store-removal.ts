import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Subgraph } from "../../src/graph/subgraph.ts";
import { articlesNamed } from "../../src/store/articles-named.ts";
import { cypherStore } from "../../src/store/cypher-store.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import type { Engine } from "../../src/store/engine.ts";
import { openNeo4j } from "../../src/store/neo4j/open-neo4j.ts";
import { median, say, timed } from "./measure.ts";
import type { BenchServer } from "./store-server.ts";
import { syntheticSubgraphs } from "./synthetic-graph.ts";

const removed = 20;

/** Taking one article after the other out of a small graph and out of a large one, by its name, on the embedded engine: it should take as long. */
export async function embeddedRemovals(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  for (const size of sizes) {
    const engine = await openEmbedded(join(folder, String(size)));
    await removals("embedded", engine, size);
    await removalsOfLonger(engine, size);
    await engine.close();
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Articles of several lengths: each should take the longer the more it holds, in a small graph as in a large one. */
async function removalsOfLonger(engine: Engine, size: number): Promise<void> {
  const store = cypherStore(engine);
  for (const longer of [2, 4, 8, 16]) {
    const articles = [...syntheticSubgraphs(9, 1, longer)];
    await store.load(articles);
    const own: number[] = [];
    for (const { article } of articles) {
      const before = process.cpuUsage();
      await store.remove(article);
      const { user, system } = process.cpuUsage(before);
      own.push((user + system) / 1000);
    }
    const of = (all: (one: Subgraph) => readonly unknown[]) => median(articles.map((one) => all(one).length));
    say(
      `${of((one) => one.nodes)} nodes, ${of((one) => one.edges)} edges of ${size}`,
      `${median(own).toFixed(1)} ms of processor time`,
    );
  }
}

/** The same on Neo4j. */
export async function neo4jRemovals(server: BenchServer, sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    await server.clear();
    const engine = await openNeo4j(server.uri, server.options);
    await removals("neo4j", engine, size);
    await engine.close();
  }
}

async function removals(name: string, engine: Engine, size: number): Promise<void> {
  const store = cypherStore(engine);
  await store.load(syntheticSubgraphs(size));
  const [finding, removing]: [number[], number[]] = [[], []];
  for (let at = -5; at < removed; at++) {
    const [ids, found] = await timed(() => articlesNamed(store, `report-${(size >> 1) + at}`));
    const [, took] = await timed(() => store.remove(ids[0]!));
    if (at < 0) continue; // the first make the plans
    finding.push(found);
    removing.push(took);
  }
  say(
    `${name}: an article out of ${size}`,
    `${median(removing).toFixed(1)} ms, at most ${Math.max(...removing).toFixed(1)}`,
    `found by its name in ${median(finding).toFixed(1)} ms`,
  );
}
