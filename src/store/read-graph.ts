import { edgeTypes, type GraphEdge, type GraphNode, nodeTypes, type Properties } from "../../schema/index.ts";
import { inOrder } from "./disk/in-order.ts";
import type { Engine, Values } from "./engine.ts";
import { merged, pagesOf } from "./pages-of.ts";
import { knownLabel, knownType, nodesById, storeProperties } from "./statements.ts";

const page = 500;
/** Nodes whose edges are asked for together: some have thousands. */
const some = 50;

/** Ids of nodes whose edges are looked up before the next ids are. */
const many = 5_000;

/** An engine that is read; one that is none but reads as one has no name. */
type Reading = Pick<Engine, "read"> & Partial<Pick<Engine, "name">>;

/** All nodes by id. On Neo4j, which may hold more than fits into memory, some at a time of each label, in the order of an index. */
export function readNodes(engine: Reading): AsyncIterable<GraphNode> {
  return engine.name === "neo4j" ? nodesInOrder(engine) : nodesByIds(engine);
}

async function* nodesInOrder(engine: Reading): AsyncIterable<GraphNode> {
  const what = ", labels(n) AS labels, properties(n) AS properties";
  const sources = nodeTypes.map(({ label }) => pagesOf(engine, label, page, what));
  for await (const row of merged(sources)) yield nodeOf(row);
}

async function* nodesByIds(engine: Reading): AsyncIterable<GraphNode> {
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
export function readEdges(engine: Reading, types?: readonly string[]): AsyncIterable<GraphEdge> {
  return inOrder(edgesAtNodes(engine, types), ({ edge }) => edge);
}

async function* edgesAtNodes(
  engine: Reading,
  types: readonly string[] | undefined,
): AsyncIterable<readonly GraphEdge[]> {
  for (const { label } of nodeTypes) {
    const wanted = edgeTypes.filter(
      ({ type, from }) => types === undefined || (types.includes(type) && from.includes(label)),
    );
    if (wanted.length === 0) continue;
    const statement = `UNWIND $ids AS id MATCH (a:${label} {id: id})-[r:${wanted.map(({ type }) => knownType(type)).join("|")}]->(b)
      RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`;
    for await (const rows of idsOf(engine, label)) {
      const ids = rows.map(({ id }) => String(id));
      for (let at = 0; at < ids.length; at += some)
        yield (await engine.read(statement, { ids: ids.slice(at, at + some) })).map(edgeOf);
    }
  }
}

/** The ids of a label's nodes in lots. */
async function* idsOf(engine: Reading, label: string): AsyncIterable<readonly Values[]> {
  if (engine.name === "neo4j") yield* pagesOf(engine, label, many);
  else yield await engine.read(`MATCH (n:${knownLabel(label)}) RETURN n.id AS id`);
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
