import { edgeTypes, type GraphNode, type NodeLabel, type Properties } from "../../../schema/index.ts";
import type { Naming } from "./catalogue-of.ts";
import type { RawEdge } from "./claim-of.ts";

/** What is a node to the explorer. */
export const labels = [
  "Entity",
  "Event",
  "Statement",
  "Figure",
  "Office",
] as const satisfies readonly NodeLabel[];
/** Edges that are assertions, but those that say where something is named or told. */
export const claims = edgeTypes.filter(
  ({ type, asserted }) => asserted && type !== "MENTIONED_IN" && type !== "REPORTED_IN",
);

// Only what the explorer looks at is asked for, as lists: a map of all properties takes four times as long to come over.
const ofNode =
  "id name title content text counts about cue ref type latitude longitude speaker time timePrecision timeText".split(
    " ",
  );
const ofSpot = "id article start end quote voice rule account".split(" ");
export const ofClaim = [
  ...ofSpot,
  ..."role part phrase head trigger attributeNames attributeValues".split(" "),
];
export const ofAccount = [
  ...ofSpot,
  ..."trigger factuality time timePrecision timeText wordRoles wordParts words weight".split(" "),
];
const listed = (of: string, names: readonly string[]): string =>
  names.map((name) => `${of}.${name}`).join(", ");
/** What is asked of a `node`. */
export const nodeRow = `RETURN labels(node) AS labels, [${listed("node", ofNode)}] AS row`;
/** What is asked of an `edge` from `node` to `next`. */
export const edgeRow = (columns: readonly string[]): string =>
  `RETURN [type(edge), node.id, next.id, ${listed("edge", columns)}] AS row`;
const endsOfEdge = 3;

type Rows = readonly Readonly<Record<string, unknown>>[];

/** A row of an edge, its ends and these columns. */
export function edgesOf(rows: Rows, columns: readonly string[]): readonly RawEdge[] {
  return rows.map(({ row }) => {
    const [type, from, to] = row as readonly string[];
    return { type: type!, from: from!, to: to!, properties: named(columns, row, endsOfEdge) };
  });
}

/** A row of a node's labels and the columns of one. */
export function nodeIn({ labels: given, row }: Rows[number]): GraphNode {
  const properties = named(ofNode, row);
  return { node: String(properties.id), labels: [...(given as string[])].sort(), properties };
}

/** Which entities articles name, each once; of the articles of `$ids` alone behind what begins with them. */
export const namings = (begin: string): string =>
  `${begin} MATCH (node:Entity)-[:MENTIONED_IN]->(next:Article${begin === "" ? "" : " {id: id}"}) RETURN DISTINCT node.id AS node, next.id AS article`;

/** A row of a naming. */
export function namingIn({ node, article }: Rows[number]): Naming {
  return { node: String(node), article: String(article) };
}

/**
 * A list, from its `first` on, as properties by name. What is not there is undefined and not left out: objects that all
 * have the same properties in the same order are read several times as fast.
 */
function named(columns: readonly string[], row: unknown, first = 0): Properties {
  const values = row as readonly (Properties[string] | null | undefined)[];
  const found: Record<string, Properties[string] | undefined> = {};
  for (let at = 0; at < columns.length; at++) found[columns[at]!] = values[first + at] ?? undefined;
  return found as Properties;
}
