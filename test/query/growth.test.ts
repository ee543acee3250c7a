import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { beforeAll, describe, expect, it } from "vitest";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { replacedArticles } from "../../src/query/versions.ts";
import { articlesNamed } from "../../src/store/articles-named.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { grows } from "../cases/queries/grows.ts";
import { hitsOf, sumOf } from "../store/hits.ts";
import { neo4jServer, type TestServer } from "../store/neo4j-server.ts";
import { type Asked, changed, growing } from "./growth.ts";
import { embeddedRows } from "./plans.ts";

/*
 * The law: when a graph doubles around an answer that stays as it is, what is looked at for it stays as it is; where the
 * answer grows, it grows no more than that. A statement that goes through what everybody names, once a row, breaks it.
 */

const queries = await loadQueries("schema/queries");
const server = await neo4jServer();
const { first, later, extra, questions, byName } = growing(120, queries);

/** What a question or a deed looked at, in a graph and in one twice as large. */
interface Growth extends Asked {
  readonly looked: readonly [before: number, after: number];
  readonly rows: readonly [before: number, after: number];
}

/** Does some work on a store, which it is given, and counts what was looked at. */
type Counting = (work: (store: GraphStore) => Promise<unknown>) => Promise<number>;

async function growthOf(
  store: GraphStore,
  counting: Counting,
  asked: readonly Asked[],
  deeds: readonly Deed[],
) {
  const look = async () => {
    const questions = [];
    for (const one of asked) questions.push(await askedOf(counting, one));
    return [...questions, ...(await done(counting, deeds))];
  };
  await store.load(first);
  const before = await look();
  await store.load(later);
  const after = await look();
  return before.map(
    ({ looked, rows, ...one }, at): Growth => ({
      ...one,
      looked: [looked, after[at]!.looked],
      rows: [rows, after[at]!.rows],
    }),
  );
}

interface Deed {
  readonly name: string;
  readonly work: (store: GraphStore) => Promise<unknown>;
}

async function askedOf(counting: Counting, asked: Asked) {
  let rows = 0;
  const looked = await counting(async (store) => {
    const options = Object.keys(asked.given).length === 0 ? { limit: 20 } : {};
    rows = (await runQuery(store, queryNamed(queries, asked.query), asked.given, options)).rows.length;
  });
  return { ...asked, looked, rows };
}

async function done(counting: Counting, deeds: readonly Deed[]) {
  const told = [];
  for (const { name, work } of deeds)
    told.push({ query: name, given: {}, stays: true, looked: await counting(work), rows: 0 });
  return told;
}

async function onEmbedded(): Promise<readonly Growth[]> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-growth-"));
  const store = await openStore(join(folder, "store"));
  const counting: Counting = async (work) => {
    let looked = 0;
    let isReady = false;
    const count = async (cypher: string, parameters: Readonly<Record<string, unknown>>) => {
      if (isReady) looked += await embeddedRows(store, { cypher, parameters });
    };
    const listening: GraphStore = {
      ...store,
      read: (cypher, parameters) => count(cypher, parameters).then(() => store.read(cypher, parameters)),
      stream: async function* (cypher, parameters) {
        await count(cypher, parameters);
        yield* store.stream(cypher, parameters);
      },
    };
    // Read once for each state of the graph, not for each question.
    await replacedArticles(listening, await listening.version());
    isReady = true;
    await work(listening);
    return looked;
  };
  const found = await growthOf(store, counting, questions, []);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  return found;
}

const fixed = first[3]!;
const written: readonly Deed[] = [
  { name: "load an article", work: (store) => store.load([extra]) },
  { name: "load it again", work: (store) => store.load([extra]) },
  { name: "load it with another content", work: (store) => store.load([changed(extra)]) },
  { name: "find an article by its name", work: (store) => articlesNamed(store, "report-3") },
  { name: "remove an article", work: (store) => store.remove(extra.article) },
  { name: "remove an early article", work: (store) => store.remove(fixed.article) },
  { name: "put it back", work: (store) => store.load([fixed]) },
];

async function onNeo4j({ uri, take, clear, give }: TestServer): Promise<readonly Growth[]> {
  await take();
  await clear();
  const driver = neo4j.driver(uri);
  let isNew = true;
  const counting: Counting = async (work) => {
    // Plans follow what the server knows of its indexes, which it samples some time after a load.
    if (isNew) await driver.executeQuery("CALL db.prepareForReplanning(60)");
    isNew = false;
    return sumOf(await hitsOf(uri, () => work(store)));
  };
  const opened = await openStore(uri);
  const store: GraphStore = {
    ...opened,
    load: (subgraphs, options) => {
      isNew ||= subgraphs === later;
      return opened.load(subgraphs, options);
    },
  };
  const found = await growthOf(store, counting, [...questions, byName], written);
  await opened.close();
  await driver.close();
  give();
  return found;
}

const engines = [
  { name: "embedded", look: onEmbedded },
  ...("uri" in server ? [{ name: "neo4j", look: () => onNeo4j(server) }] : []),
] as const;

for (const { name, look } of engines) {
  describe(`in a graph twice as large, on the engine ${name},`, () => {
    let found: readonly Growth[] = [];
    const rows = grows.filter(({ engine }) => engine === name || engine === "both");
    beforeAll(async () => {
      found = await look();
    }, 600_000);

    const isFor = ({ queries, given }: (typeof rows)[number], one: Growth) =>
      queries.includes(one.query) && String(given) === String(Object.keys(one.given).sort());
    const isSame = ({ looked: [before, after] }: Growth) => after <= before * 1.1 + 12;
    const doubles = ({ looked: [before, after], rows: [some, all] }: Growth) =>
      after <= before * 1.15 * Math.max(2, all / some || 0) + 12;

    it("what is told as before is asked as before, but where the table says why not", () => {
      const more = found.filter((one) => one.stays && !isSame(one) && !rows.some((row) => isFor(row, one)));
      expect(more).toEqual([]);
    });

    it("what is told of all costs about twice as much at most", () => {
      expect(found.filter((one) => !doubles(one))).toEqual([]);
    });

    it("no row of the table is left over", () => {
      const isUsed = (row: (typeof rows)[number]) =>
        found.some((one) => isFor(row, one) && one.stays && !isSame(one));
      expect(rows.filter((row) => !isUsed(row))).toEqual([]);
    });
  });
}

if ("reason" in server) it.skip(`on Neo4j (${server.reason})`, () => {});
