import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportFormats } from "../../src/graph/exports/format-names.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
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
    },
  );

  test("of the whole graph has all of it", async () => {
    const { nodes, edges } = await parsed("/export/json");
    expect([...nodes, ...edges].map((one) => JSON.stringify(one))).toEqual(dumpOf(sampleExtractions));
  });

  test("of a part has what lies around, with its articles and sources, and no loose end", async () => {
    const { id } = sampleExtractions[0]!.entities[0]!;
    const whole = await parsed("/export/json");
    for (const asked of [
      `entity=${id}`,
      `event=${sampleExtractions[0]!.events[0]!.id}`,
      "query=who-said-what",
    ]) {
      const { nodes, edges } = await parsed(`/export/json?${asked}`);
      const ids = new Set(nodes.map(({ node }) => node));
      expect(edges.length).toBeGreaterThan(0);
      expect(edges.length).toBeLessThan(whole.edges.length);
      expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
      for (const label of ["Article", "Source"])
        expect(nodes.some(({ labels }) => labels.includes(label))).toBe(true);
      for (const one of [...nodes, ...edges]) expect([...whole.nodes, ...whole.edges]).toContainEqual(one);
    }
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
    ["/export/csv?raw=maybe", 400],
  ])("that cannot be made is a problem: %s", async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });
});
