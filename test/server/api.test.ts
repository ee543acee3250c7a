import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { evidenceColumns } from "../../src/query/named-query.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
});
afterAll(() => service.close());

describe("the service as data", () => {
  test("says that it lives, on which engine, and how many articles it has", async () => {
    expect((await service.json("/health")).body).toEqual({ status: "ok", store: "embedded", articles: 3 });
  });

  test("lists the named queries with their parameters and columns", async () => {
    const { queries } = (await service.json("/api/queries")).body;
    expect(queries.map((one) => one.name)).toEqual([...service.queries.keys()]);
    expect(queries.every((one) => one.columns.at(-1) === "statement")).toBe(true);
  });

  test("answers a query with the rows that the query itself gives", async () => {
    const direct = await runQuery(service.store, service.queries.get("who-did-what")!, { type: "rally" });
    const { body, headers } = await service.json("/api/queries/who-did-what?type=rally");
    expect(body).toEqual(JSON.parse(JSON.stringify(direct)));
    expect(headers.get("content-type")).toBe("application/json");
    expect(headers.get("link")).toContain("format=csv");
  });

  test.each([
    ["format=csv", "", "text/csv"],
    ["", "text/csv", "text/csv"],
    ["format=ndjson", "", "application/x-ndjson"],
    ["", "application/x-ndjson;q=0.9, text/csv;q=0.2", "application/x-ndjson"],
    ["format=json", "text/csv", "application/json"],
    ["", "*/*", "application/json"],
    ["format=", "", "application/json"],
    ["format=&about=", "text/csv", "text/csv"],
  ])("gives rows as asked for: ?%s with Accept “%s” is %s", async (query, accept, type) => {
    const response = await service.app.request(
      `/api/queries/figures?${query}`,
      accept ? { headers: { accept } } : {},
    );
    expect(response.headers.get("content-type")?.split(";")[0]).toBe(type);
    const text = await response.text();
    expect(text).toContain("30,000");
  });

  test("goes on after a limit where the answer says, until nothing is left", async () => {
    const all = (await service.json("/api/queries/who-did-what")).body.rows;
    const rows: unknown[] = [];
    let address: string | undefined = "/api/queries/who-did-what?limit=3";
    while (address) {
      const { body, headers } = await service.json(address);
      const link = headers.get("link")!;
      expect([body.truncated, link.includes('rel="next"')]).toEqual([
        body.next !== undefined,
        body.truncated,
      ]);
      rows.push(...body.rows);
      address = /<([^>]+)>; rel="next"/.exec(link)?.[1];
    }
    expect(rows).toEqual(all);
  });

  test("says in every format where it goes on", async () => {
    for (const format of ["json", "csv", "ndjson"]) {
      const { headers } = await service.app.request(`/api/queries/figures?limit=1&format=${format}`);
      expect(headers.get("link")).toMatch(
        new RegExp(`</api/queries/figures\\?limit=1&format=${format}&cursor=[\\w-]+>; rel="next"`),
      );
    }
  });

  test("names the columns of a CSV without rows", async () => {
    const response = await service.app.request("/api/queries/offices?who=Nobody&format=csv");
    expect((await response.text()).trim()).toBe(`who,office,of,when,${evidenceColumns.join(",")}`);
  });

  test.each([
    ["/api/queries/nothing", 404, undefined],
    ["/api/queries/who-did-what?wo=Arrieta", 400, "wo"],
    ["/api/queries/who-did-what?from=soon", 400, "from"],
    ["/api/queries/who-did-what?limit=-1", 400, "limit"],
    ["/api/queries/who-did-what?who=a&who=b", 400, "who"],
    ["/api/queries/who-did-what?format=xml", 400, "format"],
    ["/api/queries/who-did-what?cursor=abc", 400, "cursor"],
    ["/api/queries/participants", 400, "event"],
    ["/api/search", 400, "q"],
    ["/api/articles?limit=none", 400, "limit"],
    ["/api/articles/a-0000000000000000", 404, undefined],
    ["/api/entities/nobody", 404, undefined],
    ["/api/events/%00", 404, undefined],
    ["/api/statements/e-0000000000000000", 404, undefined],
    ["/api/graph", 400, "entity"],
    ["/api/graph?query=", 400, "entity"],
    ["/export/json?query=", 400, "entity"],
    ["/export/json?event=", 400, "entity"],
    ["/api/graph?query=participants&event=", 400, "event"],
    ["/api/graph?entity=Nobody", 404, undefined],
    ["/api/graph?entity=Port%20Serena&colour=red", 400, "colour"],
    ["/api/graph?entity=Port%20Serena&entity=Rocha", 400, "entity"],
    ["/api/graph?entity=Port%20Serena&event=rally", 400, "event"],
    ["/api/graph?query=offices&colour=red", 400, "colour"],
    ["/api/articles?page=2", 400, "page"],
    ["/api/articles?limit=1&limit=2", 400, "limit"],
    ["/api/articles/a-0000000000000000?colour=red", 400, "colour"],
    ["/api/entities/nobody?colour=red", 400, "colour"],
    ["/api/complete?query=x", 400, "query"],
    ["/api/search?text=x&q=x", 400, "text"],
    [`/api/search?q=${"x".repeat(301)}`, 400, "q"],
    ["/export/json?colour=red", 400, "colour"],
    ["/export/json?raw=true&raw=false", 400, "raw"],
    ["/api/graph?query=nothing", 404, undefined],
    ["/api/graph?entity=Port%20Serena&nodes=many", 400, "nodes"],
    ["/api/queries/offices?of=&who=Tom%E1s", 400, "who"],
    ["/api/queries/offices?who=Arrieta%ED%A0%80", 400, "who"],
    ["/api/complete?q=%C3", 400, "q"],
    ["/api/explore?q=%ff", 400, "q"],
    ["/nowhere", 404, undefined],
    ["/mcp", 405, undefined],
    ["/api/cypher", 405, undefined],
  ])("tells of %s as a problem", async (path, status, parameter) => {
    const { status: got, body, headers } = await service.json(path);
    expect([got, body.status, body.parameter]).toEqual([status, status, parameter]);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(body.detail.length).toBeGreaterThan(5);
  });

  test.each([
    ["/api/graph?entity=Port%20Serena", "&query=&event="],
    ["/api/graph?query=offices", "&entity="],
    ["/export/json?event=rally", "&query=&statement="],
    ["/export/json?explore=type%3Drally", "&query=&entity="],
  ])("takes what is empty beside %s for not given", async (path, empty) => {
    const [plain, beside] = [await service.app.request(path), await service.app.request(path + empty)];
    expect([beside.status, await beside.text()]).toEqual([200, await plain.text()]);
  });

  test("reads letters beyond ASCII as UTF-8, and a % without digits as it stands", async () => {
    for (const [asked, who] of [
      ["Tom%C3%A1s+Arrieta", "Tomás Arrieta"],
      ["100%", "100%"],
      ["100%zz%2", "100%zz%2"],
    ]) {
      const { body } = await service.json(`/api/queries/offices?who=${asked}`);
      expect(body).toMatchObject({ parameters: { who } });
    }
  });

  test("gives an article with its text, and marks whose words stand in it", async () => {
    const { articles } = (await service.json("/api/articles")).body;
    expect(articles.map((one) => one.ref)).toEqual(["herald-17", "rally", "note.txt"]);
    const { body } = await service.json(`/api/articles/${articles[1]!.id}`);
    expect(body.text).toBe(sampleExtractions[0]!.article.text);
    expect(body.source).toBe("Bay Courier");
    expect(body.messages).toHaveLength(2);
    for (const { start, end, quote } of body.marks) expect(body.text.slice(start, end)).toBe(quote);
  });

  test("gives an entity with its mentions and every assertion about it, each with its evidence", async () => {
    const [arrieta] = sampleExtractions[0]!.entities;
    const { body } = await service.json(`/api/entities/${arrieta!.id}`);
    expect([body.id, body.name, body.kind]).toEqual([arrieta!.id, "Tomás Arrieta", "Person"]);
    expect(body.mentions).toHaveLength(5);
    const led = body.edges.find((one) => one.type === "LED");
    expect(led).toMatchObject({
      factuality: "actual",
      voice: "Bay Courier",
      statement: null,
      relation: "led",
    });
    const met = body.edges.find((one) => one.type === "MET");
    expect(met?.factuality).toBe("announced");
  });

  test("gives an event with its accounts, and a statement with who said it", async () => {
    const { events, statements } = sampleExtractions[0]!;
    const event = (await service.json(`/api/events/${events[0]!.id}`)).body;
    expect(event.accounts.map((one) => one.voice)).toEqual(["Bay Courier", "the organizers"]);
    const statement = (await service.json(`/api/statements/${statements[2]!.id}`)).body;
    expect(statement.edges.find((one) => one.type === "SAID")!.from.name).toBe("Tomás Arrieta");
  });

  test("finds words without their accents", async () => {
    const { rows } = (await service.json("/api/search?q=tomas%20arrieta")).body;
    expect(rows[0]).toMatchObject({ kind: "entity", name: "Tomás Arrieta" });
  });

  test("draws a neighbourhood: every edge between two of its nodes, at places that are the same every time", async () => {
    const path = "/api/graph?entity=Tomas%20Arrieta";
    const { nodes, edges, truncated } = (await service.json(path)).body;
    const ids = new Set<string>(nodes.map((one) => one.id));
    expect(edges.every(({ from, to }) => ids.has(String(from)) && ids.has(String(to)))).toBe(true);
    expect(nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(truncated).toBe(false);
    expect((await service.json(path)).body.nodes).toEqual(nodes);
    const most = (await service.json(`${path}&nodes=100000`)).body;
    expect([most.nodes.length, most.truncated]).toEqual([nodes.length, false]);
    const few = (await service.json(`${path}&nodes=5`)).body;
    expect([few.nodes.length, few.truncated]).toEqual([5, true]);
  });

  test("draws what the rows of a query rest on", async () => {
    const { nodes, edges } = (await service.json("/api/graph?query=offices&who=Rocha")).body;
    expect(edges.map((one) => one.type)).toContain("HOLDS_OFFICE");
    expect(nodes.map((one) => one.name)).toContain("Elena Rocha");
  });

  test("says that nothing has changed to who has the answer already", async () => {
    for (const path of ["/api/queries/figures", "/", "/api/articles"]) {
      const tag = (await service.app.request(path)).headers.get("etag")!;
      const again = await service.app.request(path, { headers: { "if-none-match": tag } });
      expect([path, again.status, await again.text()]).toEqual([path, 304, ""]);
      expect((await service.app.request(`${path}?limit=2`)).headers.get("etag")).not.toBe(tag);
    }
  });

  test("takes a star for whatever is there, and for nothing where nothing is", async () => {
    const any = { headers: { "if-none-match": "*" } };
    for (const path of ["/api/queries/figures", "/", "/api/articles", "/assets/reading.js"]) {
      const { status, headers, body } = await service.app.request(path, any);
      expect([path, status, body]).toEqual([path, 304, null]);
      expect(headers.get("etag")).toBe((await service.app.request(path)).headers.get("etag"));
    }
    expect((await service.app.request("/api/entities/e-0000000000000000", any)).status).toBe(404);
  });
});
