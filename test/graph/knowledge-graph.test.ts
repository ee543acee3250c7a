import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { articleLinks, familyOf } from "../../src/graph/article-links.ts";
import { checkGraph } from "../../src/graph/check-graph.ts";
import { dumpLines } from "../../src/graph/dump.ts";
import { graphHash } from "../../src/graph/graph-hash.ts";
import { edgesOf, knowledgeGraph, nodesOf } from "../../src/graph/knowledge-graph.ts";
import { readDump } from "../../src/graph/read-dump.ts";
import { splitByArticle } from "../../src/graph/split.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { dumpOf, moreExtractions, renamed, sampleNamed } from "./whole.ts";

const all = [...sampleExtractions, ...moreExtractions()];
const graph = knowledgeGraph(all.map(subgraphOf));
const nodes = nodesOf(graph);
const edges = edgesOf(graph);

describe("the union of articles", () => {
  test("is the same in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(dumpOf(order)).toEqual(dumpOf(all));
      }),
      { numRuns: 20 },
    );
  });

  test("gives a shared person the fullest name any article has, and all its names", () => {
    const arrieta = nodes.find((one) => one.properties.name === "Tomás Arrieta")!;
    expect(arrieta.properties).toMatchObject({
      names: ["Arrieta", "Tomas Arrieta", "Tomás Arrieta"],
      keys: ["arrieta", "tomas arrieta"],
    });
    expect(
      edges.filter((one) => one.type === "MENTIONED_IN" && one.from === arrieta.node).length,
    ).toBeGreaterThan(3);
  });

  test("links versions one to the one before by date, and copies to the first by id", () => {
    const id = (ref: string) => all.find((one) => one.article.ref === ref)!.article.id;
    const links = edges
      .filter((one) => one.type === "REPLACES" || one.type === "COPY_OF")
      .map((one) => [one.type, one.from, one.to]);
    const copies = [id("rally"), id("wire")].sort();
    expect(links).toHaveLength(3);
    expect(links).toEqual(
      expect.arrayContaining([
        ["REPLACES", id("rally-2"), id("rally")],
        ["REPLACES", id("rally"), id("rally-0")],
        ["COPY_OF", copies[1], copies[0]],
      ]),
    );
  });

  test("does not take what is piped in after another for its version", () => {
    const links = ["-", "-#1"].map((ref) => familyOf({ ref }, "source"));
    expect(links).toEqual([undefined, undefined]);
    expect(familyOf({ ref: "-", url: "https://example.org" }, "source")).toBeDefined();
  });

  test("orders times with an offset and without on any machine alike", () => {
    const version = (id: string, published: string) => ({ id, digest: id, family: "f", published });
    const zones = ["America/Los_Angeles", "Asia/Tokyo"].map((zone) => {
      vi.stubEnv("TZ", zone);
      const links = articleLinks([version("a", "2024-03-02T10:00"), version("b", "2024-03-02T12:00Z")]);
      vi.unstubAllEnvs();
      return links.map(({ from, to }) => [from, to]);
    });
    expect(zones).toEqual([[["b", "a"]], [["b", "a"]]]);
  });

  test("does not take two texts without url and source for versions, though their files have one name", () => {
    const note = sampleNamed("note.txt");
    const links = edgesOf(knowledgeGraph([note, renamed(note, "note.txt", {}, " ")].map(subgraphOf)));
    expect(links.filter((one) => one.type === "REPLACES")).toEqual([]);
  });
});

describe("a dump", () => {
  test("has nodes, then edges, by id with sorted keys, and no name of a runtime", () => {
    const lines = dumpOf(all).map((line) => JSON.parse(line));
    const ids = lines.map((one) => [one.edge === undefined ? 0 : 1, one.node ?? one.edge]);
    expect(ids).toEqual([...ids].sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)));
    expect(
      lines.every((one) => Object.keys(one.properties).join() === Object.keys(one.properties).sort().join()),
    ).toBe(true);
    expect(dumpOf(all).join()).not.toContain("by hand");
  });

  test("is read back into the same articles", async () => {
    const back = await readDump(dumpOf(all));
    expect(back.map((one) => [one.article, one.hash])).toEqual(
      all.map((one) => [subgraphOf(one).article, subgraphOf(one).hash]).sort(),
    );
  });

  test.each([
    ["no JSON", "{"],
    ["neither node nor edge", "{}"],
    ["a label outside the schema", '{"node":"x","labels":["Evil"],"properties":{"id":"x"}}'],
    ["a type outside the schema", '{"edge":"x","type":"EVIL","from":"a","to":"b","properties":{"id":"x"}}'],
    [
      "a property outside the schema",
      '{"node":"x","labels":["Source"],"properties":{"id":"x","name":"n","keys":["n"],"evil":1}}',
    ],
    ["a changed edge", dumpOf(all).at(-1)!.replace('"voice":"', '"voice":"x')],
  ])("with %s is refused with its line", async (_, line) => {
    await expect(readDump([dumpOf(all)[0]!, line])).rejects.toThrow(/line 2/);
  });
});

describe("the check of a graph", () => {
  test("finds nothing wrong with what was built", () => {
    expect(checkGraph(nodes, edges)).toEqual([]);
  });

  test("finds a quote that is not the text's, a foreign end, a name without support and a missing link", () => {
    const led = edges.find((one) => one.type === "LED")!;
    const rules = (n: typeof nodes, e: typeof edges) => [...new Set(checkGraph(n, e).map((one) => one.rule))];
    const without = edges.filter((one) => one !== led);
    expect(rules(nodes, [...without, { ...led, properties: { ...led.properties, quote: "Nope" } }])).toEqual(
      expect.arrayContaining(["span", "id"]),
    );
    expect(rules(nodes, [...without, { ...led, to: led.properties.article as string }])).toContain("schema");
    expect(
      rules(
        nodes.map((one) =>
          one.properties.name === "X" ? { ...one, properties: { ...one.properties, name: "Y" } } : one,
        ),
        edges,
      ),
    ).toEqual(["support"]);
    expect(
      rules(
        nodes,
        edges.filter((one) => one.type !== "REPLACES"),
      ),
    ).toEqual(["support"]);
  });
});

test("taking an article out of the union and putting it back changes nothing", () => {
  const hashes = new Map(splitByArticle(nodes, edges).map((one) => [one.article, one.hash]));
  for (const one of all) expect(hashes.get(one.article.id)).toBe(subgraphOf(one).hash);
  expect(graphHash(nodes, edges)).toBe(graphHash([...nodes].reverse(), [...edges].reverse()));
  expect([...dumpLines(nodes, edges)]).toEqual(dumpOf(all));
});
