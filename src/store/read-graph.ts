import { edgeTypes, type GraphEdge, type GraphNode, nodeTypes, type Properties } from "../../schema/index.ts";
import { inOrder } from "./disk/in-order.ts";
import type { Engine, Values } from "./engine.ts";
import { knownLabel, knownType, nodesById, storeProperties } from "./statements.ts";

const page = 500;
/** Nodes whose edges are asked for together: some have thousands. */
const some = 50;

/** All nodes by id. */
export async function* readNodes(engine: Pick<Engine, "read">): AsyncIterable<GraphNode> {
  const labels = new Map<string, string>();
  for (const { label } of nodeTypes) {
    const rows = await engine.read(`MATCH (n:${knownLabel(label)}) RETURN n.id AS id`);
    for (const row of rows) labels.set(String(row.id), label);
  }
  const ids = [...labels.keys()].sort();
  for (let from = 0; from < ids.length; from += page) {
    const wanted = ids.slice(from, from + page);
    const found = new Map<string, GraphNode>();
    for (const label of new Set(wanted.map((id) => labels.get(id)!))) {
      const mine = wanted.filter((id) => labels.get(id) === label);
      for (const row of await engine.read(nodesById(label), { ids: mine }))
        found.set(String(row.id), nodeOf(row));
    }
    for (const id of wanted) if (found.has(id)) yield found.get(id)!;
  }
}

/**
 * All edges by id, or those of some types. They are looked up at the nodes that they lead from: an engine has no order of
 * edges, and one that is where the schema has none is found too where all are wanted.
 */
export function readEdges(engine: Pick<Engine, "read">, types?: readonly string[]): AsyncIterable<GraphEdge> {
  return inOrder(edgesAtNodes(engine, types), ({ edge }) => edge);
}

async function* edgesAtNodes(
  engine: Pick<Engine, "read">,
  types: readonly string[] | undefined,
): AsyncIterable<readonly GraphEdge[]> {
  for (const { label } of nodeTypes) {
    const wanted = edgeTypes.filter(
      ({ type, from }) => types === undefined || (types.includes(type) && from.includes(label)),
    );
    if (wanted.length === 0) continue;
    const rows = await engine.read(`MATCH (n:${knownLabel(label)}) RETURN n.id AS id`);
    const ids = rows.map(({ id }) => String(id));
    const statement = `UNWIND $ids AS id MATCH (a:${label} {id: id})-[r:${wanted.map(({ type }) => knownType(type)).join("|")}]->(b)
      RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`;
    for (let at = 0; at < ids.length; at += some)
      yield (await engine.read(statement, { ids: ids.slice(at, at + some) })).map(edgeOf);
  }
}

function nodeOf(row: Values): GraphNode {
  const all = Object.entries(row.properties as Properties);
  const properties = Object.fromEntries(all.filter(([name]) => !isOfStore(name)));
  return { node: String(row.id), labels: [...(row.labels as string[])].sort(), properties };
}

function isOfStore(name: string): boolean {
  return storeProperties.some((one) => one === name);
}

function edgeOf(row: Values): GraphEdge {
  const properties = row.properties as Properties;
  return {
    edge: String(properties.id),
    type: String(row.type),
    from: String(row.from),
    to: String(row.to),
    properties,
  };
}
