import { expect, test } from "vitest";
import { csvExport } from "../../../src/graph/exports/csv.ts";
import { cypherExport } from "../../../src/graph/exports/cypher.ts";
import { jsonExport } from "../../../src/graph/exports/json.ts";
import { edgesOf, knowledgeGraph, nodesOf } from "../../../src/graph/knowledge-graph.ts";
import { subgraphOf } from "../../../src/graph/subgraph-of.ts";
import { sampleExtractions } from "../../cases/extractions/index.ts";
import { sampleNamed } from "../whole.ts";

const graph = knowledgeGraph(sampleExtractions.map(subgraphOf));
const nodes = nodesOf(graph);
const edges = edgesOf(graph);

test("the JSON export is one document with every node and edge", () => {
  const document = JSON.parse([...jsonExport(nodes, edges)].join(""));
  expect(document.nodes).toEqual(nodes);
  expect(document.edges).toEqual(edges);
  expect(JSON.parse([...jsonExport([], [])].join(""))).toEqual({ nodes: [], edges: [] });
});

test("no cell of the CSV export is a formula, and a text's commas, quotes and line ends stay in its cell", () => {
  const note = sampleNamed("note.txt");
  for (const sign of ["=", "+", "-", "@", "\t", "\r", "＝"]) {
    const evil = { ...note, article: { ...note.article, title: `${sign}cmd|' /C calc'!A0,"x"\ny` } };
    const subgraph = subgraphOf(evil);
    const [table] = csvExport(subgraph.nodes, subgraph.edges);
    expect(table!.content).toContain(`"'${sign}cmd|' /C calc'!A0,""x""\ny"`);
  }
});

test("the tables have a row for every node and edge, and numbers stay numbers", () => {
  const [nodeTable, edgeTable] = csvExport(nodes, edges);
  const rows = (content: string) =>
    content.match(
      /^(?:article|entity|event|statement|figure|office|source|disagreement|edge)-[0-9a-f]{16},/gm,
    )!;
  expect(rows(nodeTable!.content)).toHaveLength(nodes.length);
  expect(rows(edgeTable!.content)).toHaveLength(edges.length);
  expect(nodeTable!.content).toContain(",30000,");
});

test("the Cypher script is one statement a line, whatever stands in the text", () => {
  const note = sampleNamed("note.txt");
  const title = "'}) DETACH DELETE n; //\n\\u0027 \\' ; MATCH (x) \u2028 \u0000";
  const { nodes, edges } = subgraphOf({ ...note, article: { ...note.article, title } });
  const lines = [...cypherExport(nodes, edges)];
  expect(lines.every((line) => /^(CREATE CONSTRAINT|MERGE|MATCH) [^\n]*;\n$/.test(line))).toBe(true);
  expect(lines.join("")).toContain(
    "'\\'}) DETACH DELETE n; //\\n\\\\u0027 \\\\\\' ; MATCH (x) \\u2028 \\u0000'",
  );
});

test("a label outside the schema is refused, not exported", () => {
  const evil = {
    node: "x",
    labels: ["Source` DETACH DELETE n //"],
    properties: { id: "x", name: "x", keys: ["x"] },
  };
  expect(() => [...cypherExport([evil], [])]).toThrow(/labels of the schema/);
});
