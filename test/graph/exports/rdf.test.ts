import fc from "fast-check";
import jsonldLibrary from "jsonld";
import { Parser, type Quad, Store, Writer } from "n3";
import { describe, expect, test } from "vitest";
import { codePoints } from "../../../src/graph/exports/code-points.ts";
import { graphSource } from "../../../src/graph/exports/graph-source.ts";
import { jsonld } from "../../../src/graph/exports/rdf/jsonld.ts";
import { expanded, urn } from "../../../src/graph/exports/rdf/terms.table.ts";
import { turtle } from "../../../src/graph/exports/rdf/turtle.ts";
import { edgesOf, knowledgeGraph, nodesOf } from "../../../src/graph/knowledge-graph.ts";
import { subgraphOf } from "../../../src/graph/subgraph-of.ts";
import { sampleExtractions } from "../../cases/extractions/index.ts";
import { hostile } from "../../cases/server/hostile.ts";
import { moreExtractions } from "../whole.ts";
import { fuzzedGraph } from "./fuzzed.ts";
import { textOf } from "./written.ts";

const whole = knowledgeGraph([...sampleExtractions, ...moreExtractions(), hostile].map(subgraphOf));
const base = "http://127.0.0.1:7070/";
const graphs = [
  ["the samples", { nodes: nodesOf(whole), edges: edgesOf(whole) }],
  ["a graph of any texts", fuzzedGraph(60, 7)],
] as const;

/** No document may be fetched: a context that is not in the document is an error. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`fetches ${url}`);
};

describe.each(graphs)("the RDF of %s", (_name, { nodes, edges }) => {
  const exporting = { graph: graphSource(nodes, edges), base };

  test("is the same in Turtle and in JSON-LD, to the triple", async () => {
    const fromTurtle = lines(new Parser().parse(await textOf(turtle(exporting))));
    const expandedQuads = (await jsonldLibrary.toRDF(JSON.parse(await textOf(jsonld(exporting))), {
      documentLoader,
    })) as Quad[];
    const fromJson = lines(expandedQuads);
    expect(fromJson.length).toBeGreaterThan(nodes.length * 3);
    expect(fromJson).toEqual(fromTurtle);
  });

  test("has a statement for each edge, with evidence, voice and factuality where the edge is asserted", async () => {
    const store = new Store(new Parser().parse(await textOf(turtle(exporting))));
    const objects = (id: string, name: string) =>
      store.getObjects(id, expanded(name), null).map((one) => one.value);
    expect(store.getSubjects(expanded("rdf:type"), expanded("rdf:Statement"), null)).toHaveLength(
      edges.length,
    );
    for (const { edge, from, to, type, properties } of edges) {
      expect(objects(urn(edge), "rdf:subject")).toEqual([urn(from)]);
      expect(objects(urn(edge), "rdf:object")).toEqual([urn(to)]);
      expect(objects(urn(edge), "rdf:predicate")).toEqual([expanded(`dateline:${type}`)]);
      if (typeof properties.quote !== "string") continue;
      const [evidence, ...more] = objects(urn(edge), "prov:wasDerivedFrom");
      expect(more).toEqual([]);
      expect(objects(urn(edge), "dateline:factuality")).toHaveLength(1);
      expect(objects(urn(edge), "dateline:voice")).toHaveLength(1);
      expect(objects(urn(edge), "sem:accordingTo").length).toBeGreaterThan(0);
      const [article] = objects(evidence!, "oa:hasSource");
      const text = [...objects(article!, "schema:articleBody")[0]!];
      const [position, quote] = objects(evidence!, "oa:hasSelector");
      const [start, end] = ["oa:start", "oa:end"].map((name) => Number(objects(position!, name)[0]));
      const exact = text.slice(start, end).join("");
      expect(exact).toBe(properties.quote);
      expect(objects(quote!, "oa:exact")).toEqual([exact]);
      const [prefix] = objects(quote!, "oa:prefix");
      const [suffix] = objects(quote!, "oa:suffix");
      expect(text.slice(0, start).join("").endsWith(prefix!)).toBe(true);
      expect(text.slice(end).join("").startsWith(suffix!)).toBe(true);
      expect(objects(objects(evidence!, "oa:hasState")[0]!, "schema:sha256")).toHaveLength(1);
    }
  });
});

test("what somebody only says, or what did not happen, is no plain triple", async () => {
  const graph = graphSource(nodesOf(whole), edgesOf(whole));
  const store = new Store(new Parser().parse(await textOf(turtle({ graph, base }))));
  const [event] = hostile.events; // it is denied
  expect(store.getQuads(urn(event!.id), expanded("sem:hasActor"), null, null)).toEqual([]);
  const [rally] = sampleExtractions[0]!.events;
  expect(store.getQuads(urn(rally!.id), expanded("sem:hasActor"), null, null).length).toBeGreaterThan(0);
});

test("code points are counted as the letters of a text are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const count = codePoints(text);
      let at = 0;
      for (const [index, letter] of [...text].entries()) {
        expect(count(at)).toBe(index);
        at += letter.length;
      }
      expect(count(at)).toBe([...text].length);
    }),
  );
});

function lines(quads: readonly Quad[]): readonly string[] {
  const writer = new Writer({ format: "N-Quads" });
  const all = quads.map(({ subject, predicate, object }) => writer.quadToString(subject, predicate, object));
  return [...new Set(all)].sort();
}
