import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { NamedQuery } from "./named-query.ts";
import { QueryError } from "./query-error.ts";
import { readQuery } from "./read-query.ts";

const extension = ".cypher";

/** Every `.cypher` file of a folder, by name. Throws `QueryFileError` for one that is no named query. */
export async function loadQueries(directory: string): Promise<ReadonlyMap<string, NamedQuery>> {
  const queries = new Map<string, NamedQuery>();
  for (const name of await namesIn(directory)) queries.set(name, await read(directory, name));
  return queries;
}

/**
 * The query of that name in a folder, without reading the others: a command that asks one question would spend more on
 * their heads than on it. Throws `QueryError` that lists the names there are, and `QueryFileError`.
 */
export async function loadQuery(directory: string, name: string): Promise<NamedQuery> {
  const names = await namesIn(directory);
  return names.includes(name) ? read(directory, name) : unknown(name, names);
}

async function namesIn(directory: string): Promise<readonly string[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith(extension)).sort();
  return files.map((file) => file.slice(0, -extension.length));
}

async function read(directory: string, name: string): Promise<NamedQuery> {
  return readQuery(name, await readFile(join(directory, `${name}${extension}`), "utf8"));
}

/** The query of that name. Throws `QueryError` that lists the names there are. */
export function queryNamed(queries: ReadonlyMap<string, NamedQuery>, name: string): NamedQuery {
  const query = queries.get(name);
  return query ?? unknown(name, [...queries.keys()]);
}

function unknown(name: string, names: readonly string[]): never {
  throw new QueryError("unknown query", name, undefined, `one of ${names.join(", ")}`);
}
