import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { UsageError } from "../../src/cli/usage-error.ts";
import { GoldArticle } from "./gold.ts";

/** A corpus: its name, and its articles with what annotators marked. */
export interface Corpus {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
}

const ending = ".jsonl";

/** The corpora of a folder, by name; only those named in `only`, if any are. Throws `UsageError` for what is not there. */
export function readCorpora(folder: string, only: readonly string[]): readonly Corpus[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`no corpora: there is no folder ${folder}`);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
  if (names.length === 0) throw new UsageError(`no corpora: the folder ${folder} has no *${ending}`);
  for (const name of only)
    if (!names.includes(name))
      throw new UsageError(`unknown corpus “${name}”: expected one of ${names.join(", ")}`);
  return names
    .filter((name) => only.length === 0 || only.includes(name))
    .map((name) => ({ name, articles: readLinesOf(join(folder, name + ending), GoldArticle) }));
}

/** The objects of a JSON Lines file. Throws `UsageError` naming the line that is not as expected. */
export function readLinesOf<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) =>
      line.trim() === "" ? [] : [readLine(line, schema, `${file}, line ${index + 1}`)],
    );
}

function readLine<Schema extends z.ZodType>(line: string, schema: Schema, where: string): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`${where}: is not valid JSON`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(`${where}: ${issue?.path.join(".")}: ${issue?.message}`);
}
