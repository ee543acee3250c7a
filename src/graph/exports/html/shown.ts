import type { GraphEdge, GraphNode } from "../../../../schema/index.ts";
import { accountsOf } from "../accounts.ts";
import { type Background, gathering } from "../background.ts";
import { endsOf, type GraphSource } from "../graph-source.ts";
import { familyOf } from "../naming.ts";

/** What one page can carry: a browser opens it on a telephone too. */
export const mostShown = { nodes: 4_000, edges: 20_000 } as const;

/** The part of a graph that a page shows. */
export interface Shown {
  readonly background: Background;
  readonly nodes: readonly GraphNode[];
  readonly articles: readonly GraphNode[];
  /** Edges with evidence, by each of their ends. */
  readonly edges: ReadonlyMap<string, readonly GraphEdge[]>;
  /** How many nodes and edges were left out. */
  readonly left: Counts;
  /** How many there are in all. */
  readonly all: Counts;
}

interface Counts {
  readonly nodes: number;
  readonly edges: number;
}

const onPage = new Set(["Entity", "Event", "Statement", "Figure", "Disagreement", "Office"]);

/** The nodes with most edges, those of which most is told first, with their edges in the order of reports, and the articles, the newest first, as far as there is room. */
export async function shownOf(graph: GraphSource): Promise<Shown> {
  const weights = new Map<string, number>();
  const counts = { nodes: 0, edges: 0 };
  for await (const { from, to } of endsOf(graph)) {
    counts.edges += 1;
    for (const end of [from, to]) weights.set(end, (weights.get(end) ?? 0) + 1);
  }
  const gathered = gathering();
  const all: string[] = [];
  for await (const node of graph.nodes()) {
    counts.nodes += 1;
    gathered.add(node);
    if (onPage.has(familyOf(node))) all.push(node.node);
  }
  const weight = (id: string) => weights.get(id) ?? 0;
  const chosen = new Set(
    all.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, mostShown.nodes),
  );
  const edges = new Map<string, GraphEdge[]>();
  const cited = new Set<string>();
  let [kept, left] = [0, 0];
  for await (const edge of graph.edges()) {
    const ends = [...new Set([edge.from, edge.to])].filter((end) => chosen.has(end));
    if (typeof edge.properties.quote !== "string" || ends.length === 0) continue;
    if (kept === mostShown.edges) left += 1;
    else {
      kept += 1;
      cited.add(String(edge.properties.article));
      for (const end of ends) {
        const there = edges.get(end);
        if (there) there.push(edge);
        else edges.set(end, [edge]);
      }
    }
  }
  const nodes: GraphNode[] = [];
  const articles = new Map<string, GraphNode>();
  for await (const node of graph.nodes()) {
    if (chosen.has(node.node)) nodes.push(node);
    if (cited.has(node.node)) articles.set(node.node, node);
  }
  const published = (id: unknown) => String(articles.get(String(id))?.properties.published ?? "~");
  const inOrder = (a: GraphEdge, b: GraphEdge) => {
    const [p, q] = [a.properties, b.properties];
    return (
      compared(published(p.article), published(q.article)) ||
      compared(String(p.article), String(q.article)) ||
      Number(p.start) - Number(q.start) ||
      Number(p.end) - Number(q.end)
    );
  };
  for (const some of edges.values()) some.sort(inOrder);
  nodes.sort((a, b) => weight(b.node) - weight(a.node) || compared(a.node, b.node));
  const newest = [...articles.values()].sort(
    (a, b) =>
      compared(String(b.properties.published ?? ""), String(a.properties.published ?? "")) ||
      compared(a.node, b.node),
  );
  return {
    background: gathered.with(await accountsOf(graph)),
    nodes,
    articles: newest,
    edges,
    left: { nodes: all.length - chosen.size, edges: left },
    all: counts,
  };
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
