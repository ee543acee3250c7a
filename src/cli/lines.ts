import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { UsageError } from "./usage-error.ts";

/** The lines of a file, or of standard input for `-`. Throws `UsageError` for a file that is not there. */
export async function linesOf(file: string): Promise<AsyncIterable<string>> {
  if (file !== "-" && !(await stat(file).catch(() => undefined))?.isFile())
    throw new UsageError(`no such file: ${file}`);
  const input = file === "-" ? process.stdin : createReadStream(file, "utf8");
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}
