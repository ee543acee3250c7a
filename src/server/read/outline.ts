import type { GraphEdge, GraphNode, NodeLabel, Properties } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import type { Assertion } from "./assertion.ts";
import { familyOf } from "./face.ts";
import { byLabel, edgeFrom, readNodes } from "./links.ts";
import { assembled } from "./surroundings.ts";

/** What is asserted, without its words and the names of its ends: enough to count, group and choose. */
export interface Outlined extends GraphEdge {
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
}

/** Of an edge's properties only those from which its phrase, its side and its order follow. */
const columns = ["part", "article", "start", "attributeNames", "attributeValues"] as const;
/** An edge is looked for at the end that has fewer of them, as a rule. */
const fewest: readonly NodeLabel[] = ["Figure", "Disagreement", "Statement", "Event", "Office", "Entity"];

/** Everything asserted at these nodes in order of article and place, each once. Throws `StoreError`. */
export async function outlineOf(store: Store, around: readonly GraphNode[]): Promise<readonly Outlined[]> {
  const found = new Map<string, Outlined>();
  const families = new Map<string, NodeLabel>();
  const familyAt = (labels: readonly string[]): NodeLabel => {
    const key = labels.join();
    const known = families.get(key) ?? familyOf({ node: "", labels, properties: {} });
    families.set(key, known);
    return known;
  };
  for (const [label, ids] of byLabel(around)) {
    for (const starts of [true, false]) {
      const rows = await store.read(told(label, starts), { ids });
      for (const { edge, type, self, next, labels, ...row } of rows as readonly Told[]) {
        const other = familyAt(labels);
        const properties = propertiesOf(row);
        found.set(
          edge,
          starts
            ? { edge, type, from: self, to: next, fromLabel: label, toLabel: other, properties }
            : { edge, type, from: next, to: self, fromLabel: other, toLabel: label, properties },
        );
      }
    }
  }
  return [...found.values()].sort(inOrder);
}

type Told = Readonly<Record<"edge" | "type" | "self" | "next", string>> & {
  readonly labels: readonly string[];
  readonly [column: `column${number}`]: unknown;
};

/**
 * What is asserted at nodes of a label, from them or to them. In one statement for both, or with a row as a list, the
 * embedded engine reads all properties of everything into memory the first time.
 */
function told(label: NodeLabel, starts: boolean): string {
  const [left, right] = starts ? ["-", "->"] : ["<-", "-"];
  return `UNWIND $ids AS id MATCH (node:${label} {id: id})${left}[edge]${right}(next) WHERE edge.quote IS NOT NULL AND NOT next:Article
    RETURN edge.id AS edge, type(edge) AS type, id AS self, next.id AS next, labels(next) AS labels, ${columns.map((name, at) => `edge.${name} AS column${at}`).join(", ")}`;
}

function propertiesOf(row: Readonly<Record<`column${number}`, unknown>>): Properties {
  const found: Record<string, Properties[string]> = {};
  for (let at = 0; at < columns.length; at++) {
    const value = row[`column${at}`];
    if (value !== null && value !== undefined) found[columns[at]!] = value as Properties[string];
  }
  return found;
}

function inOrder(a: Outlined, b: Outlined): number {
  const one = a.properties.article as string;
  const other = b.properties.article as string;
  if (one !== other) return one < other ? -1 : 1;
  return Number(a.properties.start) - Number(b.properties.start) || (a.edge < b.edge ? -1 : 1);
}

/** Some of what is asserted, each with its sentence, its voice and how surely it is told, in the same order. `limit` accounts are read at most, and no node that is `known`. Throws `StoreError`. */
export async function assertionsOf(
  store: Store,
  some: readonly Outlined[],
  limit: number,
  known?: ReadonlyMap<string, GraphNode>,
): Promise<readonly Assertion[]> {
  if (some.length === 0) return [];
  const anchors = new Map<NodeLabel, Map<string, string[]>>();
  for (const one of some) {
    const [label, id] = anchorOf(one);
    const mine = anchors.get(label) ?? new Map<string, string[]>();
    const edges = mine.get(id);
    if (edges) edges.push(one.edge);
    else anchors.set(label, mine.set(id, [one.edge]));
  }
  const edges = new Map<string, GraphEdge>();
  const outlined = new Map(some.map((one) => [one.edge, one]));
  for (const [label, wanted] of anchors) {
    const rows = await store.read(
      `UNWIND $anchors AS anchor MATCH (node:${label} {id: anchor.id})-[edge]-() WHERE edge.id IN anchor.edges
       RETURN edge.id AS id, type(edge) AS type, properties(edge) AS properties`,
      { anchors: [...wanted].map(([id, ids]) => ({ id, edges: ids })) },
    );
    for (const row of rows) {
      const { from, to } = outlined.get(String(row.id))!;
      edges.set(String(row.id), edgeFrom({ ...row, source: from, target: to }));
    }
  }
  const nodes = known ?? (await endsOf(store, some));
  const inTheirOrder = some.flatMap(({ edge }) => edges.get(edge) ?? []);
  return (await assembled(store, [], { edges: inTheirOrder, nodes, truncated: false }, limit)).assertions;
}

function anchorOf({ from, to, fromLabel, toLabel }: Outlined): readonly [NodeLabel, string] {
  return fewest.indexOf(fromLabel) < fewest.indexOf(toLabel) ? [fromLabel, from] : [toLabel, to];
}

/** The nodes at the ends, each looked for under its own label. Throws `StoreError`. */
export async function endsOf(
  store: Store,
  links: readonly Outlined[],
): Promise<ReadonlyMap<string, GraphNode>> {
  const ids = new Map<NodeLabel, Set<string>>();
  const put = (label: NodeLabel, id: string) => ids.set(label, (ids.get(label) ?? new Set()).add(id));
  for (const { from, to, fromLabel, toLabel } of links) {
    put(fromLabel, from);
    put(toLabel, to);
  }
  const found = await Promise.all([...ids].map(([label, some]) => readNodes(store, [...some], [label])));
  return new Map(found.flatMap((some) => [...some]));
}
