import { closeSync, openSync, writeSync } from "node:fs";

/** Things as lines of JSON in one piece of memory, which are sorted without being made again. */
export interface Run<Item> {
  readonly count: number;
  /** Bytes of the lines. */
  readonly bytes: number;
  add(item: Item): void;
  /** All of it in order of the keys. */
  sorted(): Iterable<Item>;
  /** Writes it to a file in that order, and is empty then. */
  moveTo(file: string): void;
}

/**
 * An empty run. As objects, thousands that wait to be sorted outlive the short collections, and each of them is room that
 * the heap has until a long one; as bytes they are always in the same room.
 */
export function runOf<Item>(keyOf: (item: Item) => string): Run<Item> {
  let lines = Buffer.allocUnsafeSlow(1 << 16);
  let copy = Buffer.alloc(0);
  let filled = 0;
  let keys: string[] = [];
  let ends: number[] = [];
  const startOf = (at: number): number => (at === 0 ? 0 : ends[at - 1]!);
  const order = (): readonly number[] =>
    keys.map((_, at) => at).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  return {
    get count() {
      return keys.length;
    },
    get bytes() {
      return filled;
    },
    add: (item) => {
      const line = `${JSON.stringify(item)}\n`;
      const most = filled + 3 * line.length;
      if (most > lines.length) lines = Buffer.concat([lines], Math.max(most, 2 * lines.length));
      filled += lines.write(line, filled);
      keys.push(keyOf(item));
      ends.push(filled);
    },
    sorted: function* () {
      for (const at of order()) yield JSON.parse(lines.toString("utf8", startOf(at), ends[at]!)) as Item;
    },
    moveTo: (file) => {
      if (copy.length < filled) copy = Buffer.allocUnsafeSlow(lines.length);
      let to = 0;
      for (const at of order()) to += lines.copy(copy, to, startOf(at), ends[at]!);
      const handle = openSync(file, "w");
      try {
        for (let from = 0; from < to; ) from += writeSync(handle, copy, from, to - from);
      } finally {
        closeSync(handle);
      }
      filled = 0;
      keys = [];
      ends = [];
    },
  };
}
