import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { createApp } from "../../src/server/app.ts";
import { keptAnswers } from "../../src/server/kept.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
});
afterAll(() => service.close());

const paths = [
  "/api/queries/who-did-what",
  "/api/queries/figures?format=csv",
  "/api/search?q=rocha",
  "/api/articles",
  "/api/graph?entity=Elena+Rocha",
] as const;

describe("an answer that was given before", () => {
  test("is given again without a question to the store, the same to the byte and in its headers", async () => {
    let asked = 0;
    const read: Service["store"]["read"] = (...given) => {
      asked++;
      return service.store.read(...given);
    };
    const app = createApp({ store: { ...service.store, read }, queries: service.queries });
    for (const path of paths) {
      const first = await app.request(path);
      const before = asked;
      const again = await app.request(path);
      expect([path, asked]).toEqual([path, before]);
      const headers = ({ headers }: Response) => [...headers].filter(([name]) => name !== "x-request-id");
      expect(headers(again)).toEqual(headers(first));
      expect(await again.text()).toBe(await first.text());
      expect((await app.request(path, { method: "HEAD" })).status).toBe(200);
    }
  });

  test("is another for who accepts something else, and for every state of the graph", async () => {
    const ask = async (path: string, accept = "*/*") => {
      const response = await service.app.request(path, { headers: { accept } });
      return { tag: response.headers.get("etag"), text: await response.text() };
    };
    const json = await ask(paths[0]);
    expect((await ask(paths[0], "text/csv")).text.startsWith("who,role,")).toBe(true);
    const [first] = sampleExtractions;
    for (let round = 0; round < 5; round++) {
      await service.store.remove(first!.article.id);
      const without = await ask(paths[0]);
      expect(without.tag).not.toBe(json.tag);
      expect(without.text).not.toContain(first!.article.id);
      await service.store.load([subgraphOf(first!)]);
      expect((await ask(paths[0])).text).toBe(json.text);
    }
  });

  test("that told of a failure is not kept", async () => {
    let failing = true;
    const read: Service["store"]["read"] = (...given) =>
      failing
        ? Promise.reject(Object.assign(new Error("away"), { name: "StoreError" }))
        : service.store.read(...given);
    const app = createApp({ store: { ...service.store, read }, queries: service.queries });
    expect((await app.request(paths[0])).status).toBe(503);
    failing = false;
    expect((await app.request(paths[0])).status).toBe(200);
  });

  test("makes room for those asked for later, and a long one is not kept", () => {
    const kept = keptAnswers(10, 6, 0);
    const keep = (tag: string, text: string) =>
      kept.keep(tag, { body: new TextEncoder().encode(text), headers: {} });
    keep("long", "1234567");
    expect(kept.get("long")).toBeUndefined();
    keep("a", "12345");
    keep("b", "12345");
    expect(new TextDecoder().decode(kept.get("a")!.body)).toBe("12345");
    keep("c", "1");
    expect([kept.get("a"), kept.get("b"), kept.get("c")].map((one) => one !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
    keep("c", "123456");
    expect([kept.get("a"), kept.get("c")].map((one) => one !== undefined)).toEqual([false, true]);
  });

  test("takes room for its headers too: answers without a row are not kept without end", () => {
    const kept = keptAnswers(50, 6, 10);
    const tags = Array.from({ length: 20 }, (_, at) => String(at));
    for (const tag of tags) kept.keep(tag, { body: new Uint8Array(), headers: {} });
    expect(tags.filter((tag) => kept.get(tag) !== undefined)).toEqual(tags.slice(-5));
  });
});
