import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graphSource } from "../../../src/graph/exports/graph-source.ts";
import { edgesOf, knowledgeGraph, nodesOf } from "../../../src/graph/knowledge-graph.ts";
import { subgraphOf } from "../../../src/graph/subgraph-of.ts";
import { formats } from "../../../src/server/exports/formats.table.ts";
import { sampleExtractions } from "../../cases/extractions/index.ts";
import { hostile } from "../../cases/server/hostile.ts";
import { moreExtractions } from "../whole.ts";
import { fuzzedGraph } from "./fuzzed.ts";
import { pythonWithReaders } from "./python.ts";

const ready = pythonWithReaders();
if ("reason" in ready && process.env.CI) throw new Error(ready.reason);

const whole = knowledgeGraph([...sampleExtractions, ...moreExtractions(), hostile].map(subgraphOf));
const fuzzed = fuzzedGraph(150, 11);
const nodes = [...nodesOf(whole), ...fuzzed.nodes];
const edges = [...edgesOf(whole), ...fuzzed.edges];
const labelled = (label: string) => nodes.filter(({ labels }) => labels.includes(label)).length;
/** What XML can hold of a text. */
const inXml = (text: unknown) =>
  [...String(text)]
    .filter((letter) => /[\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(letter))
    .join("");
const asserted = edges.filter(({ properties }) => typeof properties.quote === "string");
const counts = { nodes: nodes.length, edges: edges.length, evidence: asserted.length };
const graph = graphSource(nodes, edges);
const base = "http://127.0.0.1:7070/";

describe.skipIf("reason" in ready)(
  `an export is read by other tools as it was written${"reason" in ready ? `: ${ready.reason}` : ""}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-exports-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    // biome-ignore lint/suspicious/noExplicitAny: what Python answers
    let found: any;

    beforeAll(async () => {
      if ("reason" in ready) return;
      for (const row of [...formats, { ...formats.find(({ format }) => format === "csv")!, file: "raw" }])
        for await (const { file, text } of row.write({
          graph,
          base,
          raw: row.file === "raw",
          mark: row.file === "csv",
        })) {
          const path = row.several ? join(folder, row.file, file) : join(folder, file);
          mkdirSync(dirname(path), { recursive: true });
          appendFileSync(path, text);
        }
      const script = join(import.meta.dirname, "read_back.py");
      const read = spawnSync(
        ready.python,
        [script, folder, "graphml", "gexf", "csv", "raw", "rdf", "ftm", "geojson"],
        {
          encoding: "utf8",
          env: { ...process.env, PYTHONWARNINGS: "ignore" },
          maxBuffer: 1 << 28,
        },
      );
      expect(read.stderr).toBe("");
      found = JSON.parse(read.stdout);
    });

    test("GraphML by networkx, with every property, quote and text", () => {
      expect(found.graphml).toMatchObject({ ...counts, links: counts.evidence });
      expect(found.graphml.quotes).toEqual(
        Object.fromEntries(asserted.map(({ edge, properties }) => [edge, inXml(properties.quote)])),
      );
      for (const { node, labels, properties } of nodes)
        if (labels.includes("Article")) expect(found.graphml.texts[node]).toBe(inXml(properties.text));
    });

    test("GEXF 1.3 by networkx, dynamic, with the days of what has some", () => {
      expect(found.gexf).toMatchObject({ ...counts, links: counts.evidence, dynamic: "dynamic" });
      const dated = new Set(
        edges
          .filter(({ type, properties }) => type === "REPORTED_IN" && properties.time)
          .map(({ from }) => from),
      );
      expect(dated.size).toBeGreaterThan(3);
    });

    test("Turtle and JSON-LD by rdflib, which finds the same triples in both", () => {
      const spans = new Set(
        asserted.map(({ properties: { article, start, end } }) => `${article} ${start} ${end}`),
      );
      const counted = {
        edges: edges.length,
        evidence: asserted.length,
        spans: spans.size,
        events: labelled("Event"),
        articles: labelled("Article"),
      };
      expect(found.rdf.turtle).toMatchObject(counted);
      expect(found.rdf["json-ld"]).toMatchObject(counted);
      expect(found.rdf.same).toBe(true);
    });

    test("FollowTheMoney by its model, which takes every value and every reference", () => {
      const { lost, wrong, abstract, ...rest } = found.ftm;
      // The code of the samples' country is kept free by ISO 3166 for such uses.
      const taken = lost.filter(
        ([, name, [value]]: [string, string, string[]]) => `${name} ${value}` !== "country xs",
      );
      expect({ taken, wrong, abstract }).toEqual({ taken: [], wrong: [], abstract: [] });
      const words = asserted.filter(({ properties }) => /[^\p{C}\s]/u.test(String(properties.quote)));
      expect(rest).toMatchObject({
        nodes: nodes.length,
        edges: edges.length,
        evidence: words.length,
        links: asserted.length,
      });
      expect(rest.schemata).toEqual(
        expect.arrayContaining([
          "Address",
          "Article",
          "Documentation",
          "Event",
          "Mention",
          "Note",
          "Occupancy",
          "Organization",
          "Person",
          "UnknownLink",
        ]),
      );
    });

    test("GeoJSON: every place with a point, and everything at one", () => {
      const points = new Set(
        nodes.filter(({ properties }) => typeof properties.latitude === "number").map(({ node }) => node),
      );
      const at = edges.filter(
        ({ type, to }) => ["AT", "FROM", "TO", "NEAR"].includes(type) && points.has(to),
      );
      expect(at.length).toBeGreaterThan(0);
      expect(found.geojson).toEqual({ places: points.size, evidence: at.length });
    });

    test("CSV by Python, for people and for programs", () => {
      expect(found.csv).toEqual(counts);
      expect(found.raw).toEqual(counts);
      for (const name of ["csv", "raw"])
        expect(readFileSync(join(folder, name, "nodes.csv"), "utf8").startsWith("\ufeffid,")).toBe(
          name === "csv",
        );
    });
  },
);
