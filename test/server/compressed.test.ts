import { get, type IncomingMessage } from "node:http";
import { constants, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { manyRows } from "../../scripts/bench/service/many-rows.ts";
import { browserCode } from "../../src/cli/browser-code.ts";
import { compressed, takesGzip } from "../../src/server/compressed.ts";
import { keptAnswer, keptAnswers } from "../../src/server/kept.ts";
import { type Served, serve } from "../../src/server/serve.ts";
import { squeezed } from "../../src/server/squeezed.ts";
import { facePath } from "../../src/server/style/faces.css.ts";
import { type Service, serviceOf } from "./service.ts";

/** As a request comes from this address; all of these tests' own come from this machine. */
const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const far = from("10.1.2.3");

let service: Service;
let served: Served;
beforeAll(async () => {
  service = await serviceOf([], { browser: await browserCode() });
  await service.store.load(manyRows(40));
  const { app } = service;
  const fetch: typeof app.fetch = (request, env) => app.fetch(request, { ...(env as object), ...far });
  served = await serve(Object.assign(Object.create(app), { fetch }), { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await served.close();
  await service.close();
});

const rows = "/api/queries/what-happened?limit=";
const asked = (
  path: string,
  headers: Readonly<Record<string, string>> = {},
  env: object = far,
  method = "GET",
) =>
  service.app.request(path, { method, headers: { "accept-encoding": "gzip, deflate, br", ...headers } }, env);

describe("an answer to another machine", () => {
  test.each([
    "/api/queries/what-happened?limit=300",
    "/api/queries/what-happened?limit=300&format=csv",
    "/openapi.json",
    "/explore",
    "/query/what-happened",
    "/assets/reading.js",
  ])("of %s is the same text, squeezed", async (path) => {
    const plain = await asked(path, { "accept-encoding": "identity" });
    const answer = await asked(path);
    expect([plain.headers.get("content-encoding"), answer.headers.get("content-encoding")]).toEqual([
      null,
      "gzip",
    ]);
    for (const one of [plain, answer]) expect(one.headers.get("vary")).toContain("Accept-Encoding");
    const [text, bytes] = [await plain.text(), Buffer.from(await answer.arrayBuffer())];
    expect(bytes.length).toBeLessThan(text.length / 2);
    expect(gunzipSync(bytes).toString()).toBe(text);
  });

  test("has a weak tag, by which it is known again in either form", async () => {
    for (const path of ["/assets/reading.js", `${rows}300`]) {
      const tag = (await asked(path)).headers.get("etag")!;
      expect(tag).toMatch(/^W\//);
      for (const accepted of ["gzip", "identity"])
        expect((await asked(path, { "if-none-match": tag, "accept-encoding": accepted })).status).toBe(304);
    }
  });

  test.each([
    ["is short", "/health", {}, far],
    ["is a typeface", "/assets/faces", {}, far],
    ["goes to this machine", "/openapi.json", {}, from("127.0.0.1")],
    ["goes to this machine, by its newer address", "/openapi.json", {}, from("::1")],
    [
      "goes to this machine, by its older address written as a newer",
      "/openapi.json",
      {},
      from("::ffff:127.0.0.1"),
    ],
    ["another site has a browser ask for", "/openapi.json", { "sec-fetch-site": "cross-site" }, far],
    ["is for who comes with a token", "/openapi.json", { authorization: "Bearer abc" }, far],
    ["goes to who does not take gzip", "/openapi.json", { "accept-encoding": "br, gzip;q=0" }, far],
  ])("stays as it is where it %s", async (_, path, headers, env) => {
    const [face] = [...((await browserCode())?.faces.keys() ?? [])];
    const answer = await asked(path === "/assets/faces" ? facePath(face!) : path, headers, env);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-encoding")).toBeNull();
  });

  test("has no body to a HEAD", async () => {
    const answer = await asked("/openapi.json", {}, far, "HEAD");
    expect([answer.status, await answer.text(), answer.headers.get("content-encoding")]).toEqual([
      200,
      "",
      null,
    ]);
  });
});

describe("an answer that is kept", () => {
  test("is squeezed once, and sent so to who asks the same, within the room that is kept for answers", async () => {
    const memory = keptAnswers(40_000, 30_000, 0);
    const body = Buffer.from("a row of an answer\n".repeat(1_000));
    const headers = { etag: 'W/"1"', "content-type": "application/json" };
    const app = new Hono().use(compressed(memory)).get("/", (c) => {
      const sent = memory.get(headers.etag) ?? { body, headers };
      memory.keep(headers.etag, sent);
      c.set(keptAnswer as never, sent as never);
      return c.body(sent.body, 200, sent.headers);
    });
    const ask = async () => {
      const answer = await app.request("/", { headers: { "accept-encoding": "gzip" } }, far);
      expect(answer.headers.get("content-encoding")).toBe("gzip");
      return Buffer.from(await answer.arrayBuffer());
    };
    const first = await ask();
    expect(gunzipSync(first)).toEqual(body);
    const { gzip, ...there } = memory.get(headers.etag)!;
    expect(Buffer.from(gzip!)).toEqual(first);
    // What is sent then is what is kept, and no other work.
    memory.keep(headers.etag, { ...there, gzip: Buffer.from("as it was kept") });
    expect((await ask()).toString()).toBe("as it was kept");
    memory.keep("another", { body: Buffer.alloc(20_500), headers: {}, gzip: Buffer.alloc(400) });
    expect(memory.get(headers.etag)).toBeDefined();
    memory.keep("another", { body: Buffer.alloc(20_500), headers: {}, gzip: Buffer.alloc(1_400) });
    expect(memory.get("another")).toBeDefined();
    expect(memory.get(headers.etag)).toBeUndefined();
  });

  test("of the service is the same when it is asked for again, in either form", async () => {
    const path = `${rows}300`;
    const [first, again] = [await asked(path), await asked(path)];
    expect([...again.headers].filter(([name]) => name !== "x-request-id")).toEqual(
      [...first.headers].filter(([name]) => name !== "x-request-id"),
    );
    const text = await (await asked(path, { "accept-encoding": "identity" })).text();
    for (const one of [first, again])
      expect(gunzipSync(Buffer.from(await one.arrayBuffer())).toString()).toBe(text);
  });
});

describe("a long answer to another machine", () => {
  const opened = (path: string) =>
    new Promise<IncomingMessage>((resolve) =>
      get(served.url + path, { headers: { "accept-encoding": "gzip" } }, resolve),
    );

  test("is squeezed as it comes, and says behind it where it goes on", async () => {
    const answer = await opened(`${rows}3500&format=ndjson`);
    expect(answer.headers["content-encoding"]).toBe("gzip");
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    const lines = gunzipSync(Buffer.concat(chunks)).toString().trimEnd().split("\n");
    expect(lines.length).toBe(3_501);
    expect(answer.trailers.link).toContain('rel="next"');
  });
});

describe("what is squeezed as it is made", () => {
  test("comes as far as it is made, while more is waited for", async () => {
    let go = () => {};
    const body = new ReadableStream<Uint8Array>({
      start: (out) => {
        out.enqueue(Buffer.from("the first line\n"));
        go = () => {
          out.enqueue(Buffer.from("the second line\n"));
          out.close();
        };
      },
    });
    const { bytes } = await squeezed(body, false);
    const reader = (bytes as ReadableStream<Uint8Array>).getReader();
    let got = Buffer.alloc(0);
    const text = () => gunzipSync(got, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
    while (got.length < 20) got = Buffer.concat([got, (await reader.read()).value!]);
    expect(text()).toBe("the first line\n");
    go();
    for (let read = await reader.read(); !read.done; read = await reader.read())
      got = Buffer.concat([got, read.value]);
    expect(text()).toBe("the first line\nthe second line\n");
  });

  test("is made no faster than it is read", async () => {
    let made = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (out) => {
        made++;
        out.enqueue(crypto.getRandomValues(new Uint8Array(60_000)));
      },
    });
    const { bytes } = await squeezed(body, true);
    const reader = (bytes as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await new Promise((later) => setTimeout(later, 100));
    expect(made).toBeLessThan(10);
    await reader.cancel();
  });

  test("breaks off where its making breaks off, and ends it where nobody reads on", async () => {
    const failing = new ReadableStream<Uint8Array>({ pull: (out) => out.error(new Error("no more")) });
    const { bytes } = await squeezed(failing, true);
    await expect(new Response(bytes as ReadableStream<Uint8Array<ArrayBuffer>>).text()).rejects.toThrow(
      "no more",
    );
    const cancel = vi.fn();
    const endless = await squeezed(
      new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}), cancel }),
      true,
    );
    await (endless.bytes as ReadableStream).cancel("gone");
    expect(cancel).toHaveBeenCalledWith("gone");
  });
});

test.each([
  ["gzip", true],
  ["br, GZIP;q=0.5", true],
  ["*", true],
  ["*;q=0", false],
  ["gzip;q=0, *", false],
  ["identity", false],
  ["", false],
  [undefined, false],
])("“%s” takes gzip: %s", (accepted, expected) => expect(takesGzip(accepted)).toBe(expected));
