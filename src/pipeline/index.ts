import { join } from "node:path";
import { loadQueries as loadFrom } from "../query/load-queries.ts";
import type { NamedQuery } from "../query/named-query.ts";
import { packageRoot } from "./package-root.ts";

export type { Extraction } from "../../schema/index.ts";
export { runQuery } from "../query/run-query.ts";
export type { GraphStore } from "../store/graph-store.ts";
export { openStore } from "../store/open-store.ts";
export type { ArticleInput } from "../text/article-input.ts";
export { buildGraph } from "./build-graph.ts";
export { extract, type Resources } from "./extract.ts";
export { openResources } from "./resources.ts";

/** The named queries that come with the package, or those of another folder, by name. Throws `QueryFileError` for a file that is none. */
export function loadQueries(
  folder: string = join(packageRoot(), "schema", "queries"),
): Promise<ReadonlyMap<string, NamedQuery>> {
  return loadFrom(folder);
}
