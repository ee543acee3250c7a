import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { syntheticSubgraphs } from "../../scripts/bench/synthetic-graph.ts";
import { find } from "../../src/server/read/find.ts";
import { linesOf, textsOf } from "../../src/server/read/texts.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { embeddedStore } from "../query/embedded-store.ts";
import { neo4jMatched, neo4jScans, type Sent } from "../query/plans.ts";
import { neo4jServer } from "../store/neo4j-server.ts";

const server = await neo4jServer();
const groups = ["entity", "event", "statement", "office", "article"] as const;
const limits = { shown: 2, limit: 5 };

/** What is found by a store some of whose articles a later version has replaced, and every statement that is sent for it. */
async function searched(store: GraphStore, text: string, replaced: readonly string[]) {
  const sent: Sent[] = [];
  const read: GraphStore["read"] = async (cypher, parameters) => {
    if (/-\[:REPLACES\]->\(earlier/.test(cypher)) return replaced.map(byLater);
    sent.push({ cypher, parameters });
    return store.read(cypher, parameters);
  };
  const listening = { ...store, read };
  const texts = textsOf(listening, linesOf);
  return { finds: await find({ store: listening, texts }, text, groups, limits), sent };
}

const byLater = (earlier: string) => ({
  later: "a-0123456789abcdef",
  laterDate: "2031-01-01",
  earlier,
  earlierDate: "2020-01-01",
});

describe.skipIf(!("uri" in server))("the search of the service on Neo4j", () => {
  let store: GraphStore;
  let driver: Driver;
  let embedded: Awaited<ReturnType<typeof embeddedStore>>;
  let [name, replaced]: [string, readonly string[]] = ["", []];
  beforeAll(async () => {
    if (!("uri" in server)) return;
    await server.take();
    await server.clear();
    store = await openStore(server.uri);
    await store.load(syntheticSubgraphs(40));
    embedded = await embeddedStore([]);
    await embedded.store.load(syntheticSubgraphs(40));
    driver = neo4j.driver(server.uri);
    await driver.executeQuery("CALL db.prepareForReplanning(60)");
    const [most] = await store.read(
      "MATCH (node:Person)-[at:MENTIONED_IN]->(:Article) WITH node, count(at) AS times RETURN node.name AS name ORDER BY times DESC, name LIMIT 1",
      {},
    );
    name = String(most!.name);
    const ids = (await store.read("MATCH (node:Article) RETURN node.id AS id ORDER BY id", {})).map(
      ({ id }) => String(id),
    );
    replaced = ids.filter((_, at) => at % 4 === 0);
  }, 300_000);
  afterAll(async () => {
    await Promise.all([store?.close(), driver?.close(), embedded?.close()]);
    if ("give" in server) server.give();
  });

  test("begins at the indexes of words, and at nothing that it must look through", async () => {
    const session = driver.session({ defaultAccessMode: "READ" });
    for (const some of [[], replaced]) {
      const { sent } = await searched(store, name, some);
      expect(sent.length).toBeGreaterThan(10);
      for (const one of sent) expect([one.cypher, await neo4jScans(session, one)]).toEqual([one.cypher, []]);
    }
    await session.close();
  });

  test("matches no more texts than it counts", async () => {
    const session = driver.session({ defaultAccessMode: "READ" });
    const { sent, finds } = await searched(store, "told of a", []);
    expect(finds.at(-1)).toMatchObject({ group: "article", total: 5, more: true });
    const article = sent.find(({ cypher }) => cypher.includes("node.text =~"))!;
    expect(await neo4jMatched(session, article)).toBe(limits.limit + 1);
    await session.close();
  });

  test.each(["", "told of a", "rally", "of a"])(
    "finds the same as the embedded engine by “%s”",
    async (text) => {
      for (const words of [text, `${name} ${text}`.trim()])
        for (const some of [[], replaced]) {
          const { finds } = await searched(store, words, some);
          expect(finds).toEqual((await searched(embedded.store, words, some)).finds);
        }
    },
  );
});

if ("reason" in server) test.skip(`on Neo4j (${server.reason})`, () => {});
