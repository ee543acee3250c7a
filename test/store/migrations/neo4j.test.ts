import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { subgraphOf } from "../../../src/graph/subgraph-of.ts";
import { cypherStore } from "../../../src/store/cypher-store.ts";
import { readHistory } from "../../../src/store/migrations/history.ts";
import { openNeo4j } from "../../../src/store/neo4j/open-neo4j.ts";
import { sampleExtractions } from "../../cases/extractions/index.ts";
import { neo4jServer } from "../neo4j-server.ts";
import { migrationsContract } from "./contract.ts";

const server = await neo4jServer();
const processes = 4;

if ("reason" in server) {
  describe.skip(`migrations on Neo4j: ${server.reason}`, () => test("is skipped", () => {}));
} else {
  migrationsContract("Neo4j", {
    before: () => server.take(),
    after: () => server.give(),
    fresh: async () => {
      await server.clear();
      return openNeo4j(server.uri);
    },
  });

  test("several processes that start at once apply each migration once", async () => {
    await server.take();
    await server.clear();
    const engine = await openNeo4j(server.uri);
    await cypherStore(engine).load(sampleExtractions.map(subgraphOf));
    await engine.write(({ run }) => run("MATCH (s:DatelineStore {id: 'store'}) SET s.schema = 1"));
    const script = join(import.meta.dirname, "migrate-once.ts");
    const children = Array.from({ length: processes }, () =>
      spawn(process.execPath, ["--import", "tsx", script, server.uri], { stdio: "inherit" }),
    );
    const ends = await Promise.all(children.map((child) => once(child, "exit")));
    expect(ends).toEqual(children.map(() => [0, null]));
    expect((await readHistory(engine)).map((one) => one.version)).toEqual([2, 3, 4]);
    const rows = await engine.read("MATCH (f:Figure) RETURN DISTINCT f.seen AS seen");
    expect(rows).toEqual([{ seen: 1 }]);
    await engine.close();
    server.give();
  });
}
