import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { syntheticSubgraphs } from "../../scripts/bench/synthetic-graph.ts";
import { isCutOff } from "../../src/cli/cut-off.ts";
import { dumpShares } from "../../src/cli/dump-shares.ts";
import { openStore } from "../../src/store/open-store.ts";
import { storeDump } from "../store/dump-of.ts";

async function* streamed(lines: readonly string[]) {
  yield* lines;
}

async function sharesIn(lines: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _ of dumpShares(streamed(lines))) count += 1;
  return count;
}

describe("a dump", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-cut-"));
  let lines: readonly string[] = [];
  beforeAll(async () => {
    const store = await openStore(join(folder, "store"));
    await store.load(syntheticSubgraphs(60));
    lines = await storeDump(store);
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("that is whole gives the shares of all its articles", async () => {
    expect(await sharesIn(lines)).toBe(60);
  });

  const firstEdge = () => lines.findIndex((line) => line.startsWith('{"edge"'));
  test.each([
    { name: "was cut off among its articles", left: () => lines.slice(0, 20) },
    { name: "was cut off before its relationships", left: () => lines.slice(0, firstEdge()) },
    { name: "was cut off among its relationships", left: () => lines.slice(0, -400) },
    { name: "lost a node", left: () => lines.filter((_, at) => at !== firstEdge() - 1) },
  ])("that $name is refused, and says what to do", async ({ left }) => {
    await expect(sharesIn(left())).rejects.toThrow(
      "it ends before it should, or lines of it are missing: make it again with “dateline dump”",
    );
  });
});

describe("a list in the order of its ids", () => {
  test.each([
    { count: 18_612, greatest: "edge-feffffffffffffff", cut: true },
    { count: 18_612, greatest: "edge-fffc000000000000", cut: false },
    { count: 40, greatest: "a-1fffffffffffffff", cut: true },
    { count: 2, greatest: "a-0fffffffffffffff", cut: false },
    { count: 0, greatest: "", cut: false },
  ])("of $count that ends with $greatest was cut off: $cut", ({ cut, ...ending }) => {
    expect(isCutOff(ending)).toBe(cut);
  });
});
