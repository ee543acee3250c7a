import type { GraphEdge, GraphNode } from "../../schema/index.ts";
import { checkGraph } from "../graph/check-graph.ts";
import { type Problem, wrong } from "../graph/problem.ts";
import { splitByArticle } from "../graph/split.ts";
import type { GraphStore } from "./graph-store.ts";
import { readState } from "./state.ts";

/**
 * What is wrong with a store: everything that may be wrong with its graph, and nodes, edges or articles that are not
 * those that the loads wrote down.
 */
export async function checkStore(store: GraphStore): Promise<readonly Problem[]> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for await (const one of store.nodes()) nodes.push(one);
  for await (const one of store.edges()) edges.push(one);
  const state = await readState({ read: (cypher, parameters = {}) => store.read(cypher, parameters) });
  const problems = [...checkGraph(nodes, edges)];
  const recorded = state ?? { nodes: 0, edges: 0 };
  if (recorded.nodes !== nodes.length || recorded.edges !== edges.length) {
    const has = `${nodes.length} nodes and ${edges.length} edges`;
    problems.push(
      wrong("count", store.location, `has ${has}; the loads wrote ${recorded.nodes} and ${recorded.edges}`),
    );
  }
  return problems.length > 0 ? problems : checkArticles(await store.articles(), nodes, edges);
}

function checkArticles(
  hashes: ReadonlyMap<string, string>,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Problem[] {
  return splitByArticle(nodes, edges).flatMap(({ article, hash }) =>
    hashes.get(article) === hash ? [] : [wrong("article", article, "is not what the load wrote")],
  );
}
