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
import { neo4jServer, type TestServer } from "../store/neo4j-server.ts";
import { embeddedScans, neo4jScans, type Sent, sentBy } from "./plans.ts";

const queries = await loadQueries("schema/queries");
const server = await neo4jServer();
const folder = mkdtempSync(join(tmpdir(), "dateline-plans-"));

const embedded = await openStore(join(folder, "store"));
await embedded.load(syntheticSubgraphs(40));
afterAll(async () => {
  await embedded.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Found {
  readonly query: string;
  readonly given: readonly string[];
  readonly of: string;
}

/** What is looked through for each question, as a store of this engine is asked. */
async function foundBy(
  engine: GraphStore["engine"],
  scan: (sent: Sent) => Promise<readonly string[]>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const known = new Map<string, readonly string[]>();
  for (const { query, given } of ends(await questionsTo(embedded, queries)))
    for (const sent of await sentBy({ ...embedded, engine }, queryNamed(queries, query), given)) {
      const all = known.get(sent.cypher) ?? (await scan(sent));
      known.set(sent.cypher, all);
      for (const of of all) found.push({ query, given: Object.keys(given).sort(), of });
    }
  return found;
}

const engines = [
  { name: "embedded", look: () => foundBy("embedded", (sent) => embeddedScans(embedded, sent)) },
  ...("uri" in server ? [{ name: "neo4j", look: () => onNeo4j(server) }] : []),
] as const;

async function onNeo4j({ uri, take, clear, give }: TestServer): Promise<readonly Found[]> {
  await take();
  await clear();
  const store = await openStore(uri);
  await store.load(syntheticSubgraphs(40));
  await store.close();
  const driver = neo4j.driver(uri);
  // Plans follow what the server knows of its indexes, which it samples some time after a load.
  await driver.executeQuery("CALL db.prepareForReplanning(60)");
  const session = driver.session({ defaultAccessMode: "READ" });
  const found = await foundBy("neo4j", (sent) => neo4jScans(session, sent));
  await session.close();
  await driver.close();
  give();
  return found;
}

for (const { name, look } of engines) {
  describe(`on the engine ${name} each question looks up what it asks for`, () => {
    let found: readonly Found[] = [];
    const rows = scans.filter(({ engine }) => engine === name || engine === "both");
    beforeAll(async () => {
      found = await look();
    }, 300_000);

    const isFor = (row: (typeof scans)[number], one: Found) =>
      (row.queries.length === 0 || row.queries.includes(one.query)) &&
      (row.given.length === 0
        ? one.given.length === 0
        : row.given.some((each) => one.given.includes(each))) &&
      row.of.includes(one.of);

    it("but where the table says why not", () => {
      expect(found.filter((one) => !rows.some((row) => isFor(row, one)))).toEqual([]);
    });

    it("and no row of the table is left over", () => {
      expect(rows.filter((row) => !row.sometimes && !found.some((one) => isFor(row, one)))).toEqual([]);
    });
  });
}

if ("reason" in server) it.skip(`on Neo4j (${server.reason})`, () => {});

/** Of questions that give the same parameters the first and the last: a famous name, and one that nobody has. */
function ends(questions: readonly Question[]): readonly Question[] {
  const groups = grouped(questions, ({ query, given }) => `${query} ${Object.keys(given)}`);
  return [...groups.values()].flatMap((group) => (group.length > 1 ? [group[0]!, group.at(-1)!] : group));
}
