import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { dumpOf } from "../graph/whole.ts";
import { run, temporary } from "./run.ts";

const folder = temporary();
const at = (name: string): string => join(folder, name);
const store = ["--store", at("store")];
const [first, second, ...others] = sampleExtractions;
const lines = (extractions: typeof sampleExtractions): string => `${dumpOf(extractions).join("\n")}\n`;
const dumped = async (): Promise<string> => (await run(["dump", ...store])).out;

beforeAll(async () => {
  writeFileSync(at("graph.jsonl"), lines(sampleExtractions));
  expect((await run(["load", at("graph.jsonl"), ...store])).code).toBe(0);
});

describe("remove", () => {
  test.each([
    ["a name that no article has", "not-there.txt"],
    ["an id that no article has", "a-0123456789abcdef"],
  ])("takes none of several away where one is %s", async (_what, unknown) => {
    const { code, out, err } = await run(["remove", first!.article.id, unknown, ...store]);
    expect([code, out, err]).toEqual([1, "", expect.stringContaining(`no article “${unknown}”`)]);
    expect(await dumped()).toBe(lines(sampleExtractions));
  });

  test("takes several away, each once, and leaves what the others support", async () => {
    const words = [first!.article.id, second!.article.ref, first!.article.ref];
    const { code, out } = await run(["remove", ...words, ...store]);
    expect([code, out.split("\n").length]).toEqual([0, 3]);
    expect(out).toMatch(/^removed .*: \d+ nodes and \d+ relationships\nremoved /);
    expect(await dumped()).toBe(lines(others));
    expect((await run(["check", ...store])).code).toBe(0);
  });
});
