import {
  edgeProperties,
  edgeTypes,
  type GraphEdge,
  type GraphNode,
  nodeTypes,
  type Properties,
  type PropertyValue,
} from "../../../schema/index.ts";

/** What a spreadsheet would take for a formula if a cell begins with it, in the wide forms too. */
const formula = /^[=+\-@\t\r\0＝＋－＠]/u;

/** The graph as two tables for people: a row a node, a row an edge. Lists are joined by a line, and no cell is a formula. */
export function csvExport(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): readonly { readonly name: string; readonly content: string }[] {
  const nodeColumns = columns(nodeTypes.map((row) => row.properties));
  const edgeColumns = columns(edgeTypes.map(edgeProperties));
  const nodeRows = [...nodes]
    .sort((a, b) => (a.node < b.node ? -1 : 1))
    .map((one) => [one.node, one.labels.join(":"), ...cells(one.properties, nodeColumns)]);
  const edgeRows = [...edges]
    .sort((a, b) => (a.edge < b.edge ? -1 : 1))
    .map((one) => [one.edge, one.type, one.from, one.to, ...cells(one.properties, edgeColumns)]);
  return [
    { name: "nodes.csv", content: table([["id", "labels", ...nodeColumns], ...nodeRows]) },
    { name: "edges.csv", content: table([["id", "type", "from", "to", ...edgeColumns], ...edgeRows]) },
  ];
}

function columns(rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => key !== "id");
}

function cells(properties: Properties, names: readonly string[]): readonly string[] {
  return names.map((name) => cell(properties[name]));
}

function cell(value: PropertyValue | undefined): string {
  if (value === undefined) return "";
  const text = Array.isArray(value) ? value.join(" | ") : String(value);
  return typeof value !== "number" && formula.test(text) ? `'${text}` : text;
}

/** RFC 4180: lines end with CR LF, and what has a comma, a quote or a line end stands in quotes. */
function table(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}
