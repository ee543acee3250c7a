import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "../../../src/store/disk/in-order.ts";

interface Thing {
  readonly key: string;
  readonly words: string;
}

async function* inLots(things: readonly Thing[], size: number): AsyncIterable<readonly Thing[]> {
  for (let at = 0; at < things.length; at += size) yield things.slice(at, at + size);
}

test("things come in order of their keys, whole, however few are held at a time", async () => {
  const things = fc.uniqueArray(fc.record({ key: fc.string(), words: fc.string({ unit: "binary" }) }), {
    selector: ({ key }) => key,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(
      things,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 2, max: 70 }),
      async (all, lot, held, runs) => {
        const found: Thing[] = [];
        for await (const one of inOrder(inLots(all, lot), ({ key }) => key, held, runs)) found.push(one);
        expect(found).toEqual([...all].sort((a, b) => (a.key < b.key ? -1 : 1)));
      },
    ),
  );
});

test("letters of several bytes that fall between two blocks of a file stay whole", async () => {
  const all = Array.from({ length: 300 }, (_, at) => ({
    key: `k${1000 + at}`,
    words: "é€😀".repeat(200 + at),
  }));
  const found: Thing[] = [];
  for await (const one of inOrder(inLots([...all].reverse(), 7), ({ key }) => key, 100)) found.push(one);
  expect(found).toEqual(all);
});

test("of many runs no more are read at a time than told", async () => {
  const all = Array.from({ length: 90 }, (_, at) => ({ key: `${10 + at}`, words: "" }));
  const [before, own] = [process.env.TMPDIR, mkdtempSync(join(tmpdir(), "dateline-test-"))];
  process.env.TMPDIR = own;
  try {
    const found: Thing[] = [];
    for await (const one of inOrder(inLots(all.toReversed(), 5), ({ key }) => key, 2, 4)) {
      const [folder] = readdirSync(own);
      expect(readdirSync(join(own, folder!)).length).toBeLessThanOrEqual(4);
      found.push(one);
    }
    expect(found).toEqual(all);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(own, { recursive: true });
  }
});

test("who stops taking leaves nothing on disk", async () => {
  const [before, own] = [process.env.TMPDIR, mkdtempSync(join(tmpdir(), "dateline-test-"))];
  process.env.TMPDIR = own;
  try {
    const all = Array.from({ length: 40 }, (_, at) => ({ key: `${10 + at}`, words: "" }));
    for await (const one of inOrder(inLots(all, 5), ({ key }) => key, 10)) {
      expect(readdirSync(own)).toHaveLength(1);
      if (one.key === "15") break;
    }
    expect(readdirSync(own)).toEqual([]);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(own, { recursive: true });
  }
});
