import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { openStore } from "../../src/store/open-store.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { dumpOf } from "../graph/whole.ts";
import { manyExtractions } from "../store/blow-up.ts";
import { storeDump } from "../store/dump-of.ts";

const root = mkdtempSync(join(tmpdir(), "dateline-faults-"));
let made = 0;
const newFolder = () => join(root, String(++made));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const loadSlowly = resolve(import.meta.dirname, "../store/load-slowly.ts");

/** Runs a load of many articles in a shell that was told first. */
async function loading(
  before: string,
  folder: string,
  count: number,
): Promise<{ code: number; errors: string; said: string }> {
  const words = `${before}; exec "${process.execPath}" --import tsx "${loadSlowly}" "${folder}" ${count}`;
  const child = spawn("bash", ["-c", words], { stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  let said = "";
  child.stderr.on("data", (text) => {
    errors += text;
  });
  child.stdout.on("data", (text) => {
    said += text;
  });
  const [code] = await once(child, "exit");
  return { code, errors, said };
}

/** A folder as a process leaves it that was killed after it loaded this much, and how many articles it said were kept, transaction by transaction. */
async function left(count: number): Promise<{ folder: string; acknowledged: number[] }> {
  const folder = newFolder();
  const child = spawn(process.execPath, ["--import", "tsx", loadSlowly, folder, "100000"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (/^\d+$/.test(line)) acknowledged.push(Number(line));
    if ((acknowledged.at(-1) ?? 0) >= count) child.kill("SIGKILL"); // what it said until then is still read
  }
  return { folder, acknowledged };
}

describe("a full disk", () => {
  test("ends a build in words, keeps what was written, whole, and a build with room goes on", async () => {
    const folder = newFolder();
    // No file may grow beyond so many blocks of 1,024 bytes: what a full disk does, without one.
    const { code, errors, said } = await loading("ulimit -f 1200", folder, 60);
    expect(code).not.toBe(0);
    expect(errors).toMatch(/StoreError: \w+.* expected room on the disk: .*\(it is full\)/);
    const extractions = [...manyExtractions(60)];
    const store = await openStore(folder);
    const there = await store.articles();
    const acknowledged = Number(said.trim().split("\n").at(-1));
    expect(acknowledged).toBeGreaterThan(0);
    expect(there.size).toBeGreaterThanOrEqual(acknowledged);
    expect(await storeDump(store)).toEqual(dumpOf(extractions.filter((one) => there.has(one.article.id))));
    await store.load(extractions.map(subgraphOf));
    expect(await storeDump(store)).toEqual(dumpOf(extractions));
    await store.close();
  }, 60_000);
});

describe("a folder that cannot be written", () => {
  const isRoot = process.getuid?.() === 0;
  test("is read, and refused for writing in words", async () => {
    const folder = newFolder();
    const store = await openStore(folder);
    await store.load(sampleExtractions.map(subgraphOf));
    await store.close();
    execFileSync("chmod", ["-R", "a-w,a+rX", folder]);
    const script = `
      import { openStore } from ${JSON.stringify(resolve("src/store/open-store.ts"))};
      const store = await openStore(${JSON.stringify(folder)}, { readOnly: true });
      console.log((await store.articles()).size);
      await store.close();
      await openStore(${JSON.stringify(folder)}).catch((error) => console.log(error.name, error.message));`;
    // Whoever is root may write anywhere: somebody else tries then.
    const who = isRoot ? { uid: 65534, gid: 65534 } : {};
    const file = join(root, "read-only.mts");
    writeFileSync(file, script);
    execFileSync("chmod", ["a+rX", root, file]);
    const said = execFileSync(
      process.execPath,
      ["--import", resolve("node_modules/tsx/dist/esm/index.mjs"), file],
      {
        encoding: "utf8",
        env: { ...process.env, TMPDIR: "/tmp", HOME: "/tmp" },
        ...who,
      },
    ).split("\n");
    expect(said[0]).toBe(String(sampleExtractions.length));
    expect(said[1]).toMatch(/^StoreError open .* expected a folder that can be written/);
  }, 60_000);
});

describe("a folder that was damaged after a build was killed", () => {
  let killed = "";
  let count = 0;
  let acknowledged: number[] = [];
  beforeAll(async () => {
    ({ folder: killed, acknowledged } = await left(12));
    const copy = newFolder();
    cpSync(killed, copy, { recursive: true });
    const store = await openStore(copy);
    count = (await store.articles()).size;
    await store.close();
    expect(count).toBeGreaterThanOrEqual(Math.max(12, ...acknowledged));
  }, 60_000);

  /** What came of opening a damaged copy: whole articles, so many, or refused in words. */
  async function opened(damage: (folder: string) => void): Promise<number | string> {
    const folder = newFolder();
    cpSync(killed, folder, { recursive: true });
    damage(folder);
    try {
      const store = await openStore(folder);
      const there = await store.articles();
      const wanted = [...manyExtractions(count + 5)].filter((one) => there.has(one.article.id));
      expect(await storeDump(store)).toEqual(dumpOf(wanted));
      await store.close();
      return there.size;
    } catch (error) {
      expect(error).toBeInstanceOf(StoreError);
      return (error as StoreError).message;
    }
  }

  const wal = (folder: string) => {
    const inside = join(folder, "graph.grafeo.wal");
    const files = readdirSync(inside).map((name) => join(inside, name));
    return files.sort((a, b) => statSync(b).size - statSync(a).size)[0]!;
  };

  test("without its last writings it is refused, with what to do", async () => {
    expect(await opened((folder) => rmSync(join(folder, "graph.grafeo.wal"), { recursive: true }))).toMatch(
      /what a process that died wrote last: put it back, restore a backup, or build again/,
    );
  });

  test("with a torn end it has whole articles and all but the last transaction, as after a loss of power", async () => {
    const found = await opened((folder) => truncateSync(wal(folder), statSync(wal(folder)).size - 100));
    expect(found).toBeLessThanOrEqual(count);
    expect(found).toBeGreaterThanOrEqual(Math.max(0, ...acknowledged.filter((many) => many < count)));
  });

  test("with a byte turned anywhere it is exact or refused in words", async () => {
    const outcomes = [];
    for (const part of [0.05, 0.3, 0.6, 0.9])
      for (const file of [wal, (folder: string) => join(folder, "graph.grafeo")]) {
        const found = await opened((folder) => {
          const bytes = readFileSync(file(folder));
          bytes[Math.floor(bytes.length * part)]! ^= 0x10;
          writeFileSync(file(folder), bytes);
        });
        outcomes.push(found);
      }
    for (const one of outcomes)
      if (typeof one === "string") expect(one).toMatch(/expected a database that is whole: restore a backup/);
      else expect(one).toBeLessThanOrEqual(count);
  });

  test("is copied only when it is whole", async () => {
    const source = newFolder();
    cpSync(killed, source, { recursive: true });
    const target = newFolder();
    const store = await openStore(source, { readOnly: true });
    await store.copyTo!(target);
    await store.close();
    expect(readdirSync(target).sort()).toEqual(["expected.json", "graph.grafeo"]);
    const copy = await openStore(target, { readOnly: true });
    expect((await copy.articles()).size).toBe(count);
    await copy.close();
    expect(existsSync(join(target, ".copy"))).toBe(false);
  });
});
