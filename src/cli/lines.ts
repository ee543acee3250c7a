import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { linesIn } from "../store/disk/lines-in.ts";
import { UsageError } from "./usage-error.ts";

/** The lines of a file, or of standard input for `-`, without the byte order mark that some systems begin files with. Throws `UsageError` for a file that is not there. */
export async function linesOf(file: string): Promise<AsyncIterable<string>> {
  if (file !== "-" && !(await stat(file).catch(() => undefined))?.isFile())
    throw new UsageError(`no such file: ${file}`);
  return unmarked(linesIn(file === "-" ? process.stdin : createReadStream(file)));
}

async function* unmarked(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let first = true;
  for await (const line of lines) {
    yield first ? line.replace(/^\ufeff/, "") : line;
    first = false;
  }
}
