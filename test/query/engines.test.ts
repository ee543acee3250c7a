import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import type { NamedQuery, QueryAnswer, Row } from "../../src/query/named-query.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { streamQuery } from "../../src/query/stream-query.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { asked, odd } from "../cases/queries/asked.ts";
import { interview } from "../cases/queries/interview.ts";
import { embeddedStore } from "./embedded-store.ts";
import { joinedAsStepsTell } from "./joined-by-steps.ts";
import { neo4jStore, withoutNeo4j } from "./neo4j-store.ts";

const samples = [...sampleExtractions, interview];
const queries = await loadQueries("schema/queries");

describe.skipIf(withoutNeo4j)(`both engines${withoutNeo4j ? ` (${withoutNeo4j})` : ""}`, () => {
  let stores: readonly { readonly store: GraphStore; close(): Promise<void> }[] = [];
  beforeAll(async () => {
    stores = await Promise.all([embeddedStore(samples), neo4jStore(samples)]);
  });
  afterAll(() => Promise.all(stores.map((one) => one.close())));

  const answers = (name: string, parameters: Readonly<Record<string, string>>, options = {}) =>
    Promise.all(stores.map(({ store }) => runQuery(store, queryNamed(queries, name), parameters, options)));

  for (const { name, query, parameters } of asked) {
    it(`give the same rows: ${name}`, async () => {
      const [embedded, neo4j] = await answers(query, parameters);
      expect(neo4j).toEqual(embedded);
    });
  }

  it("give the same rows page by page, and as they come", async () => {
    for (const { query, parameters } of asked)
      for (const { store } of stores) {
        const all = await runQuery(store, queryNamed(queries, query), parameters);
        const paged: Row[] = [];
        for (let cursor: string | undefined = ""; cursor !== undefined; ) {
          const given = { ...parameters, cursor, limit: 3 };
          const page: QueryAnswer = await runQuery(store, queryNamed(queries, query), given);
          paged.push(...page.rows);
          cursor = page.next;
        }
        const streamed: Row[] = [];
        for await (const lot of await streamQuery(store, queryNamed(queries, query), parameters))
          streamed.push(...lot);
        expect([store.engine, query, paged, streamed]).toEqual([store.engine, query, all.rows, all.rows]);
      }
  });

  it("give the first rows of a question for all from the first reports, those without a date last", async () => {
    const isOpen = (one: NamedQuery) => one.parameters.every(({ required }) => !required);
    for (const query of [...queries.values()].filter(isOpen))
      for (const { store } of stores) {
        const { rows } = await runQuery(store, query, {});
        for (let limit = 1; limit <= rows.length; limit += Math.ceil(limit / 4)) {
          const some = await runQuery(store, query, { limit: String(limit) });
          expect([store.engine, query.name, some.rows]).toEqual([
            store.engine,
            query.name,
            rows.slice(0, limit),
          ]);
        }
      }
  });

  it("tell who has neighbours as the steps tell it", async () => {
    for (const { store } of stores) await joinedAsStepsTell(store);
  });

  for (const [name, query] of queries) {
    it(`give the same rows for the example of ${name}, and cut them at the same row`, async () => {
      const [embedded, neo4j] = await answers(name, query.example);
      expect(neo4j).toEqual(embedded);
      const [one, other] = await answers(name, query.example, { limit: 1 });
      expect(other).toEqual(one);
    });

    it(`give the same rows for odd names in ${name}`, async () => {
      for (const text of odd) {
        const free = query.parameters.filter(
          (one) => !["date", "boolean", "type", "relation", "integer"].includes(one.kind),
        );
        const [embedded, neo4j] = await answers(
          name,
          Object.fromEntries(free.map((one) => [one.name, text])),
        );
        expect(neo4j).toEqual(embedded);
      }
    });
  }
});
