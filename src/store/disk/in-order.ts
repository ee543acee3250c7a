import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { setImmediate as turn } from "node:timers/promises";

/** Things held in memory at a time: of a graph, 15 MB. */
const most = 8_000;
const block = 1 << 16;

/** What was laid on disk, read from its beginning. */
interface Run<Item> {
  first: Item;
  readonly rest: Iterator<Item>;
}

/**
 * Any number of things in order of their keys, which differ. Those that are too many for memory are sorted in runs on disk,
 * among the system's temporary files, and merged; others get their turn meanwhile.
 */
export async function* inOrder<Item>(
  items: AsyncIterable<readonly Item[]>,
  keyOf: (item: Item) => string,
  atOnce = most,
): AsyncGenerator<Item> {
  let folder: string | undefined;
  let run: Item[] = [];
  const files: string[] = [];
  const sorted = (): readonly Item[] => run.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  try {
    for await (const some of items) {
      for (const item of some) run.push(item);
      if (run.length < atOnce) continue;
      folder ??= mkdtempSync(join(tmpdir(), "dateline-order-"));
      const file = join(folder, String(files.length));
      writeFileSync(
        file,
        `${sorted()
          .map((item) => JSON.stringify(item))
          .join("\n")}\n`,
      );
      files.push(file);
      run = [];
    }
    const runs = [sorted(), ...files.map((file) => linesOf<Item>(file))];
    let taken = 0;
    for (const item of merged(runs, keyOf)) {
      yield item;
      taken += 1;
      if (taken % 500 === 0) await turn();
    }
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function* merged<Item>(all: readonly Iterable<Item>[], keyOf: (item: Item) => string): Iterable<Item> {
  // The run with the least key is the last.
  const runs: Run<Item>[] = [];
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

/** The lines of a file, of which no handle is kept: there may be more files than a process may have open. */
function* linesOf<Item>(file: string): Iterable<Item> {
  const decoder = new StringDecoder("utf8");
  let [at, begun] = [0, ""];
  for (let bytes = blockOf(file, at); bytes.length > 0; bytes = blockOf(file, at)) {
    at += bytes.length;
    const lines = (begun + decoder.write(bytes)).split("\n");
    begun = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as Item;
  }
}

function blockOf(file: string, at: number): Buffer {
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.allocUnsafe(block);
    return bytes.subarray(0, readSync(handle, bytes, 0, block, at));
  } finally {
    closeSync(handle);
  }
}
