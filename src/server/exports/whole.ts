import { nodeTypes } from "../../../schema/index.ts";
import type { GraphSource } from "../../graph/exports/graph-source.ts";
import type { Store } from "../dependencies.ts";

/** The whole of a store as a graph that is exported: what it can tell at once is asked, not counted by hand. */
export function wholeGraph(store: Store): GraphSource {
  const counted = async (cypher: string): Promise<number> =>
    Number((await store.read(cypher, {}))[0]?.found ?? 0);
  return {
    nodes: () => store.nodes(),
    edges: (types) => store.edges(types),
    ends: async function* () {
      for await (const rows of store.stream(
        "MATCH (a)-[edge]->(b) RETURN a.id AS source, b.id AS target, edge.quote IS NOT NULL AS asserted",
        {},
      ))
        for (const { source, target, asserted } of rows)
          yield { from: String(source), to: String(target), asserted: asserted === true };
    },
    counts: async () => {
      let nodes = 0;
      for (const { label } of nodeTypes)
        nodes += await counted(`MATCH (node:${label}) RETURN count(*) AS found`);
      return { nodes, edges: await counted("MATCH ()-[edge]->() RETURN count(*) AS found") };
    },
  };
}
