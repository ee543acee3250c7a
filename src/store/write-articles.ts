import type { GraphEdge, GraphNode, Properties } from "../../schema/index.ts";
import { familyOf } from "../graph/article-links.ts";
import { isShared } from "../graph/knowledge-graph.ts";
import type { Subgraph } from "../graph/subgraph.ts";
import { refKeyOf } from "./articles-named.ts";
import type { Writing } from "./engine.ts";
import { lockShared, mergedNodes, mergeShared } from "./load/shared-nodes.ts";
import { chunksOf, grouped } from "./rows.ts";
import { createEdges, createNodes, mainLabel } from "./statements.ts";
import { StoreError } from "./store-error.ts";

/** How a transaction is written. */
export interface Manner {
  /** Other writers of this process are at work: what is shared is locked in order, and the store's state last. */
  readonly together: boolean;
  /** The engine takes the next statement while it works on the one before. */
  readonly ahead: boolean;
}

/** Writes articles that are not in the store, with the mark that they are there: nodes by label, then edges by type and ends, rows in order of id. */
export async function writeArticles(
  writing: Writing,
  subgraphs: readonly Subgraph[],
  { together, ahead }: Manner,
): Promise<void> {
  const shares = subgraphs.flatMap(({ nodes }) => nodes);
  const nodes = [...mergedNodes(shares).values()].sort((a, b) => (a.node < b.node ? -1 : 1));
  const shared = nodes.filter((one) => isShared(one.labels));
  const own = nodes.filter((one) => !isShared(one.labels));
  const labels = new Map(nodes.map((one) => [one.node, mainLabel(one.labels)]));
  const missing = together ? await lockShared(writing, shared) : await mergeShared(writing, shared);
  const marks = new Map(subgraphs.map((one) => [one.article, marksOf(one, labels)]));
  const edges = subgraphs.flatMap((one) => one.edges);
  await inOrder(
    [...creations([...own, ...(missing ?? [])], marks), ...connections(edges, labels)],
    writing,
    ahead,
  );
}

/** Creates edges between nodes that are there. Throws `StoreError` where an end is missing: nothing of it is kept then. */
export async function connect(
  writing: Writing,
  edges: readonly GraphEdge[],
  labels: ReadonlyMap<string, string>,
): Promise<void> {
  await inOrder(connections(edges, labels), writing, false);
}

interface Statement {
  readonly cypher: string;
  readonly rows: readonly unknown[];
}

function creations(nodes: readonly GraphNode[], marks: ReadonlyMap<string, Properties>): Statement[] {
  return [...grouped(nodes, (one) => one.labels.join(":")).values()].map((group) => {
    const { cypher, row } = createNodes(group[0]!.labels);
    return { cypher, rows: group.map((one) => row(one, marks.get(one.node))) };
  });
}

function connections(edges: readonly GraphEdge[], labels: ReadonlyMap<string, string>): Statement[] {
  const unique = [...new Map(edges.map((one) => [one.edge, one])).values()];
  const end = (id: string) => labels.get(id) ?? "nothing";
  const groups = grouped(unique, (one) => `${one.type}\t${end(one.from)}\t${end(one.to)}`);
  return [...groups.values()].map((group) => {
    const { type, from, to } = group[0]!;
    const { cypher, row } = createEdges(type, end(from), end(to));
    return { cypher, rows: group.sort((a, b) => (a.edge < b.edge ? -1 : 1)).map((one) => row(one)) };
  });
}

/** Runs statements that create one thing a row. Throws `StoreError` where one created less: an end was missing. */
async function inOrder(statements: readonly Statement[], writing: Writing, ahead: boolean): Promise<void> {
  const parts = statements.flatMap(({ cypher, rows }) =>
    chunksOf(rows).map((some) => ({ cypher, rows: some })),
  );
  const made = () => writing.changes().nodesCreated + writing.changes().edgesCreated;
  const before = made();
  if (ahead) await Promise.all(parts.map(({ cypher, rows }) => writing.run(cypher, { rows })));
  else for (const { cypher, rows } of parts) await writing.run(cypher, { rows });
  const wanted = statements.reduce((sum, { rows }) => sum + rows.length, 0);
  if (made() - before !== wanted)
    throw new StoreError(
      "write edges",
      `${made() - before} of ${wanted}`,
      "every node and edge to be made once",
    );
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
