import type { GraphEdge, GraphNode, Properties } from "../../schema/index.ts";
import { familyOf } from "../graph/article-links.ts";
import { isShared } from "../graph/face.ts";
import type { Subgraph } from "../graph/subgraph.ts";
import { refKeyOf } from "./articles-named.ts";
import { type Changes, changesSince, type Writing } from "./engine.ts";
import { mergedNodes, mergeShared } from "./load/shared-nodes.ts";
import { beside } from "./rows.ts";
import { mainLabel } from "./statements.ts";
import { StoreError } from "./store-error.ts";
import { findKnown, type Known, writeEdges, writeNodes } from "./write-things.ts";

/** What some articles write: nodes that only they have, nodes that others may have too, and edges. */
export interface Writings {
  readonly own: readonly GraphNode[];
  readonly shared: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** The label of each node in the schema's table. */
  readonly labels: ReadonlyMap<string, string>;
  /** What the nodes of articles keep for the store. */
  readonly marks: ReadonlyMap<string, Properties>;
}

/** How far it is written: the numbers of nodes that are known, and the edges that are still to be made. */
export interface Written {
  readonly known: Known;
  readonly left: readonly GraphEdge[];
}

/** What articles that are not in the store write, each thing once, with the mark that they are there. */
export function writingsOf(subgraphs: readonly Subgraph[]): Writings {
  const shares = subgraphs.flatMap(({ nodes }) => nodes);
  const nodes = [...mergedNodes(shares).values()].sort((a, b) => (a.node < b.node ? -1 : 1));
  const labels = new Map(nodes.map((one) => [one.node, mainLabel(one.labels)]));
  return {
    own: nodes.filter((one) => !isShared(one.labels)),
    shared: nodes.filter((one) => isShared(one.labels)),
    edges: [...new Map(subgraphs.flatMap((one) => one.edges.map((edge) => [edge.edge, edge]))).values()],
    labels,
    marks: new Map(subgraphs.map((one) => [one.article, marksOf(one, labels)])),
  };
}

/** Writes the nodes that only these articles have, and edges between those and, `early`, to shared nodes that are there already. */
export async function writeOwn(writing: Writing, writings: Writings, early: boolean): Promise<Written> {
  const known: Known = new Map();
  const start = writing.changes();
  const { own, shared, edges, labels, marks } = writings;
  await beside(writing, [
    () => writeNodes(writing, own, known, marks),
    () => (early ? findKnown(writing, shared, known) : Promise.resolve()),
  ]);
  const isReady = (one: GraphEdge) => known.has(one.from) && known.has(one.to);
  const ready = edges.filter(isReady);
  await writeEdges(writing, ready, labels, known);
  assertMade(writing, start, own.length + ready.length);
  return { known, left: edges.filter((one) => !isReady(one)) };
}

/** Writes what others may have too, and what leads there: nobody else may write meanwhile. */
export async function writeShared(
  writing: Writing,
  { shared, labels }: Writings,
  { known, left }: Written,
): Promise<void> {
  const start = writing.changes();
  const { missing, set } = await mergeShared(writing, shared, known);
  await beside(writing, [set, () => writeNodes(writing, missing, known)]);
  await writeEdges(writing, left, labels, known);
  assertMade(writing, start, missing.length + left.length);
}

/** Throws `StoreError` where not each node and edge was made once since `start`: an end was gone, and nothing of it may be kept. */
export function assertMade(writing: Writing, start: Changes, wanted: number): void {
  const { nodesCreated, edgesCreated } = changesSince(start, writing.changes());
  const made = nodesCreated + edgesCreated;
  if (made !== wanted)
    throw new StoreError("write edges", `${made} of ${wanted}`, "every node and edge to be made once");
}

/** What an article's node keeps for the store: that it is whole, what its versions have in common, and which relations of shared nodes it asserts. */
function marksOf({ article, hash, nodes, edges }: Subgraph, labels: ReadonlyMap<string, string>): Properties {
  const source = edges.find((one) => one.type === "PUBLISHED_BY")?.to;
  const node = nodes.find((one) => one.node === article)!;
  const family = familyOf(node.properties, source);
  const isLasting = (id: string) => labels.get(id) === "Entity" || labels.get(id) === "Office";
  const lasting = edges
    .filter((one) => isLasting(one.from) && isLasting(one.to))
    .map((one) => `${one.edge} ${one.type} ${one.from} ${one.to}`);
  return {
    hash,
    refKey: refKeyOf(node.properties.ref),
    ...(family === undefined ? {} : { family }),
    lasting,
  };
}
