import type { GraphEdge, GraphNode, Properties } from "../../schema/index.ts";
import { familyOf } from "../graph/article-links.ts";
import { mergedFace } from "../graph/face.ts";
import { isShared } from "../graph/knowledge-graph.ts";
import type { Subgraph } from "../graph/subgraph.ts";
import type { Writing } from "./engine.ts";
import { grouped, runRows } from "./rows.ts";
import { createEdges, createNodes, mainLabel, nodesById, setNodes } from "./statements.ts";
import { StoreError } from "./store-error.ts";

/** Properties of an Article that only the store reads: they follow from the rest, and a dump leaves them out. */
export const storeProperties = ["hash", "family"] as const;

/** Writes articles that are not in the store: nodes, edges, and last the mark that they are there. */
export async function writeArticles(writing: Writing, subgraphs: readonly Subgraph[]): Promise<void> {
  const nodes = mergedNodes(subgraphs);
  const labels = new Map([...nodes.values()].map((one) => [one.node, mainLabel(one.labels)]));
  const own = [...nodes.values()].filter((one) => !isShared(one.labels));
  const shared = [...nodes.values()].filter((one) => isShared(one.labels));
  await create(writing, [...own, ...(await mergeShared(writing, shared))]);
  await connect(
    writing,
    subgraphs.flatMap((one) => one.edges),
    labels,
  );
  const marks = subgraphs.map((one) => ({ id: one.article, hash: one.hash, family: family(one) }));
  const mark =
    "UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.hash = row.hash, a.family = row.family";
  await runRows(writing, mark, marks);
}

function mergedNodes(subgraphs: readonly Subgraph[]): ReadonlyMap<string, GraphNode> {
  const merged = new Map<string, GraphNode>();
  for (const one of subgraphs.flatMap(({ nodes }) => nodes)) {
    const there = merged.get(one.node);
    if (there) assertSameKind(one, there.labels);
    merged.set(one.node, there ? { ...one, properties: mergedFace(there.properties, one.properties) } : one);
  }
  return new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Gives shared nodes that are already there their new face, and those that are not, back. */
async function mergeShared(writing: Writing, shared: readonly GraphNode[]): Promise<readonly GraphNode[]> {
  const missing: GraphNode[] = [];
  for (const [label, group] of grouped(shared, (one) => mainLabel(one.labels))) {
    const ids = group.map((one) => one.node);
    const rows = await runRows(writing, nodesById(label), ids, "ids");
    const there = new Map(rows.map((row) => [String(row.id), row]));
    const changed: { readonly id: string; readonly properties: Properties }[] = [];
    for (const one of group) {
      const row = there.get(one.node);
      if (!row) {
        missing.push(one);
        continue;
      }
      assertSameKind(one, row.labels as readonly string[]);
      const properties = mergedFace(row.properties as Properties, one.properties);
      if (!isSame(properties, row.properties as Properties)) changed.push({ id: one.node, properties });
    }
    await runRows(writing, setNodes(label), changed);
  }
  return missing;
}

async function create(writing: Writing, nodes: readonly GraphNode[]): Promise<void> {
  for (const group of grouped(nodes, (one) => one.labels.join(":")).values()) {
    await runRows(
      writing,
      createNodes(group[0]!.labels),
      group.map(({ properties }) => ({ properties })),
    );
  }
}

/** Creates edges between nodes that are there. Throws `StoreError` where an end is missing: nothing of it is kept then. */
export async function connect(
  writing: Writing,
  edges: readonly GraphEdge[],
  labels: ReadonlyMap<string, string>,
): Promise<void> {
  const unique = [...new Map(edges.map((one) => [one.edge, one])).values()];
  const ends = (one: GraphEdge) => [
    one.type,
    labels.get(one.from) ?? "nothing",
    labels.get(one.to) ?? "nothing",
  ];
  for (const group of grouped(unique, (one) => ends(one).join("\t")).values()) {
    const [type, from, to] = ends(group[0]!) as [string, string, string];
    const rows = group
      .sort((a, b) => (a.edge < b.edge ? -1 : 1))
      .map((one) => ({ from: one.from, to: one.to, properties: one.properties }));
    const before = writing.changes().edgesCreated;
    await runRows(writing, createEdges(type, from, to), rows);
    const made = writing.changes().edgesCreated - before;
    if (made !== rows.length)
      throw new StoreError(`write ${type}`, `${made} of ${rows.length}`, "every edge to be made once");
  }
}

function family({ article, nodes, edges }: Subgraph): string | null {
  const source = edges.find((one) => one.type === "PUBLISHED_BY")?.to;
  return familyOf(nodes.find((one) => one.node === article)!.properties, source) ?? null;
}

function assertSameKind(node: GraphNode, labels: readonly string[]): void {
  const kind = [...node.labels].sort().join(":");
  const there = [...labels].sort().join(":");
  if (kind !== there) throw new StoreError(`write ${node.node} as`, kind, there);
}

function isSame(one: Properties, other: Properties): boolean {
  const text = (all: Properties) => JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) === text(other);
}
