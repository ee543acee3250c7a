import fc from "fast-check";
import { expect, test } from "vitest";
import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { csv } from "../../../src/graph/exports/csv.ts";
import { cypher } from "../../../src/graph/exports/cypher.ts";
import { exportFormats } from "../../../src/graph/exports/format-names.ts";
import { formulaSafe } from "../../../src/graph/exports/formula-safe.ts";
import { graphSource } from "../../../src/graph/exports/graph-source.ts";
import { intervalOf } from "../../../src/graph/exports/interval.ts";
import { json } from "../../../src/graph/exports/json.ts";
import { edgesOf, knowledgeGraph, nodesOf } from "../../../src/graph/knowledge-graph.ts";
import { subgraphOf } from "../../../src/graph/subgraph-of.ts";
import { formats } from "../../../src/server/exports/formats.table.ts";
import { formulas } from "../../cases/exports/formulas.ts";
import { sampleExtractions } from "../../cases/extractions/index.ts";
import { sampleNamed } from "../whole.ts";
import { cellsOf } from "./cells.ts";
import { filesOf, textOf } from "./written.ts";

const whole = knowledgeGraph(sampleExtractions.map(subgraphOf));
const nodes = nodesOf(whole);
const edges = edgesOf(whole);
const graph = graphSource(nodes, edges);
const base = "http://127.0.0.1:7070/";

test("every format has a row of the table, in the order in which they are listed", () => {
  expect(formats.map(({ format }) => format)).toEqual([...exportFormats]);
  expect(new Set(formats.map(({ file }) => file)).size).toBe(formats.length);
});

test.each(exportFormats)("%s is the same in whatever order the graph comes", async (format) => {
  const { write } = formats.find((row) => row.format === format)!;
  const backwards = graphSource([...nodes].reverse(), [...edges].reverse());
  expect(await filesOf(write({ graph: backwards, base }))).toEqual(await filesOf(write({ graph, base })));
});

test.each(exportFormats)("%s of an empty graph is a whole file", async (format) => {
  const { write } = formats.find((row) => row.format === format)!;
  expect((await filesOf(write({ graph: graphSource([], []), base }))).size).toBeGreaterThan(0);
});

test("the JSON export is one document with every node and edge", async () => {
  const document = JSON.parse(await textOf(json({ graph, base })));
  expect(document.nodes).toEqual(nodes);
  expect(document.edges).toEqual(edges);
  expect(JSON.parse(await textOf(json({ graph: graphSource([], []), base })))).toEqual({
    nodes: [],
    edges: [],
  });
});

test("there are at least 40 formulas to try", () =>
  expect(new Set(formulas).size).toBeGreaterThanOrEqual(40));

test.each(formulas)(
  "no cell of the CSV export is the formula %j, in whatever field it stands",
  async (evil) => {
    const [poisonedNodes, poisonedEdges] = poisoned(evil);
    const files = await filesOf(csv({ graph: graphSource(poisonedNodes, poisonedEdges), base }));
    const cells = [...files.values()].flatMap((text) => cellsOf(text.replace(/^\ufeff/, "")).slice(1)).flat();
    expect(cells.filter((cell) => cell.includes(evil)).length).toBeGreaterThan(50);
    const run = cells.filter(
      (cell) => !cell.startsWith("'") && !Number.isFinite(Number(cell)) && runs.test(cell),
    );
    expect(run).toEqual([]);
  },
);

/** What begins as a formula does, for a reader that skips what is not seen. */
const runs = /^(?:[\t\r\n\0]|[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** A graph in which every text is this one. */
function poisoned(evil: string): readonly [GraphNode[], GraphEdge[]] {
  const { nodes, edges } = subgraphOf(sampleExtractions[0]!);
  const evilly = <T extends GraphNode | GraphEdge>(one: T): T => ({
    ...one,
    properties: Object.fromEntries(
      Object.entries(one.properties).map(([key, value]) => {
        if (key === "id" || typeof value === "number") return [key, value];
        if (typeof value === "string") return [key, key === "article" || key === "voice" ? value : evil];
        return [key, (value as readonly unknown[]).map((item) => (typeof item === "number" ? item : evil))];
      }),
    ),
  });
  return [nodes.map(evilly), edges.map(evilly)];
}

test("a guarded cell is the text behind one quote, and a text that is no formula stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const safe = formulaSafe(text);
      expect([text, `'${text}`]).toContain(safe);
      if (/^[\p{L}\p{N}]/u.test(text)) expect(safe).toBe(text);
      if (/^[=+\-@\t\r]/.test(text)) expect(safe).toBe(`'${text}`);
    }),
  );
});

test("for programs the cells of the CSV export are the values themselves", async () => {
  const note = sampleNamed("note.txt");
  const title = '=1+1,"x"\n\ty';
  const { nodes, edges } = subgraphOf({ ...note, article: { ...note.article, title } });
  const files = await filesOf(csv({ graph: graphSource(nodes, edges), base, raw: true }));
  const [head, ...rows] = cellsOf(files.get("nodes.csv")!);
  const cells = rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])));
  expect(cells.find(({ nodeKind }) => nodeKind === "Article")).toMatchObject({
    title,
    text: note.article.text,
  });
  expect(JSON.parse(cells.find(({ nodeKind }) => nodeKind === "Person")!.names!)).toEqual(expect.any(Array));
});

test("the tables have a row for every node and edge, no column twice, and numbers stay numbers", async () => {
  const files = await filesOf(csv({ graph, base }));
  const [nodeTable, edgeTable] = ["nodes.csv", "edges.csv"].map((file) => cellsOf(files.get(file)!));
  expect(nodeTable).toHaveLength(nodes.length + 1);
  expect(edgeTable).toHaveLength(edges.length + 1);
  for (const [head] of [nodeTable!, edgeTable!]) expect(new Set(head).size).toBe(head!.length);
  expect(files.get("nodes.csv")).toContain(",30000,");
});

test("the Cypher script is one statement a line, whatever stands in the text", async () => {
  const note = sampleNamed("note.txt");
  const title = "'}) DETACH DELETE n; //\n\\u0027 \\' ; MATCH (x) \u2028 \u0000";
  const { nodes, edges } = subgraphOf({ ...note, article: { ...note.article, title } });
  const lines = (await textOf(cypher({ graph: graphSource(nodes, edges), base }))).split(/(?<=\n)/);
  expect(lines.every((line) => /^(CREATE CONSTRAINT|MERGE|MATCH) [^\n]*;\n$/.test(line))).toBe(true);
  expect(lines.join("")).toContain(
    "'\\'}) DETACH DELETE n; //\\n\\\\u0027 \\\\\\' ; MATCH (x) \\u2028 \\u0000'",
  );
});

test("a label outside the schema is refused, not exported", async () => {
  const evil = {
    node: "x",
    labels: ["Source` DETACH DELETE n //"],
    properties: { id: "x", name: "x", keys: ["x"] },
  };
  await expect(textOf(cypher({ graph: graphSource([evil], []), base }))).rejects.toThrow(
    /labels of the schema/,
  );
});

test.each([
  ["2023", { start: "2023-01-01", end: "2023-12-31" }],
  ["2024-02", { start: "2024-02-01", end: "2024-02-29" }],
  ["2023-03-04", { start: "2023-03-04", end: "2023-03-04" }],
  ["2023-03-04T23:30:00-05:00", { start: "2023-03-04", end: "2023-03-04" }],
  ["2023-03-04/2023-05", { start: "2023-03-04", end: "2023-05-31" }],
  ["2023/..", { start: "2023-01-01" }],
  ["../2023", { end: "2023-12-31" }],
  ["../..", undefined],
  ["P147D", undefined],
  ["2023-13", undefined],
  ["2023-02-30", undefined],
  ["2024/2023", undefined],
  ["", undefined],
])("the days of the time %s", (time, days) => expect(intervalOf(time)).toEqual(days));
