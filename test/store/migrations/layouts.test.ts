import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readDump } from "../../../src/graph/read-dump.ts";
import { packageRoot } from "../../../src/pipeline/package-root.ts";
import { articlesNamed } from "../../../src/store/articles-named.ts";
import { checkStore } from "../../../src/store/check-store.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import type { Engine } from "../../../src/store/engine.ts";
import { openNeo4j } from "../../../src/store/neo4j/open-neo4j.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { readState, schemaVersion } from "../../../src/store/state.ts";
import { storeDump } from "../dump-of.ts";
import { neo4jServer } from "../neo4j-server.ts";

const kept = join(packageRoot(), "test", "cases", "layouts");
const layouts = readdirSync(kept).sort();
const root = mkdtempSync(join(tmpdir(), "dateline-layouts-"));
let made = 0;
const newFolder = () => join(root, String(++made));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Line {
  readonly node?: number;
  readonly labels?: readonly string[];
  readonly type?: string;
  readonly from?: number;
  readonly to?: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Writes a kept store into an empty engine as it was, whatever this version thinks of it. */
async function restore(engine: Engine, file: string): Promise<void> {
  const lines = readFileSync(join(kept, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  const ids = new Map<number, Line>();
  await engine.write(async ({ run }) => {
    for (const line of lines.filter((one) => one.labels)) {
      ids.set(line.node!, line);
      await run(`CREATE (n:${line.labels!.join(":")}) SET n = $properties`, { properties: line.properties });
    }
    for (const { type, from, to, properties } of lines.filter((one) => one.type)) {
      const [a, b] = [from!, to!].map((id) => ids.get(id)!);
      await run(
        `MATCH (a:${a!.labels![0]} {id: $from}) MATCH (b:${b!.labels![0]} {id: $to}) CREATE (a)-[r:${type}]->(b) SET r = $properties`,
        { from: a!.properties.id, to: b!.properties.id, properties },
      );
    }
  });
}

/** What must hold of a store that an earlier version made, once this one has opened it. */
async function assertUpToDate(location: string): Promise<void> {
  const store = await openStore(location);
  expect(await readState({ read: (cypher) => store.read(cypher, {}) })).toMatchObject({
    schema: schemaVersion,
  });
  expect(await checkStore(store)).toEqual([]);
  for (const { id, ref } of await store.read("MATCH (a:Article) RETURN a.id AS id, a.ref AS ref", {}))
    expect(await articlesNamed(store, String(ref))).toContain(id);
  const dump = await storeDump(store);
  expect(dump.length).toBeGreaterThan(50);
  const again = await openStore(newFolder());
  await again.load(await readDump(dump));
  expect(await storeDump(again)).toEqual(dump);
  await again.close();
  await store.close();
}

describe("a store that an earlier version made", () => {
  test("is kept of every version", () => {
    expect(layouts).toEqual(Array.from({ length: layouts.length }, (_, at) => `${at + 1}.jsonl`));
    expect(layouts.length).toBeGreaterThanOrEqual(schemaVersion - 1);
  });

  test.each(layouts)("is right after it was opened: %s in the embedded engine", async (layout) => {
    const folder = newFolder();
    const engine = await openEmbedded(folder);
    await restore(engine, layout);
    await engine.close();
    await assertUpToDate(folder);
  });
});

const server = await neo4jServer();
describe.skipIf("reason" in server)(`on Neo4j ${"reason" in server ? server.reason : ""}`, () => {
  test.each(layouts)("is right after it was opened: %s", async (layout) => {
    if ("reason" in server) return;
    await server.take();
    await server.clear();
    const engine = await openNeo4j(server.uri);
    await restore(engine, layout);
    await engine.close();
    await assertUpToDate(server.uri);
    server.give();
  });
});
