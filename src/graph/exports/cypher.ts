import { nodeRow, nodeTypes, type Properties, type PropertyValue } from "../../../schema/index.ts";
import { checkShape } from "../check-shape.ts";
import { GraphError } from "../graph-error.ts";
import type { Exporting } from "./exporting.ts";

/**
 * The graph as a Cypher script for Neo4j, one statement a line: constraints, then a MERGE for each node and edge, so that
 * running it twice changes nothing. Throws `GraphError` for what is not of the schema: no other label reaches the script.
 */
export async function* cypher({ graph }: Exporting): AsyncIterable<string> {
  for (const { label } of nodeTypes) {
    yield `CREATE CONSTRAINT dateline_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  const labels = new Map<string, string>();
  for await (const one of graph.nodes()) {
    refuse(one.node, checkShape({ node: one }));
    const main = one.labels.find((label) => nodeRow(label) !== undefined)!;
    labels.set(one.node, main);
    const kinds = one.labels.filter((label) => label !== main).map((label) => `n:${label}, `);
    yield `MERGE (n:${main} {id: ${literal(one.node)}}) SET ${kinds.join("")}n += ${map(one.properties)};\n`;
  }
  for await (const one of graph.edges()) {
    refuse(one.edge, checkShape({ edge: one }));
    const [from, to] = [one.from, one.to].map((end) => labels.get(end));
    if (from === undefined || to === undefined)
      throw new GraphError("export", one.edge, "an edge between nodes that are there");
    const ends = `MATCH (a:${from} {id: ${literal(one.from)}}) MATCH (b:${to} {id: ${literal(one.to)}})`;
    yield `${ends} MERGE (a)-[r:${one.type} {id: ${literal(one.edge)}}]->(b) SET r += ${map(one.properties)};\n`;
  }
}

function refuse(where: string, expected: string | undefined): void {
  if (expected !== undefined) throw new GraphError("export", where, expected);
}

function map(properties: Properties): string {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `\`${key}\`: ${literal(value)}`).join(", ")}}`;
}

/** A value as Cypher has it. Neo4j reads a backslash and `u` as a character wherever they stand: a text's own backslash is never left before one. */
function literal(value: PropertyValue): string {
  if (typeof value === "string") return `'${value.replace(/[\\'\p{Cc}\u2028\u2029]/gu, escaped)}'`;
  if (typeof value === "object") return `[${value.map(literal).join(", ")}]`;
  return String(value);
}

const short: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escaped(character: string): string {
  return short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
