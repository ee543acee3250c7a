import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { linesOf } from "./lines-of.ts";
import { runOf } from "./run.ts";

/** Things held in memory at a time, and their bytes. */
const most = 8_000;
const mostBytes = 8_000_000;
/** Runs that are read at a time, each of which takes 64 kB of memory. */
const mostRuns = 500;

/** What was laid on disk, read from its beginning. */
interface Reading<Item> {
  first: Item;
  readonly rest: Iterator<Item>;
}

/**
 * Any number of things in order of their keys, which differ; they are such as JSON has. Those that are too many for
 * memory are sorted in runs on disk, among the system's temporary files, and merged, of too many runs some into one first;
 * others get their turn meanwhile.
 */
export async function* inOrder<Item>(
  items: AsyncIterable<readonly Item[]>,
  keyOf: (item: Item) => string,
  atOnce = most,
  runsAtOnce = mostRuns,
): AsyncGenerator<Item> {
  let folder: string | undefined;
  const files: string[] = [];
  let made = 0;
  const newFile = (): string => {
    folder ??= mkdtempSync(join(tmpdir(), "dateline-order-"));
    return join(folder, String(made++));
  };
  const run = runOf(keyOf);
  try {
    for await (const some of items)
      for (const item of some) {
        run.add(item);
        if (run.count < atOnce && run.bytes < mostBytes) continue;
        const file = newFile();
        run.moveTo(file);
        files.push(file);
      }
    while (files.length > runsAtOnce) {
      const file = newFile();
      const some = files.splice(0, runsAtOnce);
      for await (const items of inLots(merged(some.map(linesOf<Item>), keyOf)))
        appendFileSync(file, items.map((one) => `${JSON.stringify(one)}\n`).join(""));
      for (const one of some) rmSync(one);
      files.push(file);
    }
    let taken = 0;
    for (const item of merged([run.sorted(), ...files.map((file) => linesOf<Item>(file))], keyOf)) {
      yield item;
      taken += 1;
      if (taken % 500 === 0) await turn();
    }
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Some things at a time; between two lots others get their turn. */
async function* inLots<Item>(items: Iterable<Item>): AsyncGenerator<readonly Item[]> {
  let lot: Item[] = [];
  for (const item of items) {
    lot.push(item);
    if (lot.length < 500) continue;
    yield lot;
    lot = [];
    await turn();
  }
  if (lot.length > 0) yield lot;
}

function* merged<Item>(all: readonly Iterable<Item>[], keyOf: (item: Item) => string): Iterable<Item> {
  // The run with the least key is the last.
  const runs: Reading<Item>[] = [];
  const put = (rest: Iterator<Item>): void => {
    const next = rest.next();
    if (next.done) return;
    const key = keyOf(next.value);
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyOf(runs[middle]!.first) > key) low = middle + 1;
      else high = middle;
    }
    runs.splice(low, 0, { first: next.value, rest });
  };
  for (const one of all) put(one[Symbol.iterator]());
  for (let least = runs.pop(); least; least = runs.pop()) {
    yield least.first;
    put(least.rest);
  }
}
