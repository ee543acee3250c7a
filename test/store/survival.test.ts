import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import grafeo from "@grafeo-db/js";
import { afterAll, describe, expect, test } from "vitest";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { checkStore } from "../../src/store/check-store.ts";
import { readHolder, writeHolder } from "../../src/store/embedded/holder.ts";
import { openStore } from "../../src/store/open-store.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { dumpOf } from "../graph/whole.ts";
import { manyExtractions } from "./blow-up.ts";
import { storeDump } from "./dump-of.ts";

const root = mkdtempSync(join(tmpdir(), "dateline-survival-"));
let made = 0;
const newFolder = () => join(root, String(++made));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const script = resolve(import.meta.dirname, "load-slowly.ts");
const subgraphs = sampleExtractions.map(subgraphOf);

function loading(folder: string, count: number): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", script, folder, String(count)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Waits until the process has the store and said of so many articles that they are loaded; what it says afterwards is let go. */
async function said(child: ChildProcess, articles: number): Promise<void> {
  let lines = "";
  for await (const text of child.stdout!.iterator({ destroyOnReturn: false })) {
    lines += text;
    if (lines.split("\n").length > articles + 1) break;
  }
  child.stdout!.resume();
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return; // it was faster
  const end = once(child, "exit");
  child.kill("SIGKILL");
  await end;
}

async function builtFolder(): Promise<string> {
  const folder = newFolder();
  const store = await openStore(folder);
  await store.load(subgraphs);
  await store.close();
  return folder;
}

describe("a build that is killed", () => {
  test("leaves whole articles, and run again gives the same graph", async () => {
    const folder = newFolder();
    const extractions = [...manyExtractions(60)];
    const found: number[] = [];
    for (const wait of [0, 1, 2, 5]) {
      const child = loading(folder, extractions.length);
      await said(child, wait);
      await killed(child);
      const store = await openStore(folder);
      const there = await store.articles();
      found.push(there.size);
      expect(await storeDump(store)).toEqual(dumpOf(extractions.filter((one) => there.has(one.article.id))));
      await store.close();
    }
    expect(found.some((count) => count > 0 && count < extractions.length)).toBe(true);
    const last = loading(folder, extractions.length);
    last.stdout!.resume();
    expect(await once(last, "exit")).toEqual([0, null]);
    const store = await openStore(folder);
    expect(await storeDump(store)).toEqual(dumpOf(extractions));
    await store.close();
  });
});

test("a check finds an edge that was written past the loads, and one that was taken away", async () => {
  for (const evil of [
    "MATCH (a:Article)-[r:PUBLISHED_BY]->(s:Source) CREATE (a)-[x:PUBLISHED_BY]->(s) SET x = r",
    "MATCH ()-[r:LED]->() DELETE r",
  ]) {
    const folder = await builtFolder();
    const db = grafeo.GrafeoDB.create(join(folder, "graph.grafeo"));
    await db.executeCypher(evil);
    db.close();
    await expect(openStore(folder)).rejects.toThrow(/“dateline check” says where/);
    const store = await openStore(folder, { readOnly: true, anyCount: true });
    expect((await checkStore(store)).map((one) => one.rule)).toContain("count");
    await store.close();
  }
});

describe("a folder", () => {
  test("that another process holds is refused, with who holds it, and free when that one is gone", async () => {
    const folder = newFolder();
    const child = loading(folder, 10_000);
    await said(child, 0);
    await expect(openStore(folder)).rejects.toThrow(
      new RegExp(`in use by process ${child.pid}: wait until that ends`),
    );
    await expect(openStore(folder, { readOnly: true })).rejects.toThrow(StoreError);
    await killed(child);
    const store = await openStore(folder);
    await store.close();
  });

  test("says at which address its holder answers", async () => {
    const folder = await builtFolder();
    const store = await openStore(folder);
    writeHolder(folder, { pid: process.pid, address: "http://127.0.0.1:7070" });
    await expect(openStore(folder)).rejects.toThrow(/in use by process \d+ at http:\/\/127\.0\.0\.1:7070/);
    await store.close();
    expect(readHolder(folder)).toBeUndefined();
  });

  test("can be read by several at once while nobody writes", async () => {
    const folder = await builtFolder();
    const stores = await Promise.all([1, 2].map(() => openStore(folder, { readOnly: true })));
    for (const store of stores) {
      expect(await storeDump(store)).toEqual(dumpOf(sampleExtractions));
      await expect(store.remove("x")).rejects.toThrow(/opened for writing/);
    }
    for (const store of stores) await store.close();
  });

  test("without a graph is not opened for reading only", async () => {
    await expect(openStore(newFolder(), { readOnly: true })).rejects.toThrow(/run build first/);
  });

  test("whose database lost its head, its end, its writings or itself is refused, not taken for empty", async () => {
    const damages: readonly ((folder: string) => void)[] = [
      (folder) => {
        const file = join(folder, "graph.grafeo");
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.fill(0, 0, 8192));
      },
      (folder) => truncateSync(join(folder, "graph.grafeo"), 100),
      (folder) => truncateSync(join(folder, "graph.grafeo"), 0),
      (folder) => {
        rmSync(join(folder, "graph.grafeo"));
        rmSync(join(folder, "graph.grafeo.wal"), { recursive: true, force: true });
      },
      (folder) => writeFileSync(join(folder, "expected.json"), "{"),
    ];
    for (const damage of damages) {
      const folder = await builtFolder();
      damage(folder);
      await expect(openStore(folder)).rejects.toThrow(StoreError);
      await expect(openStore(folder, { readOnly: true })).rejects.toThrow(StoreError);
    }
  });

  test("that is a file, lies below one, or has an unknown scheme is refused in words", async () => {
    const file = newFolder();
    writeFileSync(file, "x");
    await expect(openStore(file)).rejects.toThrow(/expected a folder/);
    await expect(openStore(join(file, "below"))).rejects.toThrow(/expected a folder that can be written/);
    await expect(openStore("mysql://localhost")).rejects.toThrow(/neo4j:\/\//);
  });
});

test("a Neo4j that does not answer is one error in words, without the password", async () => {
  const refused = openStore("bolt://127.0.0.1:9", { username: "neo4j", password: "secret" });
  await expect(refused).rejects.toThrow(
    /open bolt:\/\/127\.0\.0\.1:9: expected a Neo4j that is running there/,
  );
  await refused.catch((error) => expect(String(error)).not.toContain("secret"));
});

test("an address with a password in it is refused, without showing it", async () => {
  const refused = openStore("bolt://neo4j:secret@127.0.0.1:9", { username: "neo4j", password: "secret" });
  await expect(refused).rejects.toThrow(/NEO4J_USERNAME and NEO4J_PASSWORD/);
  await refused.catch((error) => expect(String(error)).not.toContain("secret"));
});
