import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Extraction } from "../../schema/index.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";

const cache = ".cache/neo4j";

/** Why the tests on a real Neo4j are left out here, or nothing: with CI=true they always run. */
export const withoutNeo4j: string | undefined =
  process.env.CI === "true" || hasJars() ? undefined : "no Neo4j in .cache/neo4j: `npm run neo4j` gets it";

function hasJars(): boolean {
  try {
    return readdirSync(cache).some((name) => name.startsWith("jars-"));
  } catch {
    return false;
  }
}

/** A real Neo4j of its own that holds these articles. */
export async function neo4jStore(
  extractions: readonly Extraction[],
): Promise<{ readonly store: GraphStore; close(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), "dateline-neo4j-"));
  const args = ["scripts/neo4j/start-neo4j.mjs", cache, "--home", home, "--heap", "512m"];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const store = await openStore(await addressOf(server));
  await store.load(extractions.map(subgraphOf));
  return {
    store,
    close: async () => {
      await store.close();
      server.kill("SIGTERM");
      await once(server, "exit");
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The address in the line that the server prints when it answers. Throws if it ends before. */
async function addressOf(server: ChildProcess): Promise<string> {
  for await (const line of createInterface(server.stdout!)) {
    if (line.startsWith("{")) return (JSON.parse(line) as { uri: string }).uri;
  }
  throw new Error("Neo4j ended before it answered");
}
