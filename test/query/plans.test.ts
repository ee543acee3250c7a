import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Question, questionsTo } from "../../scripts/bench/questions.ts";
import { syntheticSubgraphs } from "../../scripts/bench/synthetic-graph.ts";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { grouped } from "../../src/store/rows.ts";
import { scans } from "../cases/queries/scans.ts";
import { neo4jServer } from "../store/neo4j-server.ts";
import { embeddedScans, neo4jScans, type Sent, sentBy } from "./plans.ts";

const queries = await loadQueries("schema/queries");
const server = await neo4jServer();
const folder = mkdtempSync(join(tmpdir(), "dateline-plans-"));

const engines = [
  { name: "embedded", location: join(folder, "store") },
  ...("uri" in server ? [{ name: "neo4j", location: server.uri }] : []),
] as const;

for (const { name, location } of engines) {
  describe(`on the engine ${name} each question looks up what it asks for`, () => {
    const found: { readonly query: string; readonly given: readonly string[]; readonly of: string }[] = [];
    const rows = scans.filter(({ engine }) => engine === name || engine === "both");
    let store: GraphStore;
    beforeAll(async () => {
      if (name === "neo4j" && "uri" in server) {
        await server.take();
        await server.clear();
      }
      store = await openStore(location);
      await store.load(syntheticSubgraphs(40));
      const driver = neo4j.driver(name === "neo4j" ? location : "bolt://localhost:1");
      const session = driver.session({ defaultAccessMode: "READ" });
      const known = new Map<string, Promise<readonly string[]>>();
      const scan = (sent: Sent) => {
        const plan =
          known.get(sent.cypher) ??
          (name === "neo4j" ? neo4jScans(session, sent) : embeddedScans(store, sent));
        known.set(sent.cypher, plan);
        return plan;
      };
      for (const { query, given } of ends(await questionsTo(store, queries)))
        for (const sent of await sentBy({ ...store }, queryNamed(queries, query), given))
          for (const of of await scan(sent)) found.push({ query, given: Object.keys(given).sort(), of });
      await session.close();
      await driver.close();
    }, 300_000);
    afterAll(async () => {
      await store.close();
      if (name === "neo4j" && "uri" in server) server.give();
    });

    const isFor = (row: (typeof scans)[number], one: (typeof found)[number]) =>
      (row.queries.length === 0 || row.queries.includes(one.query)) &&
      (row.given.length === 0
        ? one.given.length === 0
        : row.given.some((each) => one.given.includes(each))) &&
      row.of.includes(one.of);

    it("but where the table says why not", () => {
      expect(found.filter((one) => !rows.some((row) => isFor(row, one)))).toEqual([]);
    });

    it("and no row of the table is left over", () => {
      expect(rows.filter((row) => !found.some((one) => isFor(row, one)))).toEqual([]);
    });
  });
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

if ("reason" in server) it.skip(`on Neo4j (${server.reason})`, () => {});

/** Of questions that give the same parameters the first and the last: a famous name, and one that nobody has. */
function ends(questions: readonly Question[]): readonly Question[] {
  const groups = grouped(questions, ({ query, given }) => `${query} ${Object.keys(given)}`);
  return [...groups.values()].flatMap((group) => (group.length > 1 ? [group[0]!, group.at(-1)!] : group));
}
