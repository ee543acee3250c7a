import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { manyRows } from "../../scripts/bench/service/many-rows.ts";
import { syntheticSubgraphs } from "../../scripts/bench/synthetic-graph.ts";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import type { QueryAnswer, Row } from "../../src/query/named-query.ts";
import { beyond, follow, type Place } from "../../src/query/place.ts";
import { readRows } from "../../src/query/read-rows.ts";
import { askedOf, runQuery } from "../../src/query/run-query.ts";
import { streamQuery } from "../../src/query/stream-query.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { embeddedStore } from "./embedded-store.ts";

const queries = await loadQueries("schema/queries");
const shares = [...syntheticSubgraphs(90, 3)];
let opened: Awaited<ReturnType<typeof embeddedStore>>;
let hub: string;
beforeAll(async () => {
  opened = await embeddedStore([]);
  await opened.store.load(shares);
  const [row] = await opened.store.read(
    `MATCH (n:Person)-[at:MENTIONED_IN]->(:Article) WITH n, count(at) AS mentions
     RETURN n.id AS id ORDER BY mentions DESC, id LIMIT 1`,
    {},
  );
  hub = String(row!.id);
});
afterAll(() => opened.close());

/** Questions whose order has keys: without parameters, and with one that leads elsewhere. */
const questions = () =>
  [...queries.values()]
    .filter(({ pages }) => pages !== undefined)
    .flatMap(({ name, parameters }): (readonly [string, Readonly<Record<string, string>>])[] => {
      const plain = parameters.some(({ required }) => required) ? [] : [[name, {}] as const];
      const entity = parameters.find(({ kind }) => kind === "entity");
      const event = parameters.find(({ kind, required }) => kind === "event" && required);
      return [
        ...plain,
        ...(entity ? [[name, { [entity.name]: hub }] as const] : []),
        ...(event ? [[name, { [event.name]: "meeting" }] as const] : []),
        ...(name === "search"
          ? [[name, { text: "rally" }] as const, [name, { text: "holes" }] as const]
          : []),
        ...(name === "what-happened"
          ? [[name, { type: "rally" }] as const, [name, { from: "2020-02" }] as const]
          : []),
      ];
    });

const ask = (name: string, given: object): Promise<QueryAnswer> =>
  runQuery(opened.store, queryNamed(queries, name), { ...given });

async function from(name: string, given: object, limit: number, cursor: string | undefined): Promise<Row[]> {
  const rows: Row[] = [];
  for (let next = cursor; next !== undefined; ) {
    const page: QueryAnswer = await ask(name, { ...given, limit, cursor: next });
    rows.push(...page.rows);
    next = page.next;
  }
  return rows;
}

describe("pages", () => {
  it("begin at keys in every query but one, whose answer is three chains at most", () => {
    const without = [...queries.values()].filter(({ pages }) => pages === undefined).map(({ name }) => name);
    expect(without.sort()).toEqual(["connections"]);
    expect(questions().length).toBeGreaterThan(15);
  });

  it("and lots of a stream have the rows that the whole statement gives, in its order", async () => {
    for (const [name, given] of questions()) {
      const query = queryNamed(queries, name);
      const all = (await ask(name, { ...given, limit: 100_000 })).rows;
      if (Object.keys(given).length === 0 && name !== "coverage") {
        const { cypher, values } = await askedOf(opened.store, query, { limit: 100_000 }, {});
        const whole = await opened.store.read(cypher, values);
        const spots = (rows: readonly Readonly<Record<string, unknown>>[]) =>
          rows.map(({ article, start, end, quote }) => [article, start, end, quote]);
        expect([name, whole.length > 0, spots(all)]).toEqual([name, true, spots(whole)]);
      }
      const streamed: Row[] = [];
      for await (const lot of await streamQuery(opened.store, query, { ...given })) streamed.push(...lot);
      expect([name, streamed]).toEqual([name, all]);
      for (const limit of [7, 120]) {
        const first = await ask(name, { ...given, limit });
        const paged = [...first.rows, ...(await from(name, given, limit, first.next))];
        expect([name, given, limit, paged]).toEqual([name, given, limit, all]);
      }
    }
  });

  it("of a type that there is much of are read some reports at a time, and are those of the whole statement", async () => {
    const { store, close } = await embeddedStore([]);
    await store.load(manyRows(110));
    const lots: number[] = [];
    const counting: GraphStore = {
      ...store,
      read: async (cypher, values) => {
        const rows = await store.read(cypher, values);
        if (rows.some((row) => "quote" in row)) lots.push(rows.length);
        return rows;
      },
    };
    const query = queryNamed(queries, "what-happened");
    const given = { type: "meeting", limit: 100_000 };
    const streamed: Row[] = [];
    for await (const lot of await streamQuery(counting, query, given)) streamed.push(...lot);
    expect(lots.length).toBeGreaterThan(4);
    expect(lots[0]).toBeLessThan(1_000);
    expect(streamed).toEqual((await runQuery(store, query, given)).rows);
    expect(streamed).toHaveLength(11_000);
    await close();
  });

  it("behind a cursor are given as the store gives them, not held until the last is there", async () => {
    for (const [name, given] of questions().filter(([, parameters]) => Object.keys(parameters).length > 0)) {
      const query = queryNamed(queries, name);
      const first = await ask(name, { ...given, limit: 2 });
      if (first.next === undefined) continue;
      const wanted = await ask(name, { ...given, limit: 100_000, cursor: first.next });
      let [taken, read] = [0, 0];
      const slow: GraphStore = {
        ...opened.store,
        read: async (cypher, values) => {
          const rows = await opened.store.read(cypher, values);
          if (rows.some((row) => "quote" in row)) read += rows.length;
          return rows;
        },
        stream: async function* (cypher, values) {
          for await (const lot of opened.store.stream(cypher, values))
            for (const row of lot) {
              taken += 1;
              yield [row];
            }
        },
      };
      const lots = await streamQuery(slow, query, { ...given, limit: 100_000, cursor: first.next });
      const rows = [...((await lots.next()).value as readonly Row[])];
      const { place } = await askedOf(slow, query, { ...given, cursor: first.next }, {});
      expect([name, read, taken <= place!.before + 1]).toEqual([name, 0, true]);
      for await (const lot of lots) rows.push(...lot);
      expect([name, rows]).toEqual([name, wanted.rows]);
    }
  });

  it("go on where more stand before a place in its group than stood there", async () => {
    for (const [name, given] of questions()) {
      const query = queryNamed(queries, name);
      const whole = await askedOf(opened.store, query, { ...given, limit: 100_000 }, {});
      const all = await opened.store.read(whole.cypher, whole.values);
      const { next } = await ask(name, { ...given, limit: Math.max(1, all.length >> 1) });
      if (next === undefined) continue;
      const asked = await askedOf(opened.store, query, { ...given, limit: 7, cursor: next }, {});
      const rows: unknown[] = [];
      for await (const lot of readRows(opened.store, query, {
        ...asked,
        place: { ...asked.place!, before: 0 },
      }))
        rows.push(...lot);
      expect([name, rows]).toEqual([name, await behind(asked)]);
    }
    async function behind(asked: Awaited<ReturnType<typeof askedOf>>) {
      const rows: unknown[] = [];
      for await (const lot of readRows(opened.store, queryNamed(queries, asked.query), asked))
        rows.push(...lot);
      return rows;
    }
  });

  it("neither repeat nor skip a row when reports come or go between them", async () => {
    const { store } = opened;
    const gone = new Map<string, (typeof shares)[number]>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...questions()),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: shares.length - 1 }), { minLength: 1, maxLength: 4 }),
        async ([name, given], share, limit, changed) => {
          const before = (await ask(name, { ...given, limit: 100_000 })).rows;
          if (before.length < 2) return;
          const first = await ask(name, {
            ...given,
            limit: Math.max(1, Math.floor((before.length - 1) * share)),
          });
          for (const at of changed) {
            const one = shares[at]!;
            if (gone.delete(one.article)) await store.load([one]);
            else {
              await store.remove(one.article);
              gone.set(one.article, one);
            }
          }
          const after = (await ask(name, { ...given, limit: 100_000 })).rows;
          const rest = await from(name, given, limit, first.next);
          const texts = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row));
          // What was there before and is there still was given once; what came or went may be in neither or one.
          const stays = new Set(texts(after).filter((one) => texts(before).includes(one)));
          const seen = [...texts(first.rows), ...texts(rest)].filter((one) => stays.has(one));
          const wanted = texts(after).filter((one) => stays.has(one));
          expect([name, seen]).toEqual([name, wanted]);
          // And the rest is what stands behind the first page now.
          expect(texts(rest)).toEqual(texts(after).slice(after.length - rest.length));
        },
      ),
      { numRuns: 12 },
    );
    await store.load([...gone.values()]);
  });

  it("go on behind a row by its place alone, however many stand there", () => {
    const row = fc.record({ article: fc.constantFrom("a", "b"), start: fc.nat(2), end: fc.nat(2) });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.nat(29),
        fc.nat(29),
        (some, cut, lot) => {
          const rows = [...some].sort((x, y) =>
            x.article < y.article ? -1 : x.article > y.article ? 1 : x.start - y.start || x.end - y.end,
          );
          const at = Math.min(cut, rows.length - 1);
          const { see, at: place } = follow(undefined, "article");
          // In how many lots they were given out is all the same.
          const given = rows.slice(0, at + 1);
          for (let from = 0; from < given.length; from += lot + 1) see(given.slice(from, from + lot + 1));
          const there: Place = place();
          // The store gives the place's own group from its beginning.
          const later = rows.filter(({ article }) => article >= there.article);
          expect(later.filter(beyond(there, "article"))).toEqual(rows.slice(at + 1));
          expect(there.before).toBe(
            rows.slice(0, at + 1).filter(({ article }) => article === there.article).length,
          );
        },
      ),
    );
  });
});
