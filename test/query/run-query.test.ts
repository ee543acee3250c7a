import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import { evidenceColumns, type Row } from "../../src/query/named-query.ts";
import { QueryError } from "../../src/query/query-error.ts";
import { runQuery } from "../../src/query/run-query.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { asked } from "../cases/queries/asked.ts";
import { interview } from "../cases/queries/interview.ts";
import { embeddedStore } from "./embedded-store.ts";

const samples = [...sampleExtractions, interview];
const queries = await loadQueries("schema/queries");
const articles = new Map(samples.map((one) => [one.article.id, one.article]));
const statements = new Set(samples.flatMap((one) => one.statements.map((statement) => statement.id)));

let store: GraphStore;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ store, close } = await embeddedStore(samples));
});
afterAll(() => close());

const ask = (query: string, parameters = {}, options = {}) =>
  runQuery(store, queryNamed(queries, query), parameters, options);

function readable(rows: readonly Row[]): string {
  return `${JSON.stringify(rows, null, 1)}\n`;
}

describe("the sample articles answer", () => {
  for (const { name, query, parameters } of asked) {
    it(`${name}: the rows that are kept`, async () => {
      const { rows } = await ask(query, parameters);
      await expect(readable(rows)).toMatchFileSnapshot(
        `../golden/queries/${name.replace(/[^a-z]+/gi, "-")}.json`,
      );
    });
  }

  for (const [name, query] of queries) {
    it(`${name}: its example`, async () => {
      expect((await ask(name, query.example)).rows).toBeInstanceOf(Array);
    });
  }

  it("with the columns of the query and then the evidence, in every row", async () => {
    for (const { query, parameters } of asked) {
      for (const row of (await ask(query, parameters)).rows) {
        expect(Object.keys(row)).toEqual([...queryNamed(queries, query).columns, ...evidenceColumns]);
      }
    }
  });

  it("with words that stand in the article, and a voice that is the source's or a statement's", async () => {
    for (const { query, parameters } of asked) {
      for (const row of (await ask(query, parameters)).rows) {
        const article = articles.get(String(row.article))!;
        expect(article.text.slice(Number(row.start), Number(row.end))).toBe(row.quote);
        if (row.statement === null) expect(row.voice).toBe(article.source ?? article.ref);
        else expect(statements).toContain(row.statement);
      }
    }
  });

  it("with the same rows for an id as for the name", async () => {
    const [place] = (await ask("search", { text: "Port Serena" })).rows;
    expect(place?.name).toBe("Port Serena");
    const byId = await ask("what-happened", { place: String(place!.id) });
    expect(byId.rows).toEqual((await ask("what-happened", { place: "Port Serena" })).rows);
    const event = String(byId.rows[0]!.event);
    expect((await ask("participants", { event })).rows).toEqual(
      (await ask("participants", { event: "rally" })).rows,
    );
  });

  it("at most as many rows as the limit, saying whether there are more", async () => {
    const all = await ask("what-happened");
    expect(all.truncated).toBe(false);
    const some = await ask("what-happened", { limit: "2" });
    expect(some).toMatchObject({ truncated: true, rows: all.rows.slice(0, 2), parameters: {} });
    const exact = await ask("what-happened", {}, { limit: all.rows.length });
    expect(exact).toMatchObject({ truncated: false, rows: all.rows });
    expect((await ask("connections", { from: "arrieta", to: "nordhavn" }, { limit: 1 })).truncated).toBe(
      true,
    );
  });

  it("page by page the same rows as at once, for every query", async () => {
    for (const { query, parameters } of asked) {
      const all = (await ask(query, parameters)).rows;
      const rows: Row[] = [];
      let cursor: string | undefined;
      do {
        const page = await ask(query, { ...parameters, ...(cursor ? { cursor } : {}) }, { limit: 2 });
        rows.push(...page.rows);
        cursor = page.next;
      } while (cursor);
      expect([query, rows]).toEqual([query, all]);
    }
  });

  it("no cursor of another question, or that is none", async () => {
    const { next } = await ask("what-happened", { type: "rally" }, { limit: 1 });
    const wrong = (parameters: object, options = {}) =>
      ask("what-happened", parameters, options).then(
        () => "answered",
        (error: unknown) => (error instanceof QueryError ? error.expected : "failed"),
      );
    expect(await wrong({ type: "rally", cursor: next })).toBe("answered");
    expect(await wrong({ type: "rally", cursor: next, limit: 7 })).toBe("answered");
    expect(await wrong({ type: "rally", cursor: next }, { version: "another" })).toBe("answered");
    expect(await wrong({ cursor: next })).toContain("same parameters");
    const made = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString("base64url");
    const [question, ...place] = JSON.parse(Buffer.from(next!, "base64url").toString());
    expect(await wrong({ type: "rally", cursor: made([question, ...place]) })).toBe("answered");
    for (const cursor of [
      ...["x", "0", next!.slice(1), made(5), made(null), made([]), made([question, 5, "x"])],
      made([question, ...place.slice(1)]),
      made([question, ...place.slice(0, -1), 0]),
      made([question, ...place.slice(0, -1), "1"]),
      made([question, { a: 1 }, ...place.slice(1)]),
    ])
      expect(await wrong({ type: "rally", cursor })).not.toBe("answered");
  });

  it("of an order without keys no cursor of another graph", async () => {
    const ends = { from: "arrieta", to: "nordhavn" };
    const { next } = await ask("connections", ends, { limit: 1 });
    const again = (options: object) =>
      ask("connections", { ...ends, cursor: next }, { limit: 1, ...options });
    expect((await again({})).rows).toHaveLength(1);
    await expect(again({ version: "another" })).rejects.toThrow("has changed since");
  });

  it("with the same rows when asked again", async () => {
    for (const { query, parameters } of asked) {
      expect(await ask(query, parameters)).toEqual(await ask(query, parameters));
    }
  });
});

describe("no parameter becomes code", () => {
  const hostile = [
    "' OR 1=1 //",
    "`) DETACH DELETE n //",
    "\\",
    "(?i).*",
    "$who",
    "\u0000",
    "\ud83d",
    "' RETURN 1 UNION MATCH (n) DETACH DELETE n //",
    "[".repeat(300),
  ];
  const text = fc.oneof(
    fc.constantFrom(...hostile),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 40 }),
  );

  it("whatever is asked gives rows or a QueryError, and the graph stays as it was", async () => {
    const before = await store.version();
    const names = fc.constantFrom(...queries.keys());
    await fc.assert(
      fc.asyncProperty(names, fc.array(text, { minLength: 6, maxLength: 6 }), async (name, texts) => {
        const parameters = Object.fromEntries(
          queryNamed(queries, name).parameters.map((one, at) => [one.name, texts[at]!]),
        );
        const answer = await ask(name, parameters).catch((error: unknown) => error);
        if (!(answer instanceof QueryError)) expect(answer).toHaveProperty("rows");
      }),
      { numRuns: 150 },
    );
    expect(await store.version()).toBe(before);
    expect((await ask("what-happened")).rows.length).toBeGreaterThan(0);
  });
});
