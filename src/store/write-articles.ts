import type { GraphEdge, GraphNode, Properties } from "../../schema/index.ts";
import { familyOf } from "../graph/article-links.ts";
import { isShared } from "../graph/knowledge-graph.ts";
import type { Subgraph } from "../graph/subgraph.ts";
import { refKeyOf } from "./articles-named.ts";
import type { Writing } from "./engine.ts";
import { mergedNodes, mergeShared } from "./load/shared-nodes.ts";
import { chunksOf, grouped } from "./rows.ts";
import { createEdges, createNodes, mainLabel } from "./statements.ts";
import { StoreError } from "./store-error.ts";

/** What some articles write: what only they have, and what others may have too or leads there. */
export interface Writings {
  readonly own: readonly Statement[];
  readonly shared: readonly GraphNode[];
  readonly toShared: readonly Statement[];
}

interface Statement {
  readonly cypher: string;
  readonly rows: readonly unknown[];
  /** How many things it creates. */
  readonly things: number;
}

/** What articles that are not in the store write, with the mark that they are there: nodes by label, edges by type and ends, in order of id. */
export function writingsOf(subgraphs: readonly Subgraph[]): Writings {
  const shares = subgraphs.flatMap(({ nodes }) => nodes);
  const nodes = [...mergedNodes(shares).values()].sort((a, b) => (a.node < b.node ? -1 : 1));
  const shared = nodes.filter((one) => isShared(one.labels));
  const own = nodes.filter((one) => !isShared(one.labels));
  const labels = new Map(nodes.map((one) => [one.node, mainLabel(one.labels)]));
  const marks = new Map(subgraphs.map((one) => [one.article, marksOf(one, labels)]));
  const edges = subgraphs.flatMap((one) => one.edges);
  const others = new Set(shared.map((one) => one.node));
  const isToShared = (one: GraphEdge) => others.has(one.from) || others.has(one.to);
  return {
    own: [
      ...creations(own, marks),
      ...connections(
        edges.filter((one) => !isToShared(one)),
        labels,
      ),
    ],
    shared,
    toShared: connections(edges.filter(isToShared), labels),
  };
}

/** Writes what only these articles have. `ahead`: the engine takes the next statement while it works on the one before. */
export function writeOwn(writing: Writing, { own }: Writings, ahead: boolean): Promise<void> {
  return inOrder(own, writing, ahead);
}

/** Writes what others may have too, and what leads there: nobody else may write meanwhile. */
export async function writeShared(
  writing: Writing,
  { shared, toShared }: Writings,
  ahead: boolean,
): Promise<void> {
  const missing = await mergeShared(writing, shared);
  await inOrder([...creations(missing), ...toShared], writing, ahead);
}

/** Creates edges between nodes that are there. Throws `StoreError` where an end is missing: nothing of it is kept then. */
export async function connect(
  writing: Writing,
  edges: readonly GraphEdge[],
  labels: ReadonlyMap<string, string>,
): Promise<void> {
  await inOrder(connections(edges, labels), writing, false);
}

function creations(
  nodes: readonly GraphNode[],
  marks: ReadonlyMap<string, Properties> = new Map(),
): Statement[] {
  return [...grouped(nodes, (one) => one.labels.join(":")).values()].flatMap((group) => {
    const { cypher, rows } = createNodes(group[0]!.labels);
    return chunksOf(group).map((some) => ({ cypher, rows: rows(some, marks), things: some.length }));
  });
}

function connections(edges: readonly GraphEdge[], labels: ReadonlyMap<string, string>): Statement[] {
  const unique = [...new Map(edges.map((one) => [one.edge, one])).values()];
  const end = (id: string) => labels.get(id) ?? "nothing";
  const groups = grouped(unique, (one) => `${one.type}\t${end(one.from)}\t${end(one.to)}`);
  return [...groups.values()].flatMap((group) => {
    const { type, from, to } = group[0]!;
    const { cypher, rows } = createEdges(type, end(from), end(to));
    group.sort((a, b) => (a.edge < b.edge ? -1 : 1));
    return chunksOf(group).map((some) => ({ cypher, rows: rows(some), things: some.length }));
  });
}

/** Runs statements that create things. Throws `StoreError` where less was created: an end was missing. */
async function inOrder(statements: readonly Statement[], writing: Writing, ahead: boolean): Promise<void> {
  const made = () => writing.changes().nodesCreated + writing.changes().edgesCreated;
  const before = made();
  if (ahead) await Promise.all(statements.map(({ cypher, rows }) => writing.run(cypher, { rows })));
  else for (const { cypher, rows } of statements) await writing.run(cypher, { rows });
  const wanted = statements.reduce((sum, { things }) => sum + things, 0);
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
