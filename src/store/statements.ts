import { EntityType, edgeRow, nodeRow } from "../../schema/index.ts";
import { StoreError } from "./store-error.ts";

/*
 * The statements that write. Labels and types are put into them only after they were found in the schema's tables;
 * everything else is a parameter.
 */

/** Creates nodes from `rows` of `{properties}`. Throws `StoreError` for labels outside the schema. */
export function createNodes(labels: readonly string[]): string {
  const main = mainLabel(labels);
  const kinds = labels.filter((label) => label !== main);
  return `UNWIND $rows AS row CREATE (n:${[main, ...kinds].join(":")}) SET n = row.properties`;
}

/** The label of the schema's table among a node's labels. Throws `StoreError` where there is none, or another is no kind of it. */
export function mainLabel(labels: readonly string[]): string {
  const main = labels.filter((label) => nodeRow(label));
  const kinds = labels.filter((label) => !nodeRow(label));
  const allowed =
    main[0] === "Entity" ? kinds.length === 1 && EntityType.safeParse(kinds[0]).success : kinds.length === 0;
  if (main.length === 1 && allowed) return main[0]!;
  throw new StoreError("write a node with labels", labels.join(":"), "labels of the schema");
}

/** Creates edges from `rows` of `{from, to, properties}` between nodes of these labels. Throws `StoreError` outside the schema. */
export function createEdges(type: string, from: string, to: string): string {
  const row = edgeRow(type);
  if (!row?.from.some((label) => label === from) || !row.to.some((label) => label === to)) {
    throw new StoreError("write an edge", `(${from})-[${type}]->(${to})`, "a relationship of the schema");
  }
  return `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
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

/** The nodes of a label among `ids`, with their labels and properties. */
export function nodesById(label: string): string {
  return `UNWIND $ids AS id MATCH (n:${knownLabel(label)} {id: id}) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`;
}

/** Gives the nodes of a label in `rows` of `{id, properties}` exactly these properties. */
export function setNodes(label: string): string {
  return `UNWIND $rows AS row MATCH (n:${knownLabel(label)} {id: row.id}) SET n = row.properties`;
}

/** Takes away the nodes of a label among `ids`, with all their edges. */
export function removeNodes(label: string): string {
  return `UNWIND $ids AS id MATCH (n:${knownLabel(label)} {id: id}) DETACH DELETE n`;
}
