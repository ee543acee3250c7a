import type { Properties } from "../../../schema/index.ts";
import { accountsOf } from "./accounts.ts";
import { gathering } from "./background.ts";
import { attributeTypes, type Column, edgeColumns, exact, nodeColumns } from "./columns.ts";
import { asWritten, type Exporting } from "./exporting.ts";
import { evidencePage, kindOf, nameOf, pageOf } from "./naming.ts";
import { xmlAttribute, xmlText } from "./xml.ts";

/** What is written beside the graph's own properties. */
const moreOfNodes: readonly Column[] = ["labels", "nodeKind", "label", "page"].map(text);
const moreOfEdges: readonly Column[] = ["label", "source", "voiceName", "evidence"].map(text);

/** The whole graph as GraphML, piece by piece: every property (a list as JSON), and for each edge a link to its sentence. */
export async function* graphml({ graph, base, scope, texts }: Exporting): AsyncIterable<string> {
  const gathered = gathering();
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys("node", [...moreOfNodes, ...nodeColumns])}${keys("edge", [...moreOfEdges, ...edgeFactuality(), ...edgeColumns])}  <graph id="dateline" edgedefault="directed">
${scope === undefined ? "" : `    <desc>${xmlText(scope)}</desc>\n`}`;
  for await (const node of graph.nodes()) {
    gathered.add(node);
    const more = {
      labels: node.labels.join(":"),
      nodeKind: kindOf(node),
      label: nameOf(node),
      page: pageOf(node, base),
    };
    yield `    <node id="${xmlAttribute(node.node)}">${data("node", moreOfNodes, more)}${data("node", nodeColumns, asWritten(node, { texts }).properties)}</node>\n`;
  }
  const background = gathered.with(await accountsOf(graph));
  for await (const edge of graph.edges()) {
    const { from, to, type, properties } = edge;
    const more = {
      label: type,
      factuality: properties.factuality ?? background.factualityOf(edge),
      source: background.articleOf(edge)?.source,
      voiceName: background.voiceOf(edge),
      evidence: evidencePage(properties, base),
    };
    yield `    <edge id="${xmlAttribute(edge.edge)}" source="${xmlAttribute(from)}" target="${xmlAttribute(to)}">${data("edge", moreOfEdges, more)}${data("edge", edgeColumns, { ...properties, factuality: more.factuality })}</edge>\n`;
  }
  yield "  </graph>\n</graphml>\n";
}

/** `factuality` is a property of accounts in the schema; here every edge has its account's. */
function edgeFactuality(): readonly Column[] {
  return edgeColumns.some(({ name }) => name === "factuality") ? [] : [text("factuality")];
}

function text(name: string): Column {
  return { name, kind: "string" };
}

function keys(of: "node" | "edge", columns: readonly Column[]): string {
  return columns
    .map(
      ({ name, kind }) =>
        `  <key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${attributeTypes[kind]}"/>\n`,
    )
    .join("");
}

function data(
  of: "node" | "edge",
  columns: readonly Column[],
  values: Readonly<Record<string, Properties[string] | undefined>>,
): string {
  return columns
    .map(({ name }) => {
      const value = values[name];
      return value === undefined ? "" : `<data key="${of}.${name}">${xmlText(exact(value))}</data>`;
    })
    .join("");
}
