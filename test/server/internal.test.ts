import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions, { secret: "secret-of-the-folder" });
});
afterAll(() => service.close());

const post = (path: string, body: unknown, secret = "secret-of-the-folder") =>
  service.app.request(path, {
    method: "POST",
    headers: { authorization: `Bearer ${secret}` },
    body: JSON.stringify(body),
  });

describe("the store read through the service that holds it", () => {
  test("gives its owner rows, articles, version, and the whole graph", async () => {
    const asked = { cypher: "MATCH (a:Article) RETURN a.ref AS ref ORDER BY ref", parameters: {} };
    expect(await (await post("/internal/read", asked)).json()).toEqual([
      { ref: "herald-17" },
      { ref: "note.txt" },
      { ref: "rally" },
    ]);
    expect(await (await post("/internal/articles", {})).json()).toHaveLength(3);
    expect(await (await post("/internal/version", {})).json()).toEqual({
      version: await service.store.version(),
    });
    for (const what of ["nodes", "edges"] as const) {
      const lines = (await (await post(`/internal/${what}`, {})).text())
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      const direct: unknown[] = [];
      for await (const one of service.store[what]()) direct.push(one);
      expect(lines).toEqual(direct);
    }
  });

  test("lets nobody write, not even its owner", async () => {
    const response = await post("/internal/read", { cypher: "MATCH (n) DETACH DELETE n", parameters: {} });
    expect(response.status).toBe(503);
    expect((await service.json("/health")).body).toMatchObject({ articles: 3 });
  });

  test("is not there for anybody else", async () => {
    for (const path of ["read", "articles", "version", "nodes", "edges"])
      expect((await post(`/internal/${path}`, {}, "guess")).status).toBe(404);
    expect((await service.app.request("/internal/nodes", { method: "POST" })).status).toBe(404);
  });
});
