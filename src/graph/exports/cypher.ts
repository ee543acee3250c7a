import { nodeRow, nodeTypes, type Properties } from "../../../schema/index.ts";
import { checkShape } from "../check-shape.ts";
import { GraphError } from "../graph-error.ts";
import { cypherLiteral } from "./cypher-literal.ts";
import { asWritten, type Exporting } from "./exporting.ts";

/**
 * The graph as a Cypher script for Neo4j, one statement a line: constraints, then a MERGE for each node and edge, so that
 * running it twice changes nothing. Throws `GraphError` for what is not of the schema: no other label reaches the script.
 */
export async function* cypher({ graph, texts }: Exporting): AsyncIterable<string> {
  yield* constraints();
  const labels = new Map<string, string>();
  for await (const one of graph.nodes()) {
    refuse(one.node, checkShape({ node: one }));
    const main = one.labels.find((label) => nodeRow(label) !== undefined)!;
    labels.set(one.node, main);
    const kinds = one.labels.filter((label) => label !== main).map((label) => `n:${label}, `);
    yield `MERGE (n:${main} {id: ${cypherLiteral(one.node)}}) SET ${kinds.join("")}n += ${map(asWritten(one, { texts }).properties)};\n`;
  }
  for await (const one of graph.edges()) {
    refuse(one.edge, checkShape({ edge: one }));
    const [from, to] = [one.from, one.to].map((end) => labels.get(end));
    if (from === undefined || to === undefined)
      throw new GraphError("export", one.edge, "an edge between nodes that are there");
    const ends = `MATCH (a:${from} {id: ${cypherLiteral(one.from)}}) MATCH (b:${to} {id: ${cypherLiteral(one.to)}})`;
    yield `${ends} MERGE (a)-[r:${one.type} {id: ${cypherLiteral(one.edge)}}]->(b) SET r += ${map(one.properties)};\n`;
  }
}

/** The constraints of the nodes, a statement a line: each owns the index by which a node is found. */
export function constraints(): readonly string[] {
  return nodeTypes.map(
    ({ label }) =>
      `CREATE CONSTRAINT dateline_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
  );
}

function refuse(where: string, expected: string | undefined): void {
  if (expected !== undefined) throw new GraphError("export", where, expected);
}

function map(properties: Properties): string {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `\`${key}\`: ${cypherLiteral(value)}`).join(", ")}}`;
}
