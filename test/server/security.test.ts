import fc from "fast-check";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostile, payloads } from "../cases/server/hostile.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf([hostile], { limits: { bodyBytes: 2000 } });
});
afterAll(() => service.close());

/** Nothing of a page may run: no script, no handler, no address that is code, no style within. */
function inert(page: string): void {
  const { document } = parseHTML(page);
  expect(
    document.querySelectorAll(
      'script:not([type="module"][src^="/assets/"]:empty), img, iframe, object, embed, style, base, meta[http-equiv]',
    ),
  ).toHaveLength(0);
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^style$|^srcdoc$/i);
      if (/^(href|src|action|xlink:href)$/i.test(name))
        expect(value).toMatch(/^(\/(?!\/)|#|https:\/\/www\.(wikidata|geonames)\.org\/)/);
    }
  }
}

async function addresses(): Promise<readonly string[]> {
  const { entities, events, statements, article } = hostile;
  const queries = [...service.queries.values()].map((query) => `/query/${query.name}`);
  return [
    "/",
    `/article/${article.id}`,
    `/article/${article.id}?start=3&end=40`,
    ...entities.map((one) => `/entity/${one.id}`),
    ...events.map((one) => `/event/${one.id}`),
    ...statements.map((one) => `/statement/${one.id}`),
    ...queries,
  ];
}

describe("the service and what is hostile", () => {
  test("shows code in names, titles and texts as words", async () => {
    for (const path of await addresses()) {
      const { status, text } = await service.page(path);
      expect([path, status]).toEqual([path, 200]);
      inert(text);
    }
    expect((await service.page("/")).text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test.each(payloads)("shows %s as words where it was asked for", async (payload) => {
    const asked = encodeURIComponent(payload);
    for (const path of [
      `/search?q=${asked}`,
      `/query/who-said-what?who=${asked}&from=${asked}`,
      `/query/who-did-what?from=${asked}`,
      `/entity/${asked}`,
      `/${asked}`,
      `/query/${asked}`,
      `/article/${hostile.article.id}?start=${asked}&end=${asked}`,
    ])
      inert((await service.page(path)).text);
  });

  test("fails on no address and on no question", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary", maxLength: 40 }).filter((text) => !/[\ud800-\udfff]/.test(text)),
        async (text) => {
          const asked = encodeURIComponent(text);
          for (const path of [
            `/search?q=${asked}`,
            `/${asked}`,
            `/article/${asked}`,
            `/api/queries/who-said-what?who=${asked}`,
            `/api/graph?entity=${asked}`,
          ]) {
            const { status } = await service.page(path);
            expect([path, status < 500]).toEqual([path, true]);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test("sends its rules with every answer", async () => {
    for (const path of ["/", "/api/queries", "/nowhere", "/api/queries/nothing", "/health"]) {
      const { headers } = await service.app.request(path);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect([headers.get("x-content-type-options"), headers.get("referrer-policy")]).toEqual([
        "nosniff",
        "no-referrer",
      ]);
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  test.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost:7070.evil.example",
    "[::1].evil",
    "",
    "127.0.0.1@evil.example",
  ])("does not answer to the host “%s”", async (host) => {
    const { status } = await service.app.request("/api/queries", { headers: { host } });
    expect(status).toBe(421);
  });

  test.each(["localhost", "127.0.0.1:7070", "[::1]:7070", "LOCALHOST:80"])(
    "answers to the host “%s”",
    async (host) => {
      expect((await service.app.request("/api/queries", { headers: { host } })).status).toBe(200);
    },
  );

  test.each(["POST", "PUT", "DELETE", "PATCH"])("changes nothing by %s", async (method) => {
    for (const path of ["/", "/api/queries/figures", "/api/entities/x", "/api/articles/x"]) {
      const { status, headers } = await service.app.request(path, { method });
      expect([path, status, headers.get("content-type")]).toEqual([path, 405, "application/problem+json"]);
    }
  });

  test("lets nothing be sent from another site, and nothing too large", async () => {
    const sent = (headers: Record<string, string>, body: string) =>
      service.app.request("/api/articles", {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
      });
    expect((await sent({ origin: "https://evil.example" }, "{}")).status).toBe(403);
    expect((await sent({ origin: "null" }, "{}")).status).toBe(403);
    expect((await sent({ "content-length": "3000" }, "x".repeat(3000))).status).toBe(413);
  });

  test("tells a browser what went wrong in a page, a program in a problem", async () => {
    const { status, text, headers } = await service.page("/entity/nobody");
    expect([status, headers.get("content-type")?.split(";")[0]]).toEqual([404, "text/html"]);
    expect(text).toContain("There is nothing here");
    expect((await service.json("/entity/nobody")).body.status).toBe(404);
  });

  test("says nothing of its inside when it fails", async () => {
    const broken = { ...service.store, version: () => Promise.reject(new Error("secret /path")) };
    const { createApp } = await import("../../src/server/app.ts");
    const response = await createApp({ store: broken, queries: service.queries }).request("/api/articles");
    const text = await response.text();
    expect([response.status, text.includes("secret")]).toEqual([500, false]);
  });
});
