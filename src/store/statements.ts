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

/** A statement that creates things from `rows`, and how they become rows. */
export interface Creating<Thing> {
  readonly cypher: string;
  /** As many rows as things, or fewer where several have something in common. Throws `StoreError` for a property outside the schema. */
  rows(things: readonly Thing[]): readonly unknown[];
}

/** Properties that the store writes beside those of a node, by its id. */
export type More = ReadonlyMap<string, Properties>;

/**
 * Says behind a statement that how it is done does not depend on how much is there: Neo4j is told to plan it once, and
 * not again whenever the graph has grown.
 */
export const plannedOnce = " // planned once";

interface CreatingNodes {
  readonly cypher: string;
  rows(nodes: readonly GraphNode[], more: More): readonly unknown[];
}

const nodeStatements = new Map<string, CreatingNodes>();
const edgeStatements = new Map<string, Creating<GraphEdge>>();

/** Creates nodes of these labels. Throws `StoreError` for labels outside the schema. */
export function createNodes(labels: readonly string[]): CreatingNodes {
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
      cypher: `UNWIND $rows AS row CREATE (n:${[main, ...kinds].join(":")} {${places(names, 0)}})${plannedOnce}`,
      rows: (nodes, more) =>
        nodes.map(({ node, properties }) => listed(node, names, { ...properties, ...more.get(node) })),
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

/**
 * Creates edges of a type between nodes of these labels: a row for each node that they lead to and article that asserts
 * them, which are then sent and looked up once. Throws `StoreError` outside the schema.
 */
export function createEdges(type: string, from: string, to: string): Creating<GraphEdge> {
  return known(edgeStatements, `${type}\t${from}\t${to}`, () => {
    const row = edgeRow(type);
    if (!row?.from.some((label) => label === from) || !row.to.some((label) => label === to)) {
      throw new StoreError("write an edge", `(${from})-[${type}]->(${to})`, "a relationship of the schema");
    }
    const { article, ...kinds } = { id: "string", ...edgeProperties(row) } as Record<string, PropertyKind>;
    const names = named(kinds);
    const common = article === undefined ? "" : "`article`: some[1], ";
    return {
      cypher: `UNWIND $rows AS some MATCH (b:${to} {id: some[0]}) UNWIND some[2] AS row MATCH (a:${from} {id: row[0]}) CREATE (a)-[:${type} {${common}${places(names, 1)}}]->(b)${plannedOnce}`,
      rows: (edges) => together(edges, article !== undefined, names),
    };
  });
}

function together(
  edges: readonly GraphEdge[],
  asserted: boolean,
  names: readonly string[],
): readonly unknown[] {
  const groups = new Map<string, readonly [to: string, article: unknown, rows: unknown[]]>();
  for (const { edge, from, to, properties } of edges) {
    const article = asserted ? properties.article : undefined;
    const key = `${to} ${article}`;
    const group = groups.get(key) ?? ([to, article ?? null, []] as const);
    if (group[2].length === 0) groups.set(key, group);
    group[2].push([from, ...listed(edge, names, properties, article === undefined ? 0 : 1)]);
  }
  return [...groups.values()];
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

/** The values of these names, as far as there are any; `apart` of the properties are none of them and told elsewhere. */
function listed(id: string, names: readonly string[], properties: Properties, apart = 0): unknown[] {
  const row: unknown[] = [];
  let left = Object.keys(properties).length - apart;
  for (const name of names) {
    const value = properties[name];
    row.push(value ?? null);
    if (value !== undefined) left -= 1;
    if (left === 0) return row;
  }
  const unknown = Object.keys(properties).find((name) => !names.includes(name));
  throw new StoreError(`write ${id} with`, String(unknown), "a property of the schema");
}
