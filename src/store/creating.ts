import {
  edgeProperties,
  edgeRow,
  type GraphEdge,
  type GraphNode,
  nodeRow,
  type Properties,
  type PropertyKind,
} from "../../schema/index.ts";
import { isKind } from "../graph/check-shape.ts";
import { mainLabel, numbered } from "./statements.ts";
import { StoreError } from "./store-error.ts";

/*
 * The statements that create, and how things become their rows. Names of properties come from the schema's tables. A row is
 * a list: its names stand once in the statement and not once a row, which halves what is sent and unpacked.
 */

/** The numbers by which the database itself knows nodes, by id: an end is found by its number without an index. They hold for one transaction. */
export type Numbers = ReadonlyMap<string, unknown>;

/** Properties that the store writes beside those of a node, by its id. */
export type More = ReadonlyMap<string, Properties>;

/**
 * Says behind a statement that it makes much and that how it is done does not depend on how much is there: Neo4j is told
 * to plan it once, and not again whenever the graph has grown. Its rows hold no `undefined`, and behind each value that is
 * a number stands of what kind.
 */
export const plannedOnce = " // planned once";

/** A statement that creates nodes from `rows` and gives `ids` with their `numbers`, and how nodes become rows. */
interface CreatingNodes {
  readonly cypher: string;
  /** Throws `StoreError` for a property outside the schema. */
  rows(nodes: readonly GraphNode[], more: More): readonly unknown[];
}

/** A statement that creates edges from `rows`, and how they become rows: fewer, where several have something in common. */
interface CreatingEdges {
  readonly cypher: string;
  /** Throws `StoreError` for a property outside the schema, and where an end has no number. */
  rows(edges: readonly GraphEdge[], numbers: Numbers): readonly unknown[];
}

const nodeStatements = new Map<string, CreatingNodes>();
const edgeStatements = new Map<string, CreatingEdges>();

/** Creates nodes of these labels. Throws `StoreError` for labels outside the schema. */
export function createNodes(labels: readonly string[]): CreatingNodes {
  return known(nodeStatements, labels.join(":"), () => {
    const main = mainLabel(labels);
    const properties = {
      ...nodeRow(main)!.properties,
      ...(main === "Article"
        ? { hash: "string", refKey: "string", family: "string?", lasting: "strings?" }
        : {}),
    } as Record<string, PropertyKind>;
    const columns = columnsOf(properties);
    const kinds = labels.filter((label) => label !== main);
    return {
      cypher: `UNWIND $rows AS row CREATE (n:${[main, ...kinds].join(":")} {${places(columns, 0)}}) ${numbered}${plannedOnce}`,
      rows: (nodes, more) =>
        nodes.map(({ node, properties }) => listed(node, columns, { ...properties, ...more.get(node) })),
    };
  });
}

/**
 * Creates edges of a type between nodes of these labels: a row for each node that they lead to and article that asserts
 * them, which are then sent and looked up once. Throws `StoreError` outside the schema.
 */
export function createEdges(type: string, from: string, to: string): CreatingEdges {
  return known(edgeStatements, `${type}\t${from}\t${to}`, () => {
    const row = edgeRow(type);
    if (!row?.from.some((label) => label === from) || !row.to.some((label) => label === to)) {
      throw new StoreError("write an edge", `(${from})-[${type}]->(${to})`, "a relationship of the schema");
    }
    const { article, ...kinds } = { id: "string", ...edgeProperties(row) } as Record<string, PropertyKind>;
    const columns = columnsOf(kinds);
    const common = article === undefined ? "" : "`article`: some[1], ";
    return {
      cypher: `UNWIND $rows AS some MATCH (b:${to}) WHERE id(b) = some[0] UNWIND some[2] AS row MATCH (a:${from}) WHERE id(a) = row[0] CREATE (a)-[:${type} {${common}${places(columns, 1)}}]->(b)${plannedOnce}`,
      rows: (edges, numbers) => together(edges, article !== undefined, columns, numbers),
    };
  });
}

function together(
  edges: readonly GraphEdge[],
  asserted: boolean,
  columns: readonly Column[],
  numbers: Numbers,
): readonly unknown[] {
  const groups = new Map<string, readonly [to: unknown, article: unknown, rows: unknown[]]>();
  const number = (end: string, edge: string): unknown => {
    const its = numbers.get(end);
    if (its === undefined) throw new StoreError(`write ${edge} with an end`, end, "a node that is there");
    return its;
  };
  for (const { edge, from, to, properties } of edges) {
    const article = asserted ? properties.article : undefined;
    const key = `${to} ${article}`;
    const group = groups.get(key) ?? ([number(to, edge), article ?? null, []] as const);
    if (group[2].length === 0) groups.set(key, group);
    group[2].push([number(from, edge), ...listed(edge, columns, properties, article === undefined ? 0 : 1)]);
  }
  return [...groups.values()];
}

function known<T>(statements: Map<string, T>, key: string, make: () => T): T {
  const there = statements.get(key);
  if (there) return there;
  const made = make();
  statements.set(key, made);
  return made;
}

interface Column {
  readonly name: string;
  readonly kind: string;
  readonly fits: (value: unknown) => boolean;
}

/** Those that are always there first: what is missing at the end of a row need not be sent. */
function columnsOf(kinds: Readonly<Record<string, PropertyKind>>): readonly Column[] {
  const isOptional = (name: string) => kinds[name]!.endsWith("?");
  const names = Object.keys(kinds);
  return [...names.filter((name) => !isOptional(name)), ...names.filter(isOptional)].map((name) => {
    const kind = kinds[name]!.replace("?", "");
    return { name, kind, fits: isKind[kind]! };
  });
}

function places(columns: readonly Column[], first: number): string {
  const marked = (kind: string) => (kind.startsWith("string") ? "" : `/*${kind}*/`);
  return columns.map(({ name, kind }, at) => `\`${name}\`: row[${at + first}]${marked(kind)}`).join(", ");
}

/** The values of these columns, as far as there are any; `apart` of the properties are none of them and told elsewhere. */
function listed(id: string, columns: readonly Column[], properties: Properties, apart = 0): unknown[] {
  const row: unknown[] = [];
  let left = Object.keys(properties).length - apart;
  for (const { name, kind, fits } of columns) {
    const value = properties[name];
    if (value === undefined) row.push(null);
    else {
      if (!fits(value))
        throw new StoreError(`write ${id} with ${name}`, String(value), `one of kind ${kind}`);
      row.push(value);
      left -= 1;
    }
    if (left === 0) return row;
  }
  const unknown = Object.keys(properties).find((name) => columns.every((one) => one.name !== name));
  throw new StoreError(`write ${id} with`, String(unknown), "a property of the schema");
}
