import { closeSync, openSync, readSync } from "node:fs";

const block = 1 << 16;
const lineFeed = 0x0a;

/**
 * What stands in a file of lines of JSON, of which no handle is kept: there may be more files than a process may have
 * open. Lines are made text one by one when they are asked for, so that what waits in many files at once is bytes.
 */
export function* linesOf<Item>(file: string): Iterable<Item> {
  let bytes = Buffer.allocUnsafeSlow(block);
  let [at, from, filled] = [0, 0, 0];
  for (;;) {
    const end = bytes.subarray(0, filled).indexOf(lineFeed, from);
    if (end !== -1) {
      const line = bytes.toString("utf8", from, end);
      from = end + 1;
      yield JSON.parse(line) as Item;
      continue;
    }
    // What is begun goes to the front; a line that fills the buffer gets a larger one.
    bytes.copy(bytes, 0, from, filled);
    filled -= from;
    from = 0;
    if (filled === bytes.length) bytes = Buffer.concat([bytes], 2 * filled);
    const more = readInto(bytes, filled, file, at);
    if (more === 0) return;
    at += more;
    filled += more;
  }
}

function readInto(bytes: Buffer, from: number, file: string, at: number): number {
  const handle = openSync(file, "r");
  try {
    return readSync(handle, bytes, from, bytes.length - from, at);
  } finally {
    closeSync(handle);
  }
}
