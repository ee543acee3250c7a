export type { Extraction } from "../../schema/index.ts";
export { loadQueries } from "../query/load-queries.ts";
export { runQuery } from "../query/run-query.ts";
export type { GraphStore } from "../store/graph-store.ts";
export { openStore } from "../store/open-store.ts";
export type { ArticleInput } from "../text/article-input.ts";
export { buildGraph } from "./build-graph.ts";
export { extract, type Resources } from "./extract.ts";
export { openResources } from "./resources.ts";
