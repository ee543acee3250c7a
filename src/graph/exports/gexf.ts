import type { Properties } from "../../../schema/index.ts";
import { accountsOf } from "./accounts.ts";
import { gathering, ownTimes } from "./background.ts";
import { attributeTypes, type Column, edgeColumns, listed, nodeColumns } from "./columns.ts";
import type { Exporting } from "./exporting.ts";
import { countsOf } from "./graph-source.ts";
import { type Interval, intervalOf } from "./interval.ts";
import { evidencePage, familyOf, kindOf, nameOf, pageOf } from "./naming.ts";
import { once } from "./once.ts";
import { xmlAttribute, xmlText } from "./xml.ts";

/** What a table of nodes is not helped by: whole texts, lists of offsets, names folded for the search. */
const left =
  /^(?:text|keys|within|version|model|digest|name|(?:message|time|content)[A-Z].*|.*Starts?|.*Ends?)$/;
const shown = (columns: readonly Column[]) => columns.filter(({ name }) => !left.test(name));

const nodeRows: readonly Column[] = [text("nodeKind"), text("family"), text("page"), ...shown(nodeColumns)];
const edgeRows: readonly Column[] = [...["source", "voiceName", "evidence"].map(text), ...shown(edgeColumns)];

/**
 * The graph as GEXF 1.3 for Gephi: nodes and edges with the days on which they are, as far as anybody says, so that its
 * timeline works; an edge's kind is its type, and it leads to its sentence. Whole texts and offsets within nodes stay out.
 */
export async function* gexf({ graph, base, scope }: Exporting): AsyncIterable<string> {
  const counts = await countsOf(graph);
  const accounts = once(() => accountsOf(graph));
  const gathered = gathering();
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta>
    <creator>Dateline</creator>
    <description>${xmlText(scope ?? "Who did what, where and when, and who says so")}</description>
  </meta>
  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval" idtype="string">
${attributes("node", nodeRows)}${attributes("edge", edgeRows)}    <nodes count="${counts.nodes}">
`;
  for await (const node of graph.nodes()) {
    gathered.add(node);
    const more = { nodeKind: kindOf(node), family: familyOf(node), page: pageOf(node, base) };
    const head = `<node id="${xmlAttribute(node.node)}" label="${xmlAttribute(nameOf(node))}"`;
    const own = values(nodeRows, { ...node.properties, ...more });
    // Only of events accounts tell when they are: what comes before the first of them waits for no edge.
    const times = more.family === "Event" ? gathered.timesOf(node.node, await accounts()) : ownTimes(node);
    yield `      ${element(head, own, intervals(times), "node")}\n`;
  }
  yield `    </nodes>\n    <edges count="${counts.edges}">\n`;
  const background = gathered.with(await accounts());
  for await (const edge of graph.edges()) {
    const { from, to, type, properties } = edge;
    const more = {
      factuality: background.factualityOf(edge),
      source: background.articleOf(edge)?.source,
      voiceName: background.voiceOf(edge),
      evidence: evidencePage(properties, base),
    };
    const name = xmlAttribute(type);
    const head = `<edge id="${xmlAttribute(edge.edge)}" source="${xmlAttribute(from)}" target="${xmlAttribute(to)}" type="directed" kind="${name}" label="${name}"`;
    const time = background.timeOf(edge);
    const days = intervals(time === undefined ? [] : [time]);
    yield `      ${element(head, values(edgeRows, { ...properties, ...more }), days, "edge")}\n`;
  }
  yield "    </edges>\n  </graph>\n</gexf>\n";
}

function text(name: string): Column {
  return { name, kind: "string" };
}

function attributes(of: "node" | "edge", rows: readonly Column[]): string {
  const declared = rows.map(
    ({ name, kind }) => `      <attribute id="${name}" title="${name}" type="${attributeTypes[kind]}"/>\n`,
  );
  return `    <attributes class="${of}">\n${declared.join("")}    </attributes>\n`;
}

function values(
  rows: readonly Column[],
  given: Readonly<Record<string, Properties[string] | undefined>>,
): string {
  const found = rows.flatMap(({ name }) => {
    const value = given[name];
    return value === undefined ? [] : [`<attvalue for="${name}" value="${xmlAttribute(listed(value))}"/>`];
  });
  return found.length === 0 ? "" : `<attvalues>${found.join("")}</attvalues>`;
}

function intervals(times: readonly string[]): readonly Interval[] {
  return times.flatMap((time) => intervalOf(time) ?? []);
}

/** One interval stands on the element, several in spells: readers know both. */
function element(head: string, content: string, spells: readonly Interval[], name: "node" | "edge"): string {
  const [only] = spells;
  if (spells.length === 0 || only === undefined) return `${head}>${content}</${name}>`;
  if (spells.length === 1) return `${head}${bounds(only)}>${content}</${name}>`;
  const all = spells.map((one) => `<spell${bounds(one)}/>`).join("");
  return `${head}>${content}<spells>${all}</spells></${name}>`;
}

function bounds({ start, end }: Interval): string {
  return `${start === undefined ? "" : ` start="${start}"`}${end === undefined ? "" : ` end="${end}"`}`;
}
