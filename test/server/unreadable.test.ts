import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../../src/server/serve.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
let served: Served;
beforeAll(async () => {
  service = await serviceOf([]);
  served = await serve(service.app, {
    host: "127.0.0.1",
    port: 0,
    headersTimeout: 400,
    connectionsCheckingInterval: 100,
  });
});
afterAll(async () => {
  await served.close();
  await service.close();
});

/** All that comes back on a connection until the service ends it. */
function told(...sent: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(served.url).port), "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
    for (const one of sent) socket.write(one);
  });
}

const host = "host: 127.0.0.1\r\nconnection: close\r\n\r\n";
const cases: readonly (readonly [what: string, sent: string | Buffer, status: number, said: RegExp])[] = [
  ["an address in UTF-8", `GET /entity/José HTTP/1.1\r\n${host}`, 400, /percent-encoded/],
  ["a question in UTF-8", `GET /api/search?q=José HTTP/1.1\r\n${host}`, 400, /percent-encoded/],
  [
    "an address in Latin-1",
    Buffer.from(`GET /caf\xe9 HTTP/1.1\r\n${host}`, "latin1"),
    400,
    /percent-encoded/,
  ],
  ["a backslash", `GET /a\\b HTTP/1.1\r\n${host}`, 400, /address/],
  ["a host that is none", "GET / HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n", 400, /host/i],
  ["what is no HTTP", "hello\r\n\r\n", 400, /HTTP/],
  ["an address of 20,000 letters", `GET /${"a".repeat(20_000)} HTTP/1.1\r\n${host}`, 431, /16 kB/],
  ["headers that do not end", "GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n", 408, /in time/],
];

describe("a request that cannot be read", () => {
  test.each(cases)("with %s is told why, as every problem is", async (_what, sent, status, said) => {
    const [head, body] = (await told(sent)).split("\r\n\r\n") as [string, string];
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} .*content-type: application/problem\\+json`, "is"));
    expect(JSON.parse(body)).toEqual({
      type: "about:blank",
      title: expect.any(String),
      status,
      detail: expect.stringMatching(said),
    });
  });

  test("that comes while another is answered does not write into the answer", async () => {
    const text = await told(
      "GET /api/queries/figures HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\nGET /é HTTP/1.1\r\n\r\n",
    );
    expect(text.match(/HTTP\/1\.1 \d{3}/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});
