import type { GraphNode, Properties } from "../../../schema/index.ts";
import { factKeys, isShared, mergedFace } from "../../graph/face.ts";
import type { Writing } from "../engine.ts";
import { beside, grouped, runRows } from "../rows.ts";
import { mainLabel, nodesById, setNodes } from "../statements.ts";
import { StoreError } from "../store-error.ts";
import type { Known } from "../write-things.ts";

interface Changed {
  readonly id: string;
  readonly properties: Properties;
}

/** Nodes of several articles, each once, with the face that the articles give it together. Throws `StoreError` for one that only one article may have. */
export function mergedNodes(nodes: Iterable<GraphNode>): ReadonlyMap<string, GraphNode> {
  const merged = new Map<string, GraphNode>();
  for (const one of nodes) {
    const there = merged.get(one.node);
    if (there) assertSameKind(one, there.labels);
    if (there && !isShared(one.labels))
      throw new StoreError(
        `write ${one.node} of two articles`,
        one.labels.join(":"),
        "a node that articles share",
      );
    if (there && isWithin(one.properties, there.properties)) continue;
    merged.set(one.node, there ? { ...one, properties: mergedFace(there.properties, one.properties) } : one);
  }
  return merged;
}

/** What is to be done for shared nodes: those to be created, and the others' new faces. */
export interface Merging {
  readonly missing: readonly GraphNode[];
  /** Writes the faces. */
  readonly set: () => Promise<void>;
}

/** Compares shared nodes with those in the store, and tells their numbers. */
export async function mergeShared(
  writing: Writing,
  shared: readonly GraphNode[],
  known: Known,
): Promise<Merging> {
  const missing: GraphNode[] = [];
  const changed: (() => Promise<unknown>)[] = [];
  const compare = async (label: string, group: readonly GraphNode[]): Promise<void> => {
    const there = await nodesThere(writing, label, group);
    for (const [id, { number }] of there) known.set(id, number);
    missing.push(...group.filter((one) => !there.has(one.node)));
    const rows = changedBy(group, there);
    if (rows.length > 0) changed.push(() => runRows(writing, setNodes(label), rows));
  };
  const groups = [...grouped(shared, (one) => mainLabel(one.labels))];
  await beside(
    writing,
    groups.map(
      ([label, group]) =>
        () =>
          compare(label, group),
    ),
  );
  return { missing, set: async () => void (await beside(writing, changed)) };
}

type There = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

async function nodesThere(writing: Writing, label: string, nodes: readonly GraphNode[]): Promise<There> {
  const rows = await runRows(
    writing,
    nodesById(label),
    nodes.map((one) => one.node),
    "ids",
  );
  return new Map(rows.map((row) => [String(row.id), row]));
}

function changedBy(nodes: readonly GraphNode[], there: There): Changed[] {
  return nodes.flatMap((one) => {
    const row = there.get(one.node);
    if (!row) return [];
    assertSameKind(one, row.labels as readonly string[]);
    const before = row.properties as Properties;
    if (isWithin(one.properties, before)) return [];
    const properties = mergedFace(before, one.properties);
    return isSame(properties, before) ? [] : [{ id: one.node, properties }];
  });
}

/** Whether a face adds nothing to another, as far as that can be seen at a glance. */
function isWithin(one: Properties, other: Properties): boolean {
  if (one.name !== other.name) return false;
  const names = (one.names ?? []) as readonly string[];
  const others = (other.names ?? []) as readonly string[];
  return (
    names.every((name) => others.includes(name)) &&
    factKeys.every((key) => one[key] === undefined || String(one[key]) === String(other[key]))
  );
}

/** Whether two faces have the same properties, in whatever order. */
export function isSame(one: Properties, other: Properties): boolean {
  const text = (all: Properties) => JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) === text(other);
}

function assertSameKind(node: GraphNode, labels: readonly string[]): void {
  const kind = [...node.labels].sort().join(":");
  const there = [...labels].sort().join(":");
  if (kind !== there) throw new StoreError(`write ${node.node} as`, kind, there);
}
