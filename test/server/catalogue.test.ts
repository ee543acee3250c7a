import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { syntheticSubgraphs } from "../../scripts/bench/synthetic-graph.ts";
import { createApp } from "../../src/server/app.ts";
import type { Store } from "../../src/server/dependencies.ts";
import { readCatalogue } from "../../src/server/explore/read-catalogue.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf([]);
  await service.store.load(syntheticSubgraphs(60));
});
afterAll(() => service.close());

/** The same store, with another way of streaming its answers. */
const streaming = (stream: Store["stream"]): Store =>
  new Proxy(service.store, {
    get: (store, name) => {
      if (name === "stream") return stream;
      const value = Reflect.get(store, name);
      return typeof value === "function" ? value.bind(store) : value;
    },
  });

describe("the explorer’s catalogue", () => {
  test.each([
    "view=graph&limit=40&show=event&show=statement&show=relation",
    "q=meeting&order=newest",
    "standing=said&show=statement",
  ])("gives for %s the same, in whatever order the store answers", async (search) => {
    const backwards = streaming(async function* (...asked) {
      const lots = [];
      for await (const lot of service.store.stream(...asked)) lots.push([...lot].reverse());
      yield* lots.reverse();
    });
    const app = createApp({ store: backwards, queries: service.queries });
    const { body } = await service.json(`/api/explore?${search}`);
    expect(await (await app.request(`/api/explore?${search}`)).json()).toEqual(body);
  });

  test("lets others have their turn between two lots", async () => {
    let [turns, lots] = [0, 0];
    const slow = streaming(async function* (...asked) {
      for await (const lot of service.store.stream(...asked)) {
        lots += 1;
        // Whoever works longer than a turn with a lot has to let the others in before the next.
        const until = performance.now() + 12;
        while (performance.now() < until);
        yield lot;
      }
    });
    const clock = setInterval(() => {
      turns += 1;
    }, 1);
    await readCatalogue(slow);
    clearInterval(clock);
    expect(turns).toBeGreaterThanOrEqual(lots);
  });

  test("of more than it may hold is a part, the same each time, and says so", async () => {
    const [one, other, all] = [
      await readCatalogue(service.store, 50),
      await readCatalogue(service.store, 50),
      await readCatalogue(service.store),
    ];
    expect([one.truncated, other.truncated, all.truncated]).toEqual([true, true, false]);
    expect(one.entries).toEqual(other.entries);
    expect(one.entries.length).toBeGreaterThan(0);
    expect(one.entries.length).toBeLessThan(all.entries.length);
  });
});
