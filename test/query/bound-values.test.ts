import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { boundValues } from "../../src/query/bound-values.ts";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import { runQuery } from "../../src/query/run-query.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { embeddedStore } from "./embedded-store.ts";

const queries = await loadQueries("schema/queries");
let opened: Awaited<ReturnType<typeof embeddedStore>>;
let read = 0;
let store: GraphStore;
beforeAll(async () => {
  opened = await embeddedStore(sampleExtractions);
  store = {
    ...opened.store,
    read: (...given) => {
      read++;
      return opened.store.read(...given);
    },
  };
});
afterAll(() => opened.close());

const questions = [...queries.values()].flatMap(({ name, example, parameters, algorithm }) =>
  algorithm || parameters.every(({ kind }) => kind === "article") ? [] : [[name, example] as const],
);

describe("a question that is asked again while the graph stays as it is", () => {
  it.each(questions)("%s is one statement, whatever its limit, with the same rows", async (name, example) => {
    const ask = (limit: number) => runQuery(store, queryNamed(queries, name), example, { limit });
    const first = await ask(700);
    const before = read;
    const again = await ask(701);
    expect(again.rows).toEqual(first.rows);
    // A statement that may look at the first reports alone is asked of more of them, and of all, where they have not enough.
    expect(read - before).toBeLessThanOrEqual(3);
  });

  it("is looked up anew when somebody came to the name, or left it", async () => {
    const ask = () => runQuery(store, queryNamed(queries, "who-said-what"), { who: "Elena Rocha" });
    const first = await ask();
    expect(first.rows.length).toBeGreaterThan(0);
    const told = new Set(first.rows.map(({ article }) => article));
    const shares = sampleExtractions.filter(({ article }) => told.has(article.id));
    for (const { article } of shares) await opened.store.remove(article.id);
    expect((await ask()).rows).toEqual([]);
    await opened.store.load(shares.map(subgraphOf));
    expect((await ask()).rows).toEqual(first.rows);
  });
});

describe("what names stand for", () => {
  it("is kept as far as there is room, and made again beyond it", async () => {
    let made = 0;
    const ask = (question: string, count: number) =>
      boundValues(store, "a state", [question], async () => {
        made++;
        return { ids: Array.from({ length: count }, (_, at) => `${question}${at}`) };
      });
    const first = await ask("a", 150_000);
    expect(await ask("a", 150_000)).toBe(first);
    expect(made).toBe(1);
    await ask("b", 100_000);
    expect(await ask("a", 150_000)).toEqual(first);
    expect(made).toBe(3);
    await ask("huge", 300_000);
    await ask("huge", 300_000);
    expect(made).toBe(5);
  });

  it("that could not be looked up is looked up again", async () => {
    const failing = boundValues(store, "a state", ["x"], () => Promise.reject(new Error("away")));
    await expect(failing).rejects.toThrow("away");
    expect(await boundValues(store, "a state", ["x"], async () => ({ ids: [] }))).toEqual({ ids: [] });
  });
});
