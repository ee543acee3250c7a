import { spawnSync } from "node:child_process";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { openStore } from "../../src/store/open-store.ts";
import { say } from "./measure.ts";
import type { BenchServer } from "./store-server.ts";
import { syntheticSubgraphs } from "./synthetic-graph.ts";

const [own] = process.argv.slice(2);

/** The memory of a process that loads so many made-up articles, one after the other, into Neo4j. */
export async function memoryOfLoad(server: BenchServer, articles: number): Promise<void> {
  await server.clear();
  const told = { uri: server.uri, options: server.options, articles };
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", import.meta.filename, JSON.stringify(told)],
    { cwd: packageRoot(), encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  const { edges, resident } = JSON.parse(stdout) as { edges: number; resident: number };
  say(`neo4j: memory, ${edges} relationships`, `${Math.round(resident / 1024)} MB at most`);
}

if (own?.startsWith("{")) {
  const { uri, options, articles } = JSON.parse(own) as { uri: string; options: object; articles: number };
  const store = await openStore(uri, options);
  const counts = await store.load(syntheticSubgraphs(articles));
  await store.close();
  console.log(JSON.stringify({ edges: counts.edgesCreated, resident: process.resourceUsage().maxRSS }));
}
