import type { Properties, PropertyValue } from "../../../schema/index.ts";
import { accountsOf } from "./accounts.ts";
import { gathering } from "./background.ts";
import { type Column, edgeColumns, exact, listed, nodeColumns } from "./columns.ts";
import { asWritten, type Exporting, type Piece } from "./exporting.ts";
import { formulaSafe } from "./formula-safe.ts";
import { evidencePage, kindOf, nameOf, pageOf } from "./naming.ts";

const nodeHead = ["id", "labels", "nodeKind", "words", "page"] as const;
const edgeHead = ["id", "type", "from", "fromWords", "to", "toWords"] as const;
const edgeMore = ["voiceName", "source", "title", "published", "page"] as const;

/** The names of the two tables. */
export const csvFiles = ["nodes.csv", "edges.csv"] as const;

/**
 * The graph as two tables, a row a node and a row an edge, each edge with the words of its ends and where it stands. For
 * people: no cell is a formula, and lists have bars. `raw`, for programs: cells are the values themselves, lists are JSON.
 */
export async function* csv({
  graph,
  base,
  raw = false,
  mark = false,
  texts,
}: Exporting): AsyncIterable<Piece> {
  const gathered = gathering();
  const cell = raw ? exactCell : cellForPeople;
  const row = (cells: readonly (PropertyValue | undefined)[]) =>
    `${cells.map(cell).map(quoted).join(",")}\r\n`;
  const properties = (values: Properties, columns: readonly Column[]) =>
    columns.map(({ name }) => values[name]);
  const start = mark ? "\ufeff" : "";
  const [nodeFile, edgeFile] = csvFiles;
  yield { file: nodeFile, text: start + row([...nodeHead, ...named(nodeColumns)]) };
  for await (const node of graph.nodes()) {
    gathered.add(node);
    const head = [node.node, node.labels.join(":"), kindOf(node), nameOf(node), pageOf(node, base)];
    yield {
      file: nodeFile,
      text: row([...head, ...properties(asWritten(node, { texts }).properties, nodeColumns)]),
    };
  }
  const background = gathered.with(await accountsOf(graph));
  yield { file: edgeFile, text: start + row([...edgeHead, ...edgeMore, ...named(edgeColumns)]) };
  for await (const edge of graph.edges()) {
    const { from, to, type } = edge;
    const facts = background.articleOf(edge);
    const told = facts ? [facts.source, facts.title, facts.published] : [undefined, undefined, undefined];
    const more = [background.voiceOf(edge), ...told, evidencePage(edge.properties, base)];
    const ends = [from, background.nameOf(from), to, background.nameOf(to)];
    const own = { ...edge.properties, factuality: background.factualityOf(edge) };
    yield { file: edgeFile, text: row([edge.edge, type, ...ends, ...more, ...properties(own, edgeColumns)]) };
  }
}

function named(columns: readonly Column[]): readonly string[] {
  return columns.map(({ name }) => name);
}

function exactCell(value: PropertyValue | undefined): string {
  return value === undefined ? "" : exact(value);
}

function cellForPeople(value: PropertyValue | undefined): string {
  if (value === undefined) return "";
  return typeof value === "number" ? String(value) : formulaSafe(listed(value));
}

/** RFC 4180: what has a comma, a quote or a line end stands in quotes. */
function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
