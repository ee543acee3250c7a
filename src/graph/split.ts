import type { GraphEdge, GraphNode } from "../../schema/index.ts";
import { entityFace, isShared, type Naming, nameFace } from "./face.ts";
import { GraphError } from "./graph-error.ts";
import type { Subgraph } from "./subgraph.ts";
import { assembled } from "./subgraph-of.ts";

/**
 * A whole graph as the articles' shares it is the union of, in order of article. Links between articles are left out:
 * they follow from the articles. Throws `GraphError` for what no article supports.
 */
export function splitByArticle(nodes: Iterable<GraphNode>, edges: Iterable<GraphEdge>): readonly Subgraph[] {
  const byId = new Map<string, GraphNode>();
  const shares = new Map<string, GraphEdge[]>();
  for (const one of nodes) {
    byId.set(one.node, one);
    if (one.labels.includes("Article")) shares.set(one.node, []);
  }
  for (const one of edges) {
    const { article } = one.properties;
    if (typeof article !== "string") continue;
    const share = shares.get(article);
    if (!share)
      throw new GraphError(
        `split ${one.type}`,
        one.edge,
        `an edge of an article that is there; ${article} is not`,
      );
    share.push(one);
  }
  const supported = new Set<string>();
  const subgraphs = [...shares]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([article, mine]) => {
      const touched = new Set([article, ...mine.flatMap((one) => [one.from, one.to])]);
      const its = [...touched].flatMap((id) => byId.get(id) ?? []);
      for (const id of touched) supported.add(id);
      return assembled(
        article,
        its.map((one) => (isShared(one.labels) ? own(one, mine) : one)),
        mine,
      );
    });
  const alone = [...byId.keys()].find((id) => !supported.has(id));
  if (alone !== undefined) throw new GraphError("split", alone, "a node that an article supports");
  return subgraphs;
}

/** A shared node as one article alone shows it. */
function own(node: GraphNode, edges: readonly GraphEdge[]): GraphNode {
  const { id, type } = node.properties;
  const told = (edgeType: string, end: "from" | "to") =>
    edges.filter((one) => one.type === edgeType && one[end] === node.node).map((one) => one.properties);
  if (node.labels.includes("Entity")) {
    const namings = told("MENTIONED_IN", "from") as unknown as Naming[];
    if (namings.length === 0) throw new GraphError("split", node.node, "an entity that the article mentions");
    return { ...node, properties: { id, type, ...entityFace(namings) } as GraphNode["properties"] };
  }
  const names = node.labels.includes("Source")
    ? told("PUBLISHED_BY", "to").map((one) => String(one.name))
    : told("HOLDS_OFFICE", "to").map((one) => String(one.relation));
  if (names.length === 0)
    throw new GraphError("split", node.node, "a source or an office that the article names");
  return { ...node, properties: { id, ...nameFace(names) } as GraphNode["properties"] };
}
