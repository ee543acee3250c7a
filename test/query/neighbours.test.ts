import { afterAll, beforeAll, expect, test } from "vitest";
import { edgeTypes } from "../../schema/index.ts";
import { connections } from "../../src/query/connections.ts";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import { statementOf } from "../../src/query/statement-of.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { embeddedStore } from "./embedded-store.ts";
import { joinedAsStepsTell } from "./joined-by-steps.ts";

const query = queryNamed(await loadQueries("schema/queries"), "connections");
const statement = statementOf(query, {}, { current: false, engine: "embedded" });
let held: { readonly store: GraphStore; close(): Promise<void> };
let [from, to] = ["", ""];
beforeAll(async () => {
  held = await embeddedStore(sampleExtractions);
  const [pair] = await held.store.read(
    `MATCH (a:Entity)-[one]->(:Event)<-[other]-(b:Entity)
     WHERE a.id < b.id RETURN a.id AS a, b.id AS b ORDER BY a, b LIMIT 1`,
    {},
  );
  [from, to] = [String(pair!.a), String(pair!.b)];
});
afterAll(() => held.close());

const ask = (begins: readonly string[], version: string, store = held.store) =>
  connections(store, statement, { from: begins, to: [to], asserted: null }, version);

test("who has neighbours is told as the steps tell it", () => joinedAsStepsTell(held.store));

test("among many without neighbours, who has some is connected as alone", async () => {
  const lonely = Array.from({ length: 20 }, (_, at) => `entity-of-nobody-${at}`);
  const alone = await ask([from], "alone");
  expect(alone.length).toBeGreaterThan(0);
  expect(await ask([...lonely, from], "many")).toEqual(alone);
  expect(await ask(lonely, "lonely")).toEqual([]);
});

test("between two entities every type of relation that there may be is looked for", () => {
  const listed = /Entity \{id: pair\.near\}\)-\[edge:([A-Z_|]+)\]/.exec(statement)![1]!.split("|");
  const between = edgeTypes.filter(({ from, to }) => from.includes("Entity") && to.includes("Entity"));
  expect(listed.sort()).toEqual(between.map(({ type }) => type).sort());
});

test("a chain of which something was removed while the search went on is left out", async () => {
  const changing: GraphStore = Object.assign(Object.create(held.store) as GraphStore, {
    read: async (cypher: string, values = {}) =>
      (await held.store.read(cypher, values)).slice(cypher === statement ? 1 : 0),
  });
  const whole = await ask([from], "whole");
  const left = await ask([from], "left", changing);
  expect(left.length).toBeLessThan(whole.length);
});
