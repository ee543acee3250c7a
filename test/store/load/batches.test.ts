import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { syntheticSubgraphs } from "../../../scripts/bench/synthetic-graph.ts";
import type { Subgraph } from "../../../src/graph/subgraph.ts";
import { linesIn } from "../../../src/store/disk/lines-in.ts";
import { batches } from "../../../src/store/load/batches.ts";

const all = [...syntheticSubgraphs(60)];
const pace = { rows: 1_000, bytes: 10_000_000 };

async function sizesOf(source: Iterable<Subgraph> | AsyncIterable<Subgraph>): Promise<readonly number[]> {
  const sizes: number[] = [];
  for await (const batch of batches(source, pace)) sizes.push(batch.length);
  return sizes;
}

describe("batches of articles", () => {
  it("are as full from a file, which comes in pieces, as from a list", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-batches-"));
    const file = join(folder, "subgraphs.jsonl");
    writeFileSync(file, all.map((one) => `${JSON.stringify(one)}\n`).join(""));
    async function* lines() {
      const input = createReadStream(file, { highWaterMark: 16_384 });
      for await (const line of linesIn(input)) yield JSON.parse(line) as Subgraph;
    }
    const fromList = await sizesOf(all);
    expect(fromList.length).toBeLessThan(10);
    // A busy machine may hold up a piece of sixteen kilobytes for longer than a batch waits; there are thirty of them.
    const fromFile = await sizesOf(lines());
    expect(fromFile.length).toBeLessThan(2 * fromList.length);
    expect(fromFile.reduce((sum, size) => sum + size)).toBe(all.length);
    rmSync(folder, { recursive: true });
  });

  it("hold no more rows and no more bytes than told, but for an article that alone is more", async () => {
    const rows = (some: readonly Subgraph[]) =>
      some.reduce((sum, { nodes, edges }) => sum + nodes.length + edges.length, 0);
    const given = async (most: typeof pace) => {
      const lots: (readonly Subgraph[])[] = [];
      for await (const batch of batches(all, most)) lots.push(batch);
      return lots;
    };
    const byRows = await given({ ...pace, rows: 300 });
    expect(Math.max(...byRows.map(rows))).toBeLessThanOrEqual(300);
    expect(byRows.some((batch) => batch.length > 1)).toBe(true);
    const byBytes = await given({ ...pace, rows: 1_000_000, bytes: 40_000 });
    const bytes = (some: readonly Subgraph[]) => JSON.stringify(some.map(({ nodes }) => nodes)).length;
    expect(byBytes.length).toBeGreaterThan(bytes(all) / 80_000);
    expect(byBytes.some((batch) => batch.length > 1)).toBe(true);
    for (const alone of [
      { ...pace, rows: 10 },
      { ...pace, bytes: 10 },
    ])
      expect((await given(alone)).map((batch) => batch.length)).toEqual(all.map(() => 1));
  });

  it("do not wait for an article that takes its time", async () => {
    async function* slowly() {
      for (const one of all.slice(0, 3)) {
        yield one;
        await wait(120);
      }
    }
    expect(await sizesOf(slowly())).toEqual([1, 1, 1]);
  });
});
