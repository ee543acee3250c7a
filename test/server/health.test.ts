import { Hono } from "hono";
import { afterAll, expect, test } from "vitest";
import type { Service } from "../../src/server/dependencies.ts";
import { memoryOf } from "../../src/server/memory.ts";
import { problemOf, problemResponse } from "../../src/server/problem.ts";
import { addHealth } from "../../src/server/routes/health.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { embeddedStore } from "../query/embedded-store.ts";

const { store, close } = await embeddedStore(sampleExtractions);
afterAll(close);

test("a store that fell silent is told after a while as one that does not answer, and is well once it speaks again", async () => {
  let silent = true;
  const heard: typeof store = {
    ...store,
    read: (cypher, parameters) => (silent ? new Promise(() => {}) : store.read(cypher, parameters)),
    version: () => (silent ? new Promise(() => {}) : store.version()),
  };
  const app = new Hono();
  app.onError((error, c) => problemResponse(c, problemOf(error)));
  addHealth(app, { store: heard, remember: memoryOf(heard) } as Service, 50);
  for (const path of ["/health", "/ready"]) {
    const answer = await app.request(path);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ detail: "the store has not answered for 0.05 s" });
  }
  silent = false;
  // The limit of this test is one for silence, and a busy machine is none.
  const well = new Hono();
  addHealth(well, { store: heard, remember: memoryOf(heard) } as Service);
  expect(await (await well.request("/health")).json()).toMatchObject({ articles: sampleExtractions.length });
  expect((await well.request("/ready")).status).toBe(200);
});
