import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Extraction } from "../../schema/index.ts";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import type { QueryAnswer, Row } from "../../src/query/named-query.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { streamQuery } from "../../src/query/stream-query.ts";
import { replacedAmong } from "../../src/query/versions.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { asked } from "../cases/queries/asked.ts";
import { interview } from "../cases/queries/interview.ts";
import { embeddedStore } from "./embedded-store.ts";
import { neo4jStore, withoutNeo4j } from "./neo4j-store.ts";

const queries = await loadQueries("schema/queries");
const [rally, herald, note] = sampleExtractions as [Extraction, Extraction, Extraction];

/** This article as the text that stood at one address on a day. */
function at(day: string, { article, ...found }: Extraction): Extraction {
  const published = { value: day, precision: "day" as const };
  return { ...found, article: { ...article, url: "https://example.org/port", published } };
}

/** The rally's report was replaced by the note the day after. */
const corrected = [at("2023-03-04", rally), herald, at("2023-03-05", note), interview];
const [, ...standing] = corrected;
type Given = Readonly<Record<string, string | number>>;

async function ask(store: GraphStore, query: string, given: Given): Promise<QueryAnswer> {
  return runQuery(store, queryNamed(queries, query), given);
}

/** Without what only shows how rows were asked for. */
async function rowsOf(store: GraphStore, query: string, given: Given): Promise<readonly Row[]> {
  return (await ask(store, query, given)).rows;
}

/** Milliseconds for all questions: a server that just started makes its plans first, on a busy machine for minutes. */
const slowly = 600_000;

const engines = [
  { engine: "embedded", open: embeddedStore, without: undefined },
  { engine: "neo4j", open: neo4jStore, without: withoutNeo4j },
] as const;

for (const { engine, open, without } of engines)
  describe.skipIf(without)(`on ${engine}, a version that a later one has replaced`, () => {
    let store: GraphStore;
    let close: () => Promise<void>;
    let alone: Awaited<ReturnType<typeof embeddedStore>>;
    let apart: Awaited<ReturnType<typeof embeddedStore>>;
    beforeAll(async () => {
      alone = await embeddedStore(standing);
      const unlinked = corrected.map(({ article: { url: _, ...article }, ...one }) => ({ ...one, article }));
      apart = await embeddedStore(unlinked);
      ({ store, close } = await open(corrected));
    });
    afterAll(() => Promise.all([close(), alone.close(), apart.close()]));

    it(
      "is in no answer: the rows are those of a graph that never had it",
      async () => {
        for (const { query, parameters } of asked) {
          // Who asks for an article by its name is told of that one.
          if (query === "coverage" && parameters.article) continue;
          expect([query, await rowsOf(store, query, parameters)]).toEqual([
            query,
            await rowsOf(alone.store, query, parameters),
          ]);
        }
      },
      slowly,
    );

    it(
      "is in all answers with versions=all: the rows are those of two articles that have nothing to do with each other",
      async () => {
        let replaced = 0;
        for (const { query, parameters } of asked) {
          const rows = await rowsOf(store, query, { ...parameters, versions: "all" });
          expect([query, rows]).toEqual([query, await rowsOf(apart.store, query, parameters)]);
          replaced += rows.filter((row) => row.article === rally.article.id).length;
        }
        expect(replaced).toBeGreaterThan(50);
      },
      slowly,
    );

    it(
      "is in no page of an answer and no lot of a stream",
      async () => {
        for (const { query, parameters } of asked) {
          const all = await rowsOf(store, query, parameters);
          const paged: Row[] = [];
          for (let cursor: string | undefined = ""; cursor !== undefined; ) {
            const page: QueryAnswer = await ask(store, query, { ...parameters, cursor, limit: 2 });
            paged.push(...page.rows);
            cursor = page.next;
          }
          const streamed: Row[] = [];
          for await (const lot of await streamQuery(store, queryNamed(queries, query), parameters))
            streamed.push(...lot);
          expect([query, paged, streamed]).toEqual([query, all, all]);
        }
      },
      slowly,
    );
  });

describe("versions", () => {
  it("are current or all, and a cursor goes on with those it began with", async () => {
    const { store, close } = await embeddedStore(corrected);
    try {
      const wrong = (given: Given) => ask(store, "what-happened", given).then(() => "", String);
      expect(await wrong({ versions: "old" })).toContain("one of current, all");
      const { next, parameters } = await ask(store, "what-happened", { versions: "all", limit: 1 });
      expect(parameters).toEqual({ versions: "all" });
      expect(await wrong({ cursor: next! })).toContain("the same parameters");
      expect(await wrong({ cursor: next!, versions: "all" })).toBe("");
      expect((await ask(store, "what-happened", { versions: "current" })).parameters).toEqual({});
    } finally {
      await close();
    }
  });

  const links = (...dates: readonly (string | null)[]) =>
    dates.slice(1).map((laterDate, at) => ({
      later: `v${at + 1}`,
      laterDate,
      earlier: `v${at}`,
      earlierDate: dates[at]!,
    }));
  const cases: readonly (readonly [dates: readonly (string | null)[], replaced: readonly string[]])[] = [
    [["2024-03-02", "2024-03-03"], ["v0"]],
    [
      ["2024-03-02", "2024-03-03", "2024-03-05"],
      ["v0", "v1"],
    ],
    // Which of them is the correction nobody can tell.
    [["2024-03-02", "2024-03-02"], []],
    [["2024-03", "2024-03-02"], []],
    [["2024-03-02", "2024-03-02T10:00:00Z"], []],
    [[null, "2024-03-02"], []],
    [
      ["2024-03-02", "2024-03-02", "2024-03-03"],
      ["v0", "v1"],
    ],
    [["2024-03-02T23:30:00-05:00", "2024-03-03T05:00:00Z"], ["v0"]],
  ];
  for (const [dates, replaced] of cases)
    it(`of ${dates.join(", ")}: replaced ${replaced.join(", ") || "none"}`, () =>
      expect(replacedAmong(links(...dates))).toEqual(replaced));
});
