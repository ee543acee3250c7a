import { expect, test } from "vitest";
import { graphSource } from "../../../src/graph/exports/graph-source.ts";
import { edgesOf, knowledgeGraph, nodesOf } from "../../../src/graph/knowledge-graph.ts";
import { subgraphOf } from "../../../src/graph/subgraph-of.ts";
import { formats } from "../../../src/server/exports/formats.table.ts";
import { sampleNamed } from "../whole.ts";
import { cellsOf } from "./cells.ts";
import { filesOf } from "./written.ts";

const base = "http://127.0.0.1:7070/";
const headline = "Port Serena rallies for its fishermen";
const whole = knowledgeGraph([subgraphOf(sampleNamed("rally"))]);
const [nodes, edges] = [nodesOf(whole), edgesOf(whole)];
const [untitled] = nodes.flatMap((node) => {
  const { title: _, ...properties } = node.properties;
  return node.labels.includes("Article") ? [{ ...node, properties }] : [];
});
/** The first file of this form; nodes come before edges. */
const written = async (name: string, graph = graphSource([untitled!], [])) => {
  const { write } = formats.find(({ format }) => format === name)!;
  const [first] = (await filesOf(write({ graph, base }))).values();
  return first!.replace(/^\ufeff/, "");
};

test("an article without a title goes by its first line wherever it has a name", async () => {
  expect(await written("gexf")).toContain(`label="${headline}"`);
  expect(await written("graphml")).toContain(`>${headline}</data>`);
  expect(cellsOf(await written("csv")).flat()).toContain(headline);
  expect(await written("turtle")).toContain(`schema:headline "${headline}"`);
  expect(JSON.parse(await written("jsonld"))["@graph"]).toContainEqual(expect.objectContaining({ headline }));
  expect(JSON.parse((await written("ftm")).split("\n")[0]!).properties).toMatchObject({
    title: [headline],
  });
});

test("a GEXF declares each attribute once, and gives an edge no value twice", async () => {
  const text = await written("gexf", graphSource(nodes, edges));
  const given = [...text.matchAll(/<(?:edge|node|attributes) .*?(?:<\/(?:edge|node|attributes)>)/gsu)].map(
    ([one]) => [...one.matchAll(/(?:for|<attribute id)="(\w+)"/g)].map(([, name]) => name),
  );
  expect(given.length).toBeGreaterThan(20);
  for (const names of given) expect(names.length).toBe(new Set(names).size);
});
