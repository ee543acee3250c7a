import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exploreParameters } from "../../schema/index.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { loadQueries } from "../../src/query/load-queries.ts";
import type { NamedQuery } from "../../src/query/named-query.ts";
import { createApp } from "../../src/server/app.ts";
import { type Served, serve } from "../../src/server/serve.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { attacks } from "../cases/server/attacks.ts";
import { bodies, cursors, injections, rawRequests } from "../cases/server/injections.ts";
import { embeddedStore } from "../query/embedded-store.ts";
import { neo4jStore, withoutNeo4j } from "../query/neo4j-store.ts";
import { storeDump } from "../store/dump-of.ts";

const payloads = [...new Set([...Object.values(injections).flat(), ...attacks])].filter(
  (one) => one.length <= 4_000,
);
const queries = await loadQueries(`${packageRoot()}/schema/queries`);
const often = { burst: 1e6, minute: 1e6 };

/** A place of a request that takes a text, and what may come back: rows there are none for a text that names nobody. */
interface Place {
  readonly name: string;
  readonly request: (payload: string) => readonly [path: string, init?: RequestInit];
  readonly statuses: readonly number[];
}

const get = (
  name: string,
  path: (payload: string) => string,
  statuses: readonly number[] = [200, 400],
): Place => ({
  name,
  request: (payload) => [path(payload)],
  statuses,
});
const coded = (payload: string) => new URLSearchParams([["", payload]]).toString().slice(1);
const header = (name: string, path = "/api/queries/figures"): Place => ({
  name: `the header ${name}`,
  request: (payload) => [path, { headers: { [name]: payload.replace(/[^\x21-\x7e]/g, "?") } }],
  statuses: [200, 304, 400, 403, 404, 421],
});
const post = (
  name: string,
  path: string,
  statuses: readonly number[],
  body: (payload: string) => unknown,
): Place => ({
  name,
  request: (payload) => [
    path,
    {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
      body: JSON.stringify(body(payload)),
    },
  ],
  statuses,
});

const required = (query: NamedQuery, but?: string) =>
  query.parameters
    .filter((one) => one.required && one.name !== but)
    .map((one) => `${one.name}=xzq&`)
    .join("");

const places: readonly Place[] = [
  ...[...queries.values()].flatMap((query) => [
    ...[...query.parameters.map((one) => one.name), "limit", "cursor", "format"].map((name) =>
      get(
        `${name} of ${query.name}`,
        (one) => `/api/queries/${query.name}?${required(query, name)}${name}=${coded(one)}`,
      ),
    ),
    get(`a parameter of ${query.name} by its name`, (one) => `/api/queries/${query.name}?${coded(one)}=x`),
    get(
      `a parameter of the page of ${query.name}`,
      (one) => `/query/${query.name}?${query.parameters[0]?.name ?? "x"}=${coded(one)}`,
      [200, 400, 404],
    ),
  ]),
  ...["api/queries", "api/entities", "api/events", "api/statements", "api/articles", "export", "assets"].map(
    (path) => get(`the end of the path /${path}/`, (one) => `/${path}/${coded(one)}`, [200, 404, 400]),
  ),
  ...["entity", "event", "statement", "article", "query", "internal"].map((path) =>
    get(`the end of the path /${path}/`, (one) => `/${path}/${coded(one)}`, [404, 400, 200]),
  ),
  ...["entity", "event", "statement", "query", "nodes"].flatMap((name) => [
    get(`${name} of /api/graph`, (one) => `/api/graph?${name}=${coded(one)}`, [200, 400, 404]),
    get(`${name} of /export/graphml`, (one) => `/export/graphml?${name}=${coded(one)}`, [200, 400, 404]),
  ]),
  get("a parameter of a query in /api/graph", (one) => `/api/graph?query=offices&who=${coded(one)}`),
  get("raw of /export/csv", (one) => `/export/csv?entity=xzq&raw=${coded(one)}`, [400, 404]),
  get("q of /api/search", (one) => `/api/search?q=${coded(one)}`),
  get("q of /api/complete", (one) => `/api/complete?q=${coded(one)}`, [200]),
  get("q of /search", (one) => `/search?q=${coded(one)}`, [200]),
  get("kind of /search", (one) => `/search?q=xzq&kind=${coded(one)}`, [200]),
  get("limit of /api/articles", (one) => `/api/articles?limit=${coded(one)}`),
  get("start of an article's page", (one) => `/article/x?start=${coded(one)}&end=9`, [404]),
  ...exploreParameters.flatMap(({ name }) => [
    get(`${name} of /api/explore`, (one) => `/api/explore?${name}=${coded(one)}`),
    get(`${name} of /explore`, (one) => `/explore?${name}=${coded(one)}`),
  ]),
  ...["node", "group", "edge"].map((name) =>
    get(`${name} of /api/explore/around`, (one) => `/api/explore/around?${name}=${coded(one)}`, [400, 404]),
  ),
  ...["edge", "node"].map((name) =>
    get(`${name} of the evidence`, (one) => `/api/explore/evidence?${name}=${coded(one)}`, [400, 404]),
  ),
  ...["from", "to", "asserted"].map((name) =>
    get(
      `${name} of /api/explore/path`,
      (one) => `/api/explore/path?from=xzq&to=qzx&${name}=${coded(one)}`,
      [200, 400, 404],
    ),
  ),
  ...["accept", "accept-encoding", "if-none-match", "if-modified-since", "range", "x-request-id"].map(
    (name) => header(name),
  ),
  ...["origin", "referer", "cookie", "authorization", "x-forwarded-for", "x-http-method-override"].map(
    (name) => header(name),
  ),
  header("accept", "/"),
  post("an article without a token", "/api/articles", [401], (text) => ({ text, id: text, source: text })),
  {
    name: "the token",
    request: (payload) => [
      "/api/articles",
      {
        method: "POST",
        headers: { authorization: `Bearer ${payload.replace(/[^\x21-\x7e]/g, "?")}` },
        body: "{}",
      },
    ],
    statuses: [401],
  },
  post("a query of one's own without a token", "/api/cypher", [401], (cypher) => ({ cypher })),
  ...[...queries.values()].flatMap((query) =>
    [...query.parameters.map((one) => one.name), "limit", "cursor"].map((name) =>
      post(`${name} of the tool ${query.name}`, "/mcp", [200, 400], (one) =>
        tool(query.name, {
          ...Object.fromEntries(query.parameters.filter((p) => p.required).map((p) => [p.name, "xzq"])),
          [name]: one,
        }),
      ),
    ),
  ),
  post("the name of a tool", "/mcp", [200, 400, 404], (name) => tool(name, {})),
  post("the name of what a tool is given", "/mcp", [200, 400], (name) => tool("offices", { [name]: 1 })),
  post("a method of the protocol", "/mcp", [200, 400, 404], (method) => ({ jsonrpc: "2.0", id: 1, method })),
];

function tool(name: string, given: object) {
  return { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: given } };
}

// Every text goes to so many places, in turn; on Neo4j only some do.
const engines = [
  ["the embedded engine", embeddedStore, undefined, 4],
  ["Neo4j", neo4jStore, withoutNeo4j, 0.3],
] as const;

test("there are more than three hundred texts, for more than a hundred places", () => {
  expect(payloads.length).toBeGreaterThanOrEqual(300);
  expect(places.length).toBeGreaterThan(100);
});

describe.each(engines)("what comes in over HTTP never becomes code, on %s", (_, open, without, times) => {
  describe.skipIf(without)(without ?? "", () => {
    let opened: Awaited<ReturnType<typeof embeddedStore>>;
    let served: Served;
    let before: string;
    const written: unknown[] = [];
    const hash = async () =>
      createHash("sha256")
        .update(JSON.stringify(await storeDump(opened.store)))
        .digest("hex");
    beforeAll(async () => {
      opened = await open(sampleExtractions);
      const app = createApp({
        store: opened.store,
        queries,
        cypher: true,
        token: "a-token-that-nobody-guesses",
        secret: "a-secret-that-nobody-guesses",
        addArticles: async (articles) => written.push(...articles),
        limits: { cypher: often, writing: often },
      });
      served = await serve(app, { host: "127.0.0.1", port: 0 });
      before = await hash();
    });
    afterAll(async () => {
      await served.close();
      await opened.close();
    });

    /** After all that the graph is the same, nothing was written or run, and the service answers. */
    const unharmed = async () => {
      expect([await hash(), written, existsSync("/tmp/hacked")]).toEqual([before, [], false]);
      expect(({} as Record<string, unknown>).admin).toBeUndefined();
      const { rows } = (await (await fetch(`${served.url}/api/queries/figures`)).json()) as { rows: [] };
      expect(rows.length).toBeGreaterThan(0);
    };

    test("in any place that takes a text", async () => {
      const count = Math.round(payloads.length * times);
      const wrong: string[] = [];
      const one = async (at: number) => {
        const payload = payloads[at % payloads.length]!;
        // A step that has no factor in common with the number of places leads through all of them.
        const place = places[(at + Math.floor(at / payloads.length) * 37) % places.length]!;
        const [path, init] = place.request(payload);
        const response = await fetch(served.url + path, init);
        const text = await response.text();
        const told = `${response.status} for ${JSON.stringify(payload.slice(0, 60))} as ${place.name}: ${text.slice(0, 200)}`;
        if (!place.statuses.includes(response.status)) wrong.push(told);
        if (response.headers.has("set-cookie") || /root:x:0|\bat \w.*\.ts:\d/.test(text)) wrong.push(told);
        if (/json/.test(response.headers.get("content-type") ?? "")) {
          const rows = rowsOf(JSON.parse(text.replace(/^event: message\ndata: /, "")));
          if (rows > 0 && asksByName(place, payload)) wrong.push(`${rows} rows, ${told}`);
        }
      };
      for (let at = 0; at < count; at += 8)
        await Promise.all(Array.from({ length: Math.min(8, count - at) }, (_, more) => one(at + more)));
      expect(wrong).toEqual([]);
      await unharmed();
    });

    test("in a cursor", async () => {
      for (const cursor of cursors)
        for (const name of queries.keys()) {
          const path = `/api/queries/${name}?${required(queries.get(name)!)}cursor=${coded(cursor)}`;
          expect([name, cursor, (await fetch(served.url + path)).status]).toEqual([name, cursor, 400]);
        }
      await unharmed();
    });

    test("in a body", async () => {
      for (const body of bodies)
        for (const [path, type] of [
          ["/mcp", "application/json"],
          ["/api/articles", "application/json"],
          ["/api/articles", "application/x-ndjson"],
          ["/api/cypher", "application/json"],
          ["/internal/read", "application/json"],
          ["/api/queries", "application/json"],
        ] as const) {
          const headers = { "content-type": type, accept: "application/json, text/event-stream" };
          const { status } = await fetch(served.url + path, { method: "POST", headers, body });
          expect([path, body.slice(0, 80), status < 500]).toEqual([path, body.slice(0, 80), true]);
        }
      await unharmed();
    });

    test("in a body with the token", async () => {
      for (const body of bodies)
        for (const path of ["/api/cypher", "/api/articles"]) {
          const headers = {
            "content-type": "application/json",
            authorization: "Bearer a-token-that-nobody-guesses",
          };
          const { status } = await fetch(served.url + path, { method: "POST", headers, body });
          // What stands under `__proto__` is no parameter, and the query beside it may be one that reads.
          const harmless = body.includes('"RETURN 1","parameters":{"__proto__"') && path === "/api/cypher";
          expect([path, body.slice(0, 80), status]).toEqual([path, body.slice(0, 80), harmless ? 200 : 400]);
        }
      await unharmed();
    });

    test("in a query of one's own that is given texts", async () => {
      const headers = {
        "content-type": "application/json",
        authorization: "Bearer a-token-that-nobody-guesses",
      };
      const cypher = "MATCH (n:Entity) WHERE n.name = $text RETURN n.id AS id";
      for (const text of payloads.filter((_, at) => at % 8 === 0)) {
        const body = JSON.stringify({ cypher, parameters: { text } });
        const response = await fetch(`${served.url}/api/cypher`, { method: "POST", headers, body });
        expect([text, response.status, rowsOf((await response.json()) as Answered)]).toEqual([text, 200, 0]);
      }
      await unharmed();
    });

    test("as bytes that no client sends", async () => {
      const port = Number(new URL(served.url).port);
      const answers = await Promise.all(rawRequests.map((request) => sent(port, request)));
      for (const [at, answer] of answers.entries()) {
        const request = rawRequests[at]!;
        expect([request.slice(0, 100), answer.slice(0, 100)]).toEqual([
          request.slice(0, 100),
          expect.stringMatching(/^(HTTP\/1\.1 [234]|$)/),
        ]);
        expect(answer).not.toMatch(/root:x:0|"devDependencies"|\r\nset-cookie/i);
      }
      await unharmed();
    });
  });
});

/** Whether a place asks for what has this name: a text that is not empty, in a parameter that is a name. */
function asksByName({ name }: Place, payload: string): boolean {
  const [, parameter = "", query = ""] = /^(\w+) of (?:the tool )?([a-z-]+)$/.exec(name) ?? [];
  const kind = queries.get(query)?.parameters.find((one) => one.name === parameter)?.kind;
  return ["entity", "event", "place", "article"].includes(kind ?? "") && payload.trim() !== "";
}

interface Answered {
  readonly rows?: readonly unknown[];
  readonly result?: { readonly structuredContent?: { readonly rows: readonly unknown[] } };
}

function rowsOf(body: Answered): number {
  return (body.rows ?? body.result?.structuredContent?.rows ?? []).length;
}

/** What comes back for these bytes, until the other side is done or says no more. */
function sent(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    const done = () => {
      socket.destroy();
      resolve(text);
    };
    socket.setTimeout(300, done);
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
    });
    socket.on("error", done);
    socket.on("close", done);
    socket.write(bytes, "latin1");
  });
}
