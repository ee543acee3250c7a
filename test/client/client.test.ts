import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import * as answers from "../../schema/answers.ts";
import { queryNames } from "../../schema/generated/client.ts";
import { ExploreAnswer } from "../../schema/index.ts";
import { type Client, type DatelineProblem, dateline, type Question } from "../../src/client/client.ts";
import type { CellType } from "../../src/query/named-query.ts";
import { createApp } from "../../src/server/app.ts";
import type { Dependencies } from "../../src/server/dependencies.ts";
import { type Served, serve } from "../../src/server/serve.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { asked } from "../cases/queries/asked.ts";
import { heldBack, type Service, serviceOf } from "../server/service.ts";

let service: Service;
let served: Served;
let client: Client;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions, { cypher: true });
  served = await serve(service.app, { host: "127.0.0.1", port: 0 });
  client = dateline(served.url);
});
afterAll(async () => {
  await served.close();
  await service.close();
});

type AnyQuestion = Question<Readonly<Record<string, string>>, Readonly<Record<string, unknown>>>;
const called = Object.fromEntries(Object.entries(queryNames).map(([own, name]) => [name, own]));
const questionNamed = (name: string) =>
  (client as unknown as Readonly<Record<string, AnyQuestion>>)[called[name]!]!;

/** The service over the same store with something else about it. */
async function another(more: Partial<Dependencies>) {
  const app = createApp({ store: service.store, queries: service.queries, ...more });
  return serve(app, { host: "127.0.0.1", port: 0 });
}

const problem = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable("a problem was expected"),
    (error: DatelineProblem) => error,
  );

describe("the client", () => {
  test("has every named query as a function, and nothing more", () => {
    expect(Object.values(queryNames).sort()).toEqual([...service.queries.keys()].sort());
    for (const name of service.queries.keys()) expect(questionNamed(name)).toBeInstanceOf(Function);
  });

  test.each(asked)(
    "asks $name as the service answers it, whole, row by row and page by page",
    async ({ query, parameters }) => {
      const question = questionNamed(query);
      const { body } = await service.json(`/api/queries/${query}?${new URLSearchParams(parameters)}`);
      const { rows } = await question(parameters);
      expect(rows).toEqual(body.rows);
      const each: unknown[] = [];
      for await (const row of question.each(parameters)) each.push(row);
      expect(each).toEqual(rows);
      const paged: unknown[] = [];
      for await (const page of question.pages({ ...parameters, limit: "2" })) {
        expect(page.rows.length).toBeLessThanOrEqual(2);
        paged.push(...page.rows);
      }
      expect(paged).toEqual(rows);
      const { columns, types } = service.queries.get(query)!;
      for (const row of rows)
        for (const column of columns) expect(row[column]).toSatisfy(fits(types[column]));
    },
  );

  test("gives things in the shapes it declares", async () => {
    const { articles } = await client.articles({ limit: 2 });
    expect(articles.length).toBe(2);
    for (const { id } of (await client.articles()).articles) {
      const article = await client.article(id);
      expect(answers.ArticleAnswer.parse(article)).toEqual(article);
      for (const { of, start, end, quote } of article.marks) {
        expect(article.text.slice(start, end)).toBe(quote);
        const kind = of.labels[0]!;
        if (kind === "Entity") answers.EntityAnswer.parse(await client.entity(of.id));
        if (kind === "Event") answers.EventAnswer.parse(await client.event(of.id));
        if (kind === "Statement") answers.StatementAnswer.parse(await client.statement(of.id));
      }
    }
    answers.ArticleList.parse(await client.articles());
    answers.Health.parse(await client.health());
    answers.QueryList.parse(await client.queries());
    answers.Suggestions.parse(await client.complete("el"));
    for (const center of [{ entity: "Elena Rocha" }, { event: "rally" }, { query: "figures", limit: 5 }])
      answers.GraphAnswer.parse(await client.graph(center));
    const shown = ExploreAnswer.parse(await client.explore({ type: ["rally", "meeting"], view: "table" }));
    expect(new Set(shown.rows.map(({ type }) => type))).toEqual(new Set(["rally", "meeting"]));
    const cypher = await client.cypher("MATCH (p:Person) WHERE p.name = $name RETURN p.name AS name", {
      name: "Elena Rocha",
    });
    expect(answers.CypherAnswer.parse(cypher).rows).toEqual([{ name: "Elena Rocha" }]);
    const file = await client.export("json", { entity: "Elena Rocha" });
    expect(await file.text()).toContain("Elena Rocha");
  });

  test("adds articles with the token, and is told without it", async () => {
    const added: unknown[] = [];
    const addArticles = async (articles: readonly unknown[]) => {
      added.push(...articles);
      return { articles: ["article-1"], written: 1, unchanged: 0, refusals: [] };
    };
    const { url, close } = await another({ token: "secret", addArticles });
    const answer = await dateline(url, { token: "secret" }).addArticles([
      { text: "News.", source: "Herald", date: 2024, title: null },
    ]);
    expect([answers.AddedArticles.parse(answer).written, added]).toEqual([
      1,
      [{ text: "News.", source: "Herald", date: 2024, title: null }],
    ]);
    expect((await problem(dateline(url).addArticles([{ text: "News." }]))).status).toBe(401);
    await close();
  });

  test("throws the service's problem, with the parameter at fault", async () => {
    const wrong = await problem(client.timeline({ from: "yesterday" }));
    expect(wrong).toMatchObject({ name: "DatelineProblem", status: 400, parameter: "from" });
    expect(wrong.message).toContain("an ISO date");
    expect((await problem(client.entity("nobody/../x?y#z"))).status).toBe(404);
    expect((await problem(client.export("docx"))).status).toBe(404);
    expect((await problem(client.whoDidWhat.each({ from: "yesterday" }).next())).status).toBe(400);
    const elsewhere = { fetch: async () => new Response("<h1>Bad gateway</h1>", { status: 502 }) };
    expect(await problem(dateline(served.url, elsewhere).health())).toMatchObject({
      status: 502,
      detail: "<h1>Bad gateway</h1>",
    });
  });

  test("throws what breaks a long answer off, after the rows before it", async () => {
    const stream = async function* () {
      yield [{ who: "somebody", article: "a" }];
      throw Object.assign(new Error("inside"), { name: "StoreError" });
    };
    const { url, close } = await another({ store: { ...service.store, stream } });
    const rows = dateline(url).whoDidWhat.each({ who: "arrieta" });
    expect((await rows.next()).value).toMatchObject({ who: "somebody" });
    expect(await problem(rows.next())).toMatchObject({ status: 503, retryAfter: undefined });
    await close();
  });

  test("goes on with the cursor where a stream has more rows than one request gives", async () => {
    const many = Array.from({ length: 3_000 }, (_, at) => ({
      says: `word ${at}`,
      key: String(at).padStart(4, "0"),
      article: "a",
      start: 0,
      end: 1,
    }));
    const found = (given: Readonly<Record<string, unknown>>) => {
      const { after = "", limit } = given as { readonly after?: string; readonly limit: number };
      return many.filter(({ key }) => key >= after).slice(0, limit);
    };
    const stream: Service["store"]["stream"] = async function* (_, given) {
      yield found(given ?? {});
    };
    const read: Service["store"]["read"] = async (cypher, given = {}) =>
      "after" in given ? found(given) : service.store.read(cypher, given);
    const { url, close } = await another({ store: { ...service.store, stream, read } });
    const addresses: string[] = [];
    const fewer: typeof fetch = (address, init) => {
      addresses.push(String(address));
      return fetch(String(address).replace("limit=1000000", "limit=1200"), init);
    };
    const seen: unknown[] = [];
    for await (const row of dateline(url, { fetch: fewer }).disagreements.each()) seen.push(row.says);
    expect(seen).toEqual(many.map(({ says }) => says));
    expect(addresses.length).toBe(3);
    seen.length = 0;
    for await (const row of dateline(url).disagreements.each({ limit: 1_500 })) seen.push(row.says);
    expect(seen.length).toBe(1_500);
    await close();
  });

  test("comes again when the service is busy, after the time it is told, as often as it may", async () => {
    const { read, release } = heldBack(service.store);
    const requests = { running: 1, waiting: 0, patience: 0 };
    const { url, close } = await another({ store: { ...service.store, read }, limits: { requests } });
    const first = dateline(url).figures();
    const refused = await problem(dateline(url, { again: 0 }).offices());
    expect(refused).toMatchObject({ status: 503, retryAfter: 1 });
    const patient = dateline(url).offices();
    release();
    expect((await first).rows.length).toBeGreaterThan(0);
    expect((await patient).rows.length).toBeGreaterThan(0);
    await close();
  });

  test("ends a request that is no longer wanted", async () => {
    const stream = async function* () {
      for (;;) {
        yield Array.from({ length: 100 }, () => ({ who: "x".repeat(1_000), article: "a" }));
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    };
    const app = createApp({ store: { ...service.store, stream }, queries: service.queries });
    const { url, close } = await serve(app, { host: "127.0.0.1", port: 0 });
    const running = async () =>
      /dateline_running\{gate="streams"\} (\d+)/.exec(await (await app.request("/metrics")).text())?.[1];
    for await (const row of dateline(url).whoDidWhat.each({ who: "arrieta" })) {
      expect([row.who?.length, await running()]).toEqual([1_000, "1"]);
      break;
    }
    for (let tries = 0; tries < 100 && (await running()) !== "0"; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await running()).toBe("0");
    const gone = dateline(url).health({ signal: AbortSignal.abort() });
    await expect(gone).rejects.toMatchObject({ name: "AbortError" });
    await close();
  });

  test("knows the types of what goes in and comes out", () => {
    type Given = NonNullable<Parameters<Client["whoDidWhat"]>[0]>;
    expectTypeOf<Given["whom"]>().toEqualTypeOf<string | undefined>();
    type Row = Awaited<ReturnType<Client["whoDidWhat"]>>["rows"][number];
    expectTypeOf<Row["who"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Row["start"]>().toEqualTypeOf<number | null>();
    type Hop = Awaited<ReturnType<Client["connections"]>>["rows"][number];
    expectTypeOf<Hop["hop"]>().toEqualTypeOf<number>();
    const refused = [
      // @ts-expect-error: an event is required
      () => client.participants(),
      // @ts-expect-error: there is no such type of event
      () => client.whatHappened({ type: "picnic" }),
      // @ts-expect-error: there is no such parameter
      () => client.offices({ whom: "somebody" }),
      // @ts-expect-error: a row has no such column
      async () => (await client.offices()).rows[0]?.wages,
    ];
    expect(refused.length).toBe(4);
  });
});

function fits(type: CellType | undefined): (value: unknown) => boolean {
  return (value) =>
    type === "integer"
      ? Number.isInteger(value)
      : value === null || typeof value === "string" || (type !== undefined && typeof value === "number");
}
