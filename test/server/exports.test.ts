import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportFormats } from "../../src/graph/exports/format-names.ts";
import { graphSource } from "../../src/graph/exports/graph-source.ts";
import { edgesOf, knowledgeGraph, nodesOf } from "../../src/graph/knowledge-graph.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { fileNameOf } from "../../src/server/exports/file-name.ts";
import { formats } from "../../src/server/exports/formats.table.ts";
import { wholeGraph } from "../../src/server/exports/whole.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { filesOf } from "../graph/exports/written.ts";
import { dumpOf } from "../graph/whole.ts";
import { type Service, serviceOf } from "./service.ts";

describe("an export over HTTP", () => {
  let service: Service;
  beforeAll(async () => {
    service = await serviceOf(sampleExtractions);
  });
  afterAll(() => service.close());
  const get = (path: string, headers: Record<string, string> = {}) => service.app.request(path, { headers });
  const parsed = async (path: string) =>
    (await get(path)).json() as Promise<{
      nodes: { node: string; labels: string[] }[];
      edges: { from: string; to: string }[];
    }>;

  test.each(exportFormats.filter((format) => format !== "neo4j-admin"))(
    "is a file to keep, as %s, and is not sent twice",
    async (format) => {
      const response = await get(`/export/${format}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-disposition")).toMatch(
        /^attachment; filename="dateline-[\w.-]+"$/,
      );
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500);
      const again = await get(`/export/${format}`, { "if-none-match": response.headers.get("etag")! });
      expect(again.status).toBe(304);
      // Nothing of it is sent, and it takes no place among those that run.
      for (let time = 0; time < 5; time++)
        expect((await get(`/export/${format}`, { "if-none-match": "*" })).status).toBe(304);
    },
  );

  test("of a part is called after what it is of, in letters that every system takes", async () => {
    const called = async (path: string) =>
      /filename="(.+)"$/.exec((await get(path)).headers.get("content-disposition")!)![1];
    const { id } = sampleExtractions
      .flatMap(({ entities }) => entities)
      .find(({ name }) => name === "Tomás Arrieta")!;
    expect(await called(`/export/gexf?entity=${id}`)).toBe("dateline-tomas-arrieta.gexf");
    expect(await called(`/export/csv?entity=${id}`)).toBe("dateline-tomas-arrieta-csv.zip");
    expect(await called(`/export/ftm?query=figures&about=people`)).toBe(
      "dateline-figures-about-people.ftm.json",
    );
    expect(await called("/export/turtle?explore=view%3Dtable")).toBe("dateline-everything.ttl");
    for (const [words, name] of [
      ["around 北京", "dateline-part.svg"],
      ["around “A”/..\\b\r\n", "dateline-a-b.svg"],
      [`around ${"word ".repeat(30)}`, `dateline-${Array(12).fill("word").join("-")}.svg`],
    ] as const)
      expect(fileNameOf({ format: "svg", file: "graph.svg", several: false }, words)).toBe(name);
  });

  test("of the whole graph has all of it", async () => {
    const { nodes, edges } = await parsed("/export/json");
    expect([...nodes, ...edges].map((one) => JSON.stringify(one))).toEqual(dumpOf(sampleExtractions));
  });

  test.each(exportFormats)("as %s is the same from a store as from the graph in memory", async (format) => {
    const { write } = formats.find((row) => row.format === format)!;
    const whole = knowledgeGraph(sampleExtractions.map(subgraphOf));
    const base = "http://127.0.0.1:7070/";
    expect(await filesOf(write({ graph: wholeGraph(service.store), base }))).toEqual(
      await filesOf(write({ graph: graphSource(nodesOf(whole), edgesOf(whole)), base })),
    );
  });

  test("knows what the edges of a Neo4j join without one long transaction", async () => {
    const { store } = service;
    const sorted = async (given: typeof store, lot?: number) => {
      const lines: string[] = [];
      for await (const { from, to, asserted } of wholeGraph(given, lot).ends!())
        lines.push(`${from} ${to} ${asserted}`);
      return lines.sort();
    };
    const stream = () => {
      throw new Error("one transaction for all");
    };
    const wanted: string[] = [];
    for await (const { from, to, properties } of store.edges())
      wanted.push(`${from} ${to} ${properties.quote !== undefined}`);
    for (const lot of [1, 3, 1_000])
      expect(await sorted({ ...store, engine: "neo4j", stream }, lot)).toEqual(wanted.sort());
    expect(await sorted(store)).toEqual(wanted);
    expect(await wholeGraph(store).counts!()).toEqual({
      nodes: (await parsed("/export/json")).nodes.length,
      edges: wanted.length,
    });
  });

  test("of a part has what lies around, with its articles and sources, and no loose end", async () => {
    const { id } = sampleExtractions[0]!.entities[0]!;
    const whole = await parsed("/export/json");
    for (const asked of [
      `entity=${id}`,
      `event=${sampleExtractions[0]!.events[0]!.id}`,
      "query=who-said-what",
    ]) {
      const { nodes, edges } = await parsed(`/export/json?${asked}&texts=true`);
      const ids = new Set(nodes.map(({ node }) => node));
      expect(edges.length).toBeGreaterThan(0);
      expect(edges.length).toBeLessThan(whole.edges.length);
      expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
      for (const label of ["Article", "Source"])
        expect(nodes.some(({ labels }) => labels.includes(label))).toBe(true);
      for (const one of [...nodes, ...edges]) expect([...whole.nodes, ...whole.edges]).toContainEqual(one);
    }
  });

  test("of what the explorer draws has its things and lines, and those alone beside what proves them", async () => {
    for (const search of ["type=rally", "show=statement", "show=relation&show=event&limit=3"]) {
      const drawn = (await service.json(`/api/explore?view=graph&${search}`)).body as unknown as {
        nodes: { id: string }[];
        edges: { count: number; assertions: string[] }[];
      };
      const { nodes, edges } = await parsed(`/export/json?explore=${encodeURIComponent(search)}`);
      const ids = new Set(nodes.map(({ node }) => node));
      const lines = new Set((edges as unknown as { edge: string }[]).map(({ edge }) => edge));
      expect(drawn.nodes.length).toBeGreaterThan(0);
      expect(drawn.nodes.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
      expect(drawn.edges.flatMap(({ assertions }) => assertions).filter((id) => !lines.has(id))).toEqual([]);
      const events = nodes.filter(({ labels }) => labels.includes("Event")).map(({ node }) => node);
      expect(events.filter((id) => !drawn.nodes.some((one) => one.id === id))).toEqual([]);
      expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    }
  });

  const [{ entities, events, statements }] = sampleExtractions as [(typeof sampleExtractions)[0]];
  test.each([
    ["an entity", `/entity/${entities[0]!.id}`],
    ["an event", `/event/${events[0]!.id}`],
    ["a statement", `/statement/${statements[0]!.id}`],
    ["a question", "/query/who-said-what?who=Arrieta"],
    ["the explorer", "/explore?type=rally&q=solidarity"],
  ])("is offered in every format on the page of %s, of what the page tells of", async (_what, path) => {
    const { document } = parseHTML((await service.page(path)).text);
    const links = [...document.querySelectorAll(".take-along a")].map((one) => one.getAttribute("href")!);
    expect(links.length).toBe(formats.length - 1);
    const whole = await parsed("/export/json");
    for (const link of links) {
      const response = await get(link);
      expect([link, response.status, (await response.arrayBuffer()).byteLength > 0]).toEqual([
        link,
        200,
        true,
      ]);
    }
    const { nodes } = await parsed(links.find((link) => link.startsWith("/export/json?"))!);
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.length).toBeLessThan(whole.nodes.length);
  });

  test("of several files is an archive that another program opens", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-zip-"));
    const file = join(folder, "tables.zip");
    writeFileSync(file, Buffer.from(await (await get("/export/csv?bom=true")).arrayBuffer()));
    const script =
      "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist(), z.read('nodes.csv')[:5])";
    const ran = spawnSync("python3", ["-c", script, file], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    if (ran.error && !process.env.CI) return;
    expect(ran.stdout.trim()).toBe("None ['nodes.csv', 'edges.csv'] b'\\xef\\xbb\\xbfid'");
  });

  test.each([
    ["/export/pdf", 404],
    ["/export/neo4j-admin", 404],
    ["/export/json?entity=nobody-at-all", 404],
    ["/export/json?query=nope", 404],
    ["/export/json?colour=red", 400],
    ["/export/json?explore=colour%3Dred", 400],
    ["/export/json?explore=type%3Drally&entity=Arrieta", 400],
    ["/export/csv?raw=maybe", 400],
  ])("that cannot be made is a problem: %s", async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });
});
