import { setImmediate as soon } from "node:timers/promises";
import type { GraphEdge, GraphNode } from "../../schema/index.ts";
import { createEdges, createNodes, type More } from "./creating.ts";
import type { Values, Writing } from "./engine.ts";
import { allInOrder, beside, chunksOf, grouped } from "./rows.ts";
import { mainLabel, numbersOfKnown, type support } from "./statements.ts";

/** The numbers of nodes as they become known. */
export type Known = Map<string, unknown>;

interface Statement {
  readonly cypher: string;
  rows(): readonly unknown[];
}

/** Creates nodes, each of which must not be there, and tells their numbers. */
export async function writeNodes(
  writing: Writing,
  nodes: readonly GraphNode[],
  known: Known,
  more: More = new Map(),
): Promise<void> {
  const statements = [...grouped(nodes, (one) => one.labels.join(":")).values()].flatMap((group) => {
    const { cypher, rows } = createNodes(group[0]!.labels);
    return chunksOf(group).map((some) => ({ cypher, rows: () => rows(some, more) }));
  });
  await inOrder(writing, statements, (rows) => tell(rows, known));
}

/** Relationships that keep a node in the graph: with fewer, the removal of an article may take it away. */
const few = 8;

/** Tells the numbers of those of these shared nodes that are there and that no removal of an article will take away soon. */
export async function findKnown(writing: Writing, nodes: readonly GraphNode[], known: Known): Promise<void> {
  const works = [...grouped(nodes, (one) => mainLabel(one.labels))].flatMap(([label, group]) =>
    chunksOf(group).map((some) => async () => {
      const cypher = numbersOfKnown(label as keyof typeof support, few);
      tell(await writing.run(cypher, { ids: some.map((one) => one.node) }), known);
    }),
  );
  await beside(writing, works);
}

/** Creates edges between nodes whose labels and numbers are known. Throws `StoreError` for one with an end that is not. */
export async function writeEdges(
  writing: Writing,
  edges: readonly GraphEdge[],
  labels: ReadonlyMap<string, string>,
  known: Known,
): Promise<void> {
  const end = (id: string) => labels.get(id) ?? "nothing";
  const groups = grouped(edges, (one) => `${one.type}\t${end(one.from)}\t${end(one.to)}`);
  const statements = [...groups.values()].flatMap((group) => {
    const { type, from, to } = group[0]!;
    const { cypher, rows } = createEdges(type, end(from), end(to));
    group.sort((a, b) => (a.edge < b.edge ? -1 : 1));
    return chunksOf(group).map((some) => ({ cypher, rows: () => rows(some, known) }));
  });
  await inOrder(writing, statements, () => {});
}

/** Runs statements. Between two that are sent ahead others get on: a writer that waits for its answer, whose rows are not packed here. */
async function inOrder(
  writing: Writing,
  statements: readonly Statement[],
  take: (rows: readonly Values[]) => void,
): Promise<void> {
  const sent: Promise<void>[] = [];
  for (const { cypher, rows } of statements) {
    const run = writing.run(cypher, { rows: rows() }).then(take);
    if (!writing.ahead) await run;
    else {
      run.catch(() => {}); // it is told below
      sent.push(run);
      await soon();
    }
  }
  await allInOrder(sent);
}

function tell([row]: readonly Values[], known: Known): void {
  const { ids, numbers } = row as { readonly ids: readonly string[]; readonly numbers: readonly unknown[] };
  for (const [at, id] of ids.entries()) known.set(id, numbers[at]);
}
