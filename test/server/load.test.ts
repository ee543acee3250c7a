import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runQuery } from "../../src/query/run-query.ts";
import { createApp } from "../../src/server/app.ts";
import type { Dependencies } from "../../src/server/dependencies.ts";
import { gateOf } from "../../src/server/gate.ts";
import { rateOf } from "../../src/server/rate.ts";
import { serve } from "../../src/server/serve.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { heldBack, type Service, serviceOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
});
afterAll(() => service.close());

/** The service with a store that does something else where it says so, listening. */
async function listening(store: Partial<Service["store"]>, more: Partial<Dependencies> = {}) {
  const app = createApp({ store: { ...service.store, ...store }, queries: service.queries, ...more });
  const served = await serve(app, { host: "127.0.0.1", port: 0 });
  const metric = async (name: string) =>
    Number(new RegExp(`^${name} (\\S+)$`, "m").exec(await (await app.request("/metrics")).text())?.[1]);
  return { ...served, app, metric };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const long = "/api/queries/who-did-what?who=arrieta&format=ndjson&limit=5000";

/** Rows without end, in lots that wait for each other, and how many lots were taken. */
function endless() {
  let taken = 0;
  const [row] = [{ who: "x".repeat(2_000), article: "a", start: 0, end: 1, quote: "q", voice: "source" }];
  const stream = async function* () {
    for (;;) {
      taken++;
      yield Array.from({ length: 50 }, () => row);
      await wait(1);
    }
  };
  return { stream, taken: () => taken };
}

describe("a long answer", () => {
  test("has the same rows as a line each, and says at its end whether there are more", async () => {
    const query = service.queries.get("who-did-what")!;
    const { rows } = await runQuery(service.store, query, { who: "arrieta" });
    const whole = await (await service.app.request(long)).text();
    expect(
      whole
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(rows);
    const { app, close } = await listening(endless());
    const lines = (await (await app.request(long)).text()).trim().split("\n");
    expect([lines.length, JSON.parse(lines.at(-1)!)]).toEqual([
      5001,
      { truncated: true, next: expect.any(String) },
    ]);
    await close();
  });

  test("that fails on its way ends in a line that says so, and the connection is cut", async () => {
    const stream = async function* () {
      yield [{ who: "somebody", article: "a" }];
      throw Object.assign(new Error("secret of the store"), { name: "StoreError" });
    };
    const { url, close } = await listening({ stream });
    const response = await fetch(url + long);
    let text = "";
    const read = (async () => {
      for await (const chunk of response.body!) text += new TextDecoder().decode(chunk as Uint8Array);
    })();
    await expect(read).rejects.toThrow();
    const last = JSON.parse(text.trim().split("\n").at(-1)!);
    expect([response.status, last.error.status, text.includes("secret")]).toEqual([200, 503, false]);
    await close();
  });

  test("that fails before its first row is a problem", async () => {
    const failed = Object.assign(new Error("no"), { name: "StoreError" });
    const stream = () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(failed) }) });
    const { app, close, metric } = await listening({ stream });
    const response = await app.request(long);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      503,
      "application/problem+json",
    ]);
    expect(await metric('dateline_running{gate="streams"}')).toBe(0);
    await close();
  });

  test("is made no faster than it is read, and no further than it is wanted", async () => {
    const { stream, taken } = endless();
    const { url, close, metric } = await listening({ stream });
    const leaving = new AbortController();
    const clients = Array.from({ length: 40 }, () => fetch(`${url}${long}00`, { signal: leaving.signal }));
    await Promise.all(clients);
    let made = -1;
    for (let tries = 0; tries < 100 && made !== taken(); tries++) {
      made = taken();
      await wait(200);
    }
    // Forty readers that take nothing: only what fits between us and them is made, of ten thousand lots for each.
    expect(made).toBeLessThan(40 * 500);
    expect(await metric('dateline_running{gate="streams"}')).toBe(40);
    leaving.abort();
    for (let tries = 0; tries < 100 && (await metric('dateline_running{gate="streams"}')) > 0; tries++)
      await wait(20);
    expect(await metric('dateline_running{gate="streams"}')).toBe(0);
    const after = taken();
    await wait(100);
    expect(taken()).toBe(after);
    await close();
  });
});

describe("too much load", () => {
  test("is refused at once with a time to come again, while the rest is answered", async () => {
    const { read, release } = heldBack(service.store);
    const requests = { running: 2, waiting: 3, patience: 20_000 };
    const { url, close, metric } = await listening({ read }, { limits: { requests } });
    const all = Array.from({ length: 20 }, () => fetch(`${url}/api/queries/figures`));
    const first = await Promise.race(all);
    expect([first.status, first.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await first.json()).toMatchObject({ status: 503, title: "Too much is asked just now" });
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect(await metric('dateline_waiting{gate="requests"}')).toBe(3);
    release();
    const statuses = (await Promise.all(all)).map((one) => one.status).sort();
    expect(statuses).toEqual([...Array(5).fill(200), ...Array(15).fill(503)]);
    expect(await metric('dateline_refused_total{gate="requests"}')).toBe(15);
    await close();
  });

  test("keeps who asks on at once, over the same connection, behind who asks for the first time", async () => {
    const app = { fetch: service.app.fetch, turnAway: () => true };
    const served = await serve(app, { host: "127.0.0.1", port: 0 });
    const { port } = new URL(served.url);
    const order: string[] = [];
    const asking = (name: string) => {
      const socket = connect(Number(port), "127.0.0.1");
      const ask = () =>
        new Promise<string>((resolve) => {
          socket.once("data", (answer) => {
            order.push(name);
            resolve(String(answer));
          });
          socket.write("GET /api/queries HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");
        });
      return { ask, end: () => socket.destroy() };
    };
    const [hasty, other] = [asking("hasty"), asking("other")];
    const first = await hasty.ask();
    const second = hasty.ask();
    const others = await other.ask();
    for (const answer of [first, await second, others])
      expect(answer).toMatch(/^HTTP\/1\.1 503 .*\r\nretry-after: 1\r\n.*come again in a moment/s);
    expect(order).toEqual(["hasty", "other", "hasty"]);
    hasty.end();
    other.end();
    await served.close();
  });

  test("lets nobody wait for longer than the door's patience, and forgets who went away", async () => {
    const gate = gateOf({ running: 1, waiting: 2, patience: 30 });
    const leave = (await gate.enter())!;
    const gone = new AbortController();
    const [late, left] = [gate.enter(), gate.enter(() => gone.signal)];
    gone.abort();
    expect([await left, gate.state().waiting]).toEqual([undefined, 1]);
    expect(await late).toBeUndefined();
    leave();
    leave();
    expect(gate.state()).toEqual({ running: 0, waiting: 0, refused: 2 });
    expect(await gate.enter()).toBeInstanceOf(Function);
  });

  test("of one caller is paced without a word to the others", () => {
    const next = rateOf({ burst: 2, minute: 60 });
    expect([next("a", 0), next("a", 0), next("a", 0), next("b", 0)]).toEqual([0, 0, 1, 0]);
    expect([next("a", 500), next("a", 1_000), next("a", 1_000)]).toEqual([1, 0, 1]);
  });

  test("of articles to add is told when to come again", async () => {
    const limits = { writing: { burst: 1, minute: 1 } };
    const { app, close } = await listening({}, { limits, token: "t", addArticles: async () => ({}) });
    const send = () =>
      app.request("/api/articles", {
        method: "POST",
        headers: { authorization: "Bearer guess" },
        body: "{}",
      });
    expect((await send()).status).toBe(401);
    const second = await send();
    expect([second.status, second.headers.get("retry-after")]).toEqual([429, "60"]);
    await close();
  });
});

describe("the service as it runs", () => {
  test("lets a request under way finish when it is told to end", async () => {
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const read = async (...given: Parameters<Service["store"]["read"]>) => {
      begin();
      await wait(300);
      return service.store.read(...given);
    };
    const { url, close } = await listening({ read });
    const answer = fetch(`${url}/api/queries/figures`);
    await begun;
    const closed = close();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    expect(((await (await answer).json()) as { rows: unknown[] }).rows.length).toBeGreaterThan(0);
    await closed;
  });

  test("waits for nobody who sends slowly", async () => {
    const times = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 50 };
    const served = await serve(service.app, { host: "127.0.0.1", port: 0, ...times });
    const port = Number(new URL(served.url).port);
    for (const begun of [
      "GET /health HTTP/1.1\r\nhost: localhost\r\n",
      "POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
    ]) {
      const socket = connect(port, "127.0.0.1");
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk;
      });
      socket.on("error", () => undefined);
      socket.write(begun);
      await new Promise((resolve) => socket.on("close", resolve));
      expect(text).toMatch(/^(HTTP\/1.1 4|$)/);
    }
    await served.close();
  });

  test("says that it is ready, counts what it answers, and gives each request an id", async () => {
    const lines: string[] = [];
    const { app, close } = await listening({}, { log: (line) => lines.push(line) });
    const ready = await (await app.request("/ready")).json();
    expect(ready).toEqual({ status: "ready", version: await service.store.version() });
    await app.request("/api/queries/figures?about=secret-thing", {
      headers: { authorization: "Bearer hidden" },
    });
    const named = await app.request("/nowhere", { headers: { "x-request-id": "mine-1" } });
    expect(named.headers.get("x-request-id")).toBe("mine-1");
    const other = await app.request("/health", { headers: { "x-request-id": "no\u0009id {}" } });
    expect(other.headers.get("x-request-id")).toMatch(/^[0-9a-f]{16}$/);
    const text = await (await app.request("/metrics")).text();
    expect(text).toContain('dateline_requests_total{route="/api/queries/:name",status="200"} 1');
    expect(text).toContain('dateline_requests_total{route="/*",status="404"} 1');
    for (const line of text.trim().split("\n"))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]*\})? [\d.e+-]+)$/);
    expect(JSON.parse(lines[2]!)).toMatchObject({
      id: "mine-1",
      method: "GET",
      path: "/nowhere",
      status: 404,
    });
    expect(lines.join("")).not.toMatch(/secret|hidden/);
    await close();
  });

  test("is not ready while its store does not answer", async () => {
    const { app, close } = await listening({ version: () => Promise.reject(new Error("gone")) });
    expect((await app.request("/ready")).status).toBe(500);
    await close();
  });
});
