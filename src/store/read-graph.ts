import { edgeTypes, type GraphEdge, type GraphNode, nodeTypes, type Properties } from "../../schema/index.ts";
import type { Engine, Values } from "./engine.ts";
import { knownLabel, knownType, nodesById, storeProperties } from "./statements.ts";

const page = 500;
/** Edges held in memory at a time, about: a larger graph is read in shares by the first digits of the edges' ids. */
const share = 100_000;

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

/** All edges by id. */
export async function* readEdges(engine: Pick<Engine, "read">): AsyncIterable<GraphEdge> {
  const [counted] = await engine.read("MATCH ()-[r]->() RETURN count(r) AS edges");
  const digits = Math.ceil(Math.log(Math.max(1, Number(counted!.edges) / share)) / Math.log(16));
  for (let part = 0; part < 16 ** digits; part++) {
    const prefix = `edge-${digits === 0 ? "" : part.toString(16).padStart(digits, "0")}`;
    const edges: GraphEdge[] = [];
    for (const { type } of edgeTypes) {
      const rows = await engine.read(
        `MATCH (a)-[r:${knownType(type)}]->(b) WHERE r.id STARTS WITH $prefix RETURN a.id AS from, b.id AS to, properties(r) AS properties`,
        { prefix },
      );
      for (const row of rows) edges.push(edgeOf(type, row));
    }
    yield* edges.sort((a, b) => (a.edge < b.edge ? -1 : 1));
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

function edgeOf(type: string, row: Values): GraphEdge {
  const properties = row.properties as Properties;
  return { edge: String(properties.id), type, from: String(row.from), to: String(row.to), properties };
}
