import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import { runQuery } from "../../src/query/run-query.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { asked, odd } from "../cases/queries/asked.ts";
import { interview } from "../cases/queries/interview.ts";
import { embeddedStore } from "./embedded-store.ts";
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
          (one) => !["date", "boolean", "type", "integer"].includes(one.kind),
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
