import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { dumpOf } from "../graph/whole.ts";
import { storeDump } from "../store/dump-of.ts";
import { run, start, temporary } from "./run.ts";

const folder = temporary();
const at = (name: string): string => join(folder, name);
const graphIn = async (name: string): Promise<string> => {
  const store = await openStore(at(name), { readOnly: true });
  const lines = await storeDump(store);
  await store.close();
  return `${lines.join("\n")}\n`;
};
const graph = `${dumpOf(sampleExtractions).join("\n")}\n`;

beforeAll(async () => {
  writeFileSync(at("graph.jsonl"), graph);
  expect((await run(["load", at("graph.jsonl"), "--store", at("store")])).code).toBe(0);
});

describe("backup and restore", () => {
  test("give the same graph, and say how much it is", async () => {
    const backup = await run(["backup", at("backup"), "--store", at("store")]);
    expect(backup.out).toBe(`${sampleExtractions.length} articles backed up to ${at("backup")}\n`);
    const restored = await run(["restore", at("backup"), "--store", at("new")]);
    expect(restored.out).toBe(`${sampleExtractions.length} articles restored to ${at("new")}\n`);
    expect(await graphIn("new")).toBe(graph);
  });

  test("put nothing in the place of something, unless they are told to", async () => {
    const again = await run(["backup", at("backup"), "--store", at("store")]);
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining("is not empty") });
    await run(["remove", sampleExtractions[0]!.article.id, "--store", at("new")]);
    const before = await graphIn("new");
    const refused = await run(["restore", at("backup"), "--store", at("new")]);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining("restore --overwrite") });
    expect(await graphIn("new")).toBe(before);
    expect((await run(["restore", at("backup"), "--store", at("new"), "--overwrite"])).code).toBe(0);
    expect(await graphIn("new")).toBe(graph);
  });

  test("take no folder of something else, nor one that cannot be made", async () => {
    const none = await run(["restore", "test/cases", "--store", at("other")]);
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining("test/cases is no folder that") });
    const nowhere = await run(["restore", at("backup"), "--store", join(at("graph.jsonl"), "below")]);
    expect(nowhere.code).toBe(1);
    expect(nowhere.err).toMatch(/a store at .*below cannot be made: a part of the path is no folder/);
  });

  test("mend a store that is damaged", async () => {
    await run(["restore", at("backup"), "--store", at("hurt")]);
    const file = join(at("hurt"), "graph.grafeo");
    writeFileSync(file, readFileSync(file).fill(0, 0, 8192));
    await expect(graphIn("hurt")).rejects.toThrow(/restore a backup/);
    expect((await run(["restore", at("backup"), "--store", at("hurt"), "--overwrite"])).code).toBe(0);
    expect(await graphIn("hurt")).toBe(graph);
  });

  test("refuse a backup that is damaged, and leave the store as it is", async () => {
    await run(["backup", at("broken"), "--store", at("store")]);
    const file = join(at("broken"), "graph.grafeo");
    writeFileSync(file, readFileSync(file).fill(0, 0, 8192));
    const refused = await run(["restore", at("broken"), "--store", at("store"), "--overwrite"]);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(await graphIn("store")).toBe(graph);
  });

  test("go through the service that holds the store, or say that it must stop", async () => {
    const service = start(["serve", "--store", at("store"), "--port", "0"]);
    await new Promise((resolve) => service.stdout.once("data", resolve));
    try {
      const backup = await run(["backup", at("held"), "--store", at("store")]);
      expect(backup.code, backup.err).toBe(0);
      const restore = await run(["restore", at("held"), "--store", at("store"), "--overwrite"]);
      expect(restore).toMatchObject({ code: 1, err: expect.stringContaining("stop it first") });
    } finally {
      const ended = new Promise((resolve) => service.once("exit", resolve));
      service.kill("SIGTERM");
      await ended;
    }
    expect(await graphIn("held")).toBe(graph);
    expect(readdirSync(at("held")).sort()).toEqual(["expected.json", "graph.grafeo"]);
  });

  test("of a Neo4j say what to use instead", async () => {
    for (const words of [
      ["backup", at("x")],
      ["restore", at("backup")],
    ]) {
      const told = await run([...words, "--store", "neo4j://localhost"]);
      expect(told).toMatchObject({ code: 1, err: expect.stringMatching(/dateline dump --store/) });
    }
    expect((await run(["restore", at("nothing"), "--store", at("x")])).code).toBe(2);
  });
});

test("a wait for Neo4j that is no number is wrong usage", async () => {
  const told = await run(["dump", "--store", "neo4j://localhost"], { environment: { NEO4J_WAIT: "soon" } });
  expect(told).toMatchObject({ code: 2, err: expect.stringContaining("NEO4J_WAIT: a number of seconds") });
});
