import {
  EntityType,
  edgeProperties,
  edgeRow,
  type GraphEdge,
  type GraphNode,
  nodeRow,
  type Properties,
  type PropertyKind,
} from "../../schema/index.ts";
import { StoreError } from "./store-error.ts";

/*
 * The statements that write. Labels, types and names of properties are put into them only after they were found in the
 * schema's tables; everything else is a parameter. A row is a list: its names stand once in the statement and not once a
 * row, which halves what is sent and unpacked.
 */

/** Properties of an Article that only the store reads: they follow from the rest, and a dump leaves them out. */
export const storeProperties = ["hash", "family", "lasting", "refKey"] as const;

/** A statement that creates one thing a row of `rows`, and how a thing becomes a row. */
export interface Creating<Thing> {
  readonly cypher: string;
  /** Throws `StoreError` for a property outside the schema. */
  row(thing: Thing, more?: Properties): readonly unknown[];
}

const nodeStatements = new Map<string, Creating<GraphNode>>();
const mergeStatements = new Map<string, Creating<GraphNode>>();
const edgeStatements = new Map<string, Creating<GraphEdge>>();

/** Creates nodes of these labels. Throws `StoreError` for labels outside the schema. */
export function createNodes(labels: readonly string[]): Creating<GraphNode> {
  return known(nodeStatements, labels.join(":"), () => {
    const main = mainLabel(labels);
    const names = named({
      ...nodeRow(main)!.properties,
      ...(main === "Article"
        ? { hash: "string", refKey: "string", family: "string?", lasting: "strings?" }
        : {}),
    });
    const kinds = labels.filter((label) => label !== main);
    return {
      cypher: `UNWIND $rows AS row CREATE (n:${[main, ...kinds].join(":")} {${places(names, 0)}})`,
      row: ({ node, properties }, more = {}) => listed(node, names, { ...properties, ...more }),
    };
  });
}

/**
 * Creates nodes of these labels, or locks those that are there, in the order of the rows; gives all as they are then.
 * Throws `StoreError` for labels outside the schema.
 */
export function mergeNodes(labels: readonly string[]): Creating<GraphNode> {
  return known(mergeStatements, labels.join(":"), () => {
    const main = mainLabel(labels);
    const names = named(nodeRow(main)!.properties);
    const kinds = labels.filter((label) => label !== main).map((kind) => `n:${kind}`);
    const values = names.map((name, index) => `n.\`${name}\` = row[${index}]`);
    return {
      // Setting the id to what it is changes nothing and locks the node.
      cypher: `UNWIND $rows AS row MERGE (n:${main} {id: row[0]}) ON CREATE SET ${[...kinds, ...values].join(", ")} ON MATCH SET n.id = row[0]
        RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`,
      row: ({ node, properties }) => listed(node, names, properties),
    };
  });
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

/** Creates edges of a type between nodes of these labels. Throws `StoreError` outside the schema. */
export function createEdges(type: string, from: string, to: string): Creating<GraphEdge> {
  return known(edgeStatements, `${type}\t${from}\t${to}`, () => {
    const row = edgeRow(type);
    if (!row?.from.some((label) => label === from) || !row.to.some((label) => label === to)) {
      throw new StoreError("write an edge", `(${from})-[${type}]->(${to})`, "a relationship of the schema");
    }
    const names = named({ id: "string", ...edgeProperties(row) });
    return {
      cypher: `UNWIND $rows AS row MATCH (a:${from} {id: row[0]}) MATCH (b:${to} {id: row[1]}) CREATE (a)-[:${type} {${places(names, 2)}}]->(b)`,
      row: (one) => [one.from, one.to, ...listed(one.edge, names, one.properties)],
    };
  });
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

/** How many edges the nodes of a label among `ids` have. */
export function nodeDegrees(label: string): string {
  return `UNWIND $ids AS id MATCH (n:${knownLabel(label)} {id: id}) RETURN n.id AS id, COUNT { (n)--() } AS degree`;
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

function known<T>(statements: Map<string, T>, key: string, make: () => T): T {
  const there = statements.get(key);
  if (there) return there;
  const made = make();
  statements.set(key, made);
  return made;
}

/** Those that are always there first: what is missing at the end of a row need not be sent. */
function named(kinds: Readonly<Record<string, PropertyKind>>): readonly string[] {
  const isOptional = (name: string) => kinds[name]!.endsWith("?");
  const names = Object.keys(kinds);
  return [...names.filter((name) => !isOptional(name)), ...names.filter(isOptional)];
}

function places(names: readonly string[], first: number): string {
  return names.map((name, index) => `\`${name}\`: row[${index + first}]`).join(", ");
}

function listed(id: string, names: readonly string[], properties: Properties): unknown[] {
  const row: unknown[] = [];
  let left = Object.keys(properties).length;
  for (const name of names) {
    const value = properties[name];
    row.push(value ?? null);
    if (value !== undefined) left -= 1;
    if (left === 0) return row;
  }
  const unknown = Object.keys(properties).find((name) => !names.includes(name));
  throw new StoreError(`write ${id} with`, String(unknown), "a property of the schema");
}
