import { EntityType, edgeRow, nodeRow } from "../../schema/index.ts";
import { StoreError } from "./store-error.ts";

/*
 * The statements that find, change and remove. Labels and types are put into them only after they were found in the
 * schema's tables; everything else is a parameter. Those that create are in creating.ts.
 */

/** Properties of an Article that only the store reads: they follow from the rest, and a dump leaves them out. */
export const storeProperties = ["hash", "family", "lasting", "refKey"] as const;

/** Ends a statement that gives the `ids` of nodes `n` and their `numbers`, which are the database's own. */
export const numbered = "RETURN collect(n.id) AS ids, collect(id(n)) AS numbers";

/** The label of the schema's table among a node's labels. Throws `StoreError` where there is none, or another is no kind of it. */
export function mainLabel(labels: readonly string[]): string {
  const main = labels.filter((label) => nodeRow(label));
  const kinds = labels.filter((label) => !nodeRow(label));
  const allowed =
    main[0] === "Entity" ? kinds.length === 1 && EntityType.safeParse(kinds[0]).success : kinds.length === 0;
  if (main.length === 1 && allowed) return main[0]!;
  throw new StoreError("write a node with labels", labels.join(":"), "labels of the schema");
}

/** The label itself. Throws `StoreError` if the schema has no such label. */
export function knownLabel(label: string): string {
  if (nodeRow(label)) return label;
  throw new StoreError("read nodes of label", label, "a label of the schema");
}

/** The type itself. Throws `StoreError` if the schema has no such relationship. */
export function knownType(type: string): string {
  if (edgeRow(type)) return type;
  throw new StoreError("read edges of type", type, "a relationship of the schema");
}

/** What keeps a shared node in the graph: it goes with the last of these. */
export const support = {
  Entity: "(n)-[r:MENTIONED_IN]->()",
  Source: "(n)<-[r:PUBLISHED_BY]-()",
  Office: "(n)<-[r:HOLDS_OFFICE]-()",
} as const;

/** The `numbers` of the shared nodes of a label among `ids` that more than so many relationships keep in the graph. */
export function numbersOfKnown(label: keyof typeof support, keeping: number): string {
  return `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE COUNT { ${support[label]} } > ${keeping} ${numbered}`;
}

/** The nodes of a label among `ids`, with their numbers, labels and properties. */
export function nodesById(label: string): string {
  return `UNWIND $ids AS id MATCH (n:${knownLabel(label)} {id: id}) RETURN n.id AS id, id(n) AS number, labels(n) AS labels, properties(n) AS properties`;
}

/** Gives the nodes of a label in `rows` of `{id, properties}` exactly these properties. */
export function setNodes(label: string): string {
  return `UNWIND $rows AS row MATCH (n:${knownLabel(label)} {id: row.id}) SET n = row.properties`;
}

/** Takes away the edges of a type in `rows` of id and ends, between nodes of these labels. Throws `StoreError` outside the schema. */
export function removeEdge(type: string, from: string, to: string): string {
  const [start, end] = [knownLabel(from), knownLabel(to)];
  return `UNWIND $rows AS row MATCH (a:${start} {id: row[1]})-[r:${knownType(type)} {id: row[0]}]->(b:${end} {id: row[2]}) // by index: r:${type}
    DELETE r`;
}

/** Takes away the nodes of a label among `ids`, with all their edges. */
export function removeNodes(label: string): string {
  return `UNWIND $ids AS id MATCH (n:${knownLabel(label)} {id: id}) DETACH DELETE n`;
}
