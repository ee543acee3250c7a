import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { NamedQuery } from "./named-query.ts";
import { QueryError } from "./query-error.ts";
import { readQuery } from "./read-query.ts";

/** Every `.cypher` file of a folder, by name. Throws `QueryFileError` for one that is no named query. */
export async function loadQueries(directory: string): Promise<ReadonlyMap<string, NamedQuery>> {
  const files = (await readdir(directory)).filter((file) => file.endsWith(".cypher")).sort();
  const queries = new Map<string, NamedQuery>();
  for (const file of files) {
    const name = file.slice(0, -".cypher".length);
    queries.set(name, readQuery(name, await readFile(join(directory, file), "utf8")));
  }
  return queries;
}

/** The query of that name. Throws `QueryError` that lists the names there are. */
export function queryNamed(queries: ReadonlyMap<string, NamedQuery>, name: string): NamedQuery {
  const query = queries.get(name);
  if (query) return query;
  throw new QueryError("unknown query", name, undefined, `one of ${[...queries.keys()].join(", ")}`);
}
