import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/server/app.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
});
afterAll(() => service.close());

/** The same service over a store whose graph comes over when it is let go, and counts who asks for it. */
function slowly(more: object = {}) {
  const { store, queries } = service;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let streams = 0;
  const slow = new Proxy(store, {
    get: (target, name) => {
      const own = Reflect.get(target, name);
      if (name !== "stream") return typeof own === "function" ? own.bind(target) : own;
      return async function* (...given: Parameters<typeof store.stream>) {
        streams += 1;
        await held;
        yield* target.stream(...given);
      };
    },
  });
  const app = createApp({ store: slow, queries, ...more });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    Promise.resolve(app.request(path, { headers: { accept: "text/html", ...headers } }));
  return { ask, release, streams: () => streams };
}

const navigating = { "sec-fetch-mode": "navigate" };

describe("the explorer, while the graph is read for it the first time", () => {
  test("says so to who opens it, and shows itself when it is ready", async () => {
    const { ask, release } = slowly();
    for (const path of ["/explore?view=map", "/explore/path?from=Arrieta&to=Parliament"]) {
      const early = await ask(path, navigating);
      expect(early.status).toBe(200);
      expect(Object.fromEntries(early.headers)).toMatchObject({ refresh: "1", "cache-control": "no-store" });
      expect(early.headers.has("etag")).toBe(false);
      expect(await early.text()).toContain("Getting ready");
    }
    release();
    const then = await ask("/explore?view=map", navigating);
    expect(then.headers.has("refresh")).toBe(false);
    expect(then.headers.has("etag")).toBe(true);
    expect(await then.text()).not.toContain("Getting ready");
  });

  test("lets a program wait for the answer", async () => {
    const { ask, release } = slowly();
    const asked = ask("/explore");
    setTimeout(release, 1_000);
    expect(await (await asked).text()).not.toContain("Getting ready");
  });

  test("is made ready from the first page that is looked at, and not for who asks for data", async () => {
    const { ask, release, streams } = slowly({ warms: true });
    release();
    const later = () => new Promise((done) => setTimeout(done, 50));
    await ask("/api/articles", { accept: "application/json" });
    await ask("/article/none");
    await later();
    expect(streams()).toBe(0);
    await (await ask("/")).text();
    await ask("/");
    while (streams() === 0) await later();
    await (await ask("/explore")).text();
    const once = streams();
    await (await ask("/explore?q=rally")).text();
    expect(streams()).toBe(once);
  });

  test("is not made ready where nobody wants it to be", async () => {
    const { ask, streams } = slowly();
    await (await ask("/")).text();
    await new Promise((done) => setTimeout(done, 100));
    expect(streams()).toBe(0);
  });
});
