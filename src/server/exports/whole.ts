import { edgeTypes, nodeTypes } from "../../../schema/index.ts";
import type { Ends, GraphSource } from "../../graph/exports/graph-source.ts";
import type { Store } from "../dependencies.ts";

/** Nodes whose edges are asked for together. */
const many = 1_000;

/** The whole of a store as a graph that is exported: what it can tell at once is asked, not counted by hand. */
export function wholeGraph(store: Store, lot = many): GraphSource {
  const counted = async (patterns: readonly string[]): Promise<number> => {
    let sum = 0;
    for (const pattern of patterns)
      sum += Number((await store.read(`MATCH ${pattern} RETURN count(*) AS found`, {}))[0]?.found ?? 0);
    return sum;
  };
  return {
    nodes: () => store.nodes(),
    edges: (types) => store.edges(types),
    ends: () => (store.engine === "neo4j" ? endsInLots(store, lot) : endsAtOnce(store)),
    // By labels and types: a Neo4j may hold other things too.
    counts: async () => ({
      nodes: await counted(nodeTypes.map(({ label }) => `(node:${label})`)),
      edges: await counted(edgeTypes.map(({ type }) => `()-[edge:${type}]->()`)),
    }),
  };
}

const joins = `-[edge:${edgeTypes.map(({ type }) => type).join("|")}]->(b) RETURN a.id AS source, b.id AS target, edge.quote IS NOT NULL AS asserted`;

async function* endsAtOnce(store: Store): AsyncIterable<Ends> {
  for await (const rows of store.stream(`MATCH (a)${joins}`, {})) yield* rows.map(endsIn);
}

/** Some nodes at a time, in the order of an index: a server ends a transaction that is open for as long as a large graph is read. */
async function* endsInLots(store: Store, lot: number): AsyncIterable<Ends> {
  for (const { label } of nodeTypes) {
    const next = `MATCH (a:${label}) WHERE a.id > $after RETURN a.id AS id ORDER BY id LIMIT ${lot}`;
    for (let after = ""; ; ) {
      const ids = (await store.read(next, { after })).map(({ id }) => String(id));
      const rows = await store.read(`UNWIND $ids AS id MATCH (a:${label} {id: id})${joins}`, { ids });
      yield* rows.map(endsIn);
      if (ids.length < lot) break;
      after = ids.at(-1)!;
    }
  }
}

function endsIn({ source, target, asserted }: Readonly<Record<string, unknown>>): Ends {
  return { from: String(source), to: String(target), asserted: asserted === true };
}
