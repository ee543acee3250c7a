import { appendFileSync, createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linesIn } from "./lines-in.ts";

/** Parts into which a graph is laid on disk: of a million relationships one is some megabytes. */
const parts = 128;
/** Characters kept for a part before they are written. */
const buffered = 32_768;

/** Lines in files by kind and part, where the part follows from a key: what is too much for memory, a part at a time. */
export interface Parts<Kind extends string> {
  /** How many parts there are. */
  readonly count: number;
  write(kind: Kind, key: string, line: string): void;
  /** Everything that was written of a kind and part so far. */
  read(kind: Kind, part: number): AsyncIterable<string>;
  /** Takes all of it away. */
  remove(): void;
}

/** Parts in a folder of their own among the system's temporary files. */
export function partsOnDisk<Kind extends string>(): Parts<Kind> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-parts-"));
  const waiting = new Map<string, { lines: string[]; size: number }>();
  const flush = (name: string): void => {
    const lines = waiting.get(name)?.lines;
    if (lines) appendFileSync(join(folder, name), lines.join(""));
    waiting.delete(name);
  };
  return {
    count: parts,
    write: (kind, key, line) => {
      const name = `${kind}-${partOf(key)}`;
      const file = waiting.get(name) ?? { lines: [], size: 0 };
      file.lines.push(line, "\n");
      file.size += line.length;
      waiting.set(name, file);
      if (file.size > buffered) flush(name);
    },
    read: async function* (kind, part) {
      const name = `${kind}-${part}`;
      flush(name);
      const path = join(folder, name);
      if (existsSync(path)) yield* linesIn(createReadStream(path));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function partOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) >>> 0;
  return hash % parts;
}
