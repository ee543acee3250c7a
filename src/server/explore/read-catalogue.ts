import { edgeTypes, type GraphNode, type NodeLabel, type Properties } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { newestArticles } from "../read/articles.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueOf, type RawEdge } from "./catalogue-of.ts";

/** Of a graph with more assertions than these only so many are held in memory, and the explorer says that it shows a part. */
const most = 600_000;
const labels = ["Entity", "Event", "Statement", "Figure", "Office"] as const satisfies readonly NodeLabel[];
const asserted = edgeTypes.filter((row) => row.asserted).map(({ type }) => type);
const claims = asserted.filter((type) => type !== "MENTIONED_IN" && type !== "REPORTED_IN").join("|");

// Only what the explorer looks at is asked for, as lists: a map of all properties takes four times as long to come over.
const ofNode =
  "id name title content text counts about cue ref type latitude longitude speaker time timePrecision timeText".split(
    " ",
  );
const ofSpot = "id article start end quote voice rule account".split(" ");
const ofClaim = [...ofSpot, ..."role part phrase head trigger attributeNames attributeValues".split(" ")];
const ofAccount = [
  ...ofSpot,
  ..."trigger factuality time timePrecision timeText wordRoles wordParts words weight".split(" "),
];
const listed = (of: string, names: readonly string[]): string =>
  `[${names.map((name) => `${of}.${name}`).join(", ")}] AS row`;

/**
 * Reads the graph as the explorer looks at it: no texts, every assertion with its words. It takes the answers in lots,
 * so that others are answered meanwhile. Throws `StoreError`.
 */
export async function readCatalogue(store: Store, limit = most): Promise<Catalogue> {
  const articles = await newestArticles(store, limit);
  const countOf = async (pattern: string) =>
    Number((await store.read(`MATCH ${pattern} RETURN count(*) AS found`, {}))[0]?.found ?? 0);
  const told = "(node)-[edge:REPORTED_IN]->(next:Article)";
  const between = `(node)-[edge:${claims}]->(next)`;
  const counts = [await countOf(told), await countOf(between)];
  for (const label of labels) counts.push(await countOf(`(node:${label})`));
  const truncated = counts.some((count) => count > limit);
  // In a fixed order only where something is left out: the catalogue is the same for every order.
  const end = (id: string): string => (truncated ? `ORDER BY ${id}.id LIMIT $limit` : "");
  const edges = (pattern: string, columns: readonly string[]) =>
    edgesIn(
      store.stream(
        `MATCH ${pattern} WHERE edge.quote IS NOT NULL
         RETURN type(edge) AS type, node.id AS source, next.id AS target, ${listed("edge", columns)} ${end("edge")}`,
        truncated ? { limit } : {},
      ),
      columns,
    );
  const nodes = async function* () {
    for (const label of labels)
      for await (const rows of store.stream(
        `MATCH (node:${label}) RETURN labels(node) AS labels, ${listed("node", ofNode)} ${end("node")}`,
        truncated ? { limit } : {},
      ))
        yield rows.map(nodeIn);
  };
  const held = await catalogueOf(articles, nodes(), edges(told, ofAccount), edges(between, ofClaim));
  return { ...held, truncated };
}

type Rows = readonly Readonly<Record<string, unknown>>[];

async function* edgesIn(
  lots: AsyncIterable<Rows>,
  columns: readonly string[],
): AsyncIterable<readonly RawEdge[]> {
  for await (const rows of lots)
    yield rows.map(({ type, source, target, row }) => ({
      type: String(type),
      from: String(source),
      to: String(target),
      properties: named(columns, row),
    }));
}

function nodeIn({ labels: given, row }: Rows[number]): GraphNode {
  const { id, ...properties } = named(ofNode, row);
  return { node: String(id), labels: [...(given as string[])].sort(), properties };
}

/** A list as properties by name; what is not there is left out. */
function named(columns: readonly string[], row: unknown): Properties {
  const found: Record<string, Properties[string]> = {};
  for (const [at, value] of (row as readonly (Properties[string] | null)[]).entries())
    if (value !== null && value !== undefined) found[columns[at]!] = value;
  return found;
}
