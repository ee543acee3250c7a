import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { syntheticSubgraphs } from "../../scripts/bench/synthetic-graph.ts";
import { loadQueries } from "../../src/query/load-queries.ts";
import { createApp } from "../../src/server/app.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
let hub: { readonly path: string; readonly mentions: number };
beforeAll(async () => {
  service = await serviceOf([]);
  await service.store.load(syntheticSubgraphs(150));
  const [row] = await service.store.read(
    "MATCH (n:Entity)-[at:MENTIONED_IN]->() WITH n, count(at) AS times RETURN n.id AS id, times ORDER BY times DESC, id LIMIT 1",
    {},
  );
  hub = { path: `/entity/${row!.id}`, mentions: Number(row!.times) };
});
afterAll(() => service.close());

const read = async (path: string) => {
  const { status, text } = await service.page(path);
  return { status, text, document: parseHTML(text).document };
};

describe("a long list on a page", () => {
  test("begins there, says how long it is and leads to all of it", async () => {
    const { document, text } = await read(hub.path);
    const section = document.querySelector("#mentions")!;
    expect(hub.mentions).toBeGreaterThan(100);
    expect(section.querySelector(".count")?.textContent).toBe(String(hub.mentions));
    expect(section.querySelectorAll("li.mention").length).toBe(8);
    expect(section.querySelector(".all a")?.getAttribute("href")).toBe(`${hub.path}?list=mentions`);
    expect(text.length).toBeLessThan(250_000);
  });

  test("has every line once on the pages of the list, each with its sentence", async () => {
    const seen: string[] = [];
    let path: string | undefined = `${hub.path}?list=mentions`;
    while (path !== undefined) {
      const { status, document }: Awaited<ReturnType<typeof read>> = await read(path);
      expect([path, status, document.querySelectorAll("h1").length]).toEqual([path, 200, 1]);
      for (const quote of document.querySelectorAll("li.mention blockquote"))
        seen.push(quote.getAttribute("cite")!);
      path = document.querySelector("a[rel=next]")?.getAttribute("href") ?? undefined;
    }
    expect([seen.length, new Set(seen).size]).toEqual([hub.mentions, hub.mentions]);
  });

  test.each([
    ["?list=nothing", 404],
    ["?list=mentions&page=9999", 404],
    ["?list=mentions&page=0", 400],
    ["?list=mentions&page=x", 400],
  ])("at %s answers %i", async (search, status) => {
    expect((await read(`${hub.path}${search}`)).status).toBe(status);
  });
});

describe("the page of somebody whom everybody mentions", () => {
  test("reads the sentences of what it shows alone, and counts the rest", async () => {
    const { store } = service;
    const id = hub.path.slice("/entity/".length);
    const [row] = await store.read("MATCH (n:Entity {id: $id})-[at]->() RETURN count(at) AS asserted", {
      id,
    });
    let sentences = 0;
    const read: typeof store.read = async (...asked) => {
      const rows = await store.read(...asked);
      sentences += rows.filter(
        ({ properties, source, target }) => properties && (source === id || target === id),
      ).length;
      return rows;
    };
    const seen = new Proxy(store, {
      get: (own, name) => (name === "read" ? read : Reflect.get(own, name)),
    });
    const app = createApp({ store: seen, queries: await loadQueries(join("schema", "queries")) });
    const text = await (await app.request(hub.path)).text();
    expect(text).toContain(`${hub.mentions} mentions in`);
    expect(Number(row!.asserted)).toBeGreaterThan(4 * sentences);
  });
});
