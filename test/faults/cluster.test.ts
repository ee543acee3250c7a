import { afterEach, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { graphBehind, hasty, loadThrough, samples } from "./load-through.ts";
import { type StandIn, standIn } from "./stand-in.ts";

let cluster: StandIn;
afterEach(() => cluster.close());

const routed = () => cluster.uri.replace("bolt", "neo4j");

describe("a cluster", () => {
  test("is written to at its leader and read at the others", async () => {
    cluster = await standIn({ members: 3 });
    await loadThrough(routed());
    const writes = cluster.said.filter(({ cypher }) => /\b(?:CREATE|SET|DELETE)\b/.test(cypher ?? ""));
    expect(writes.length).toBeGreaterThan(10);
    expect(new Set(writes.map(({ member }) => member))).toEqual(new Set([0]));
    const { length } = cluster.said;
    const store = await openStore(routed(), { readOnly: true, patience: hasty });
    await store.articles();
    await store.close();
    const reads = cluster.said.slice(length).filter(({ name }) => name === "RUN");
    expect(reads.every(({ member }) => member !== 0)).toBe(true);
  });

  test("that changes its leader at any time is written to exactly once, and what was written is read", async () => {
    let messages = 0;
    cluster = await standIn({
      members: 3,
      fault: ({ name }) => {
        if (name === "RUN" && ++messages % 17 === 0) cluster.lead((messages / 17) % 3);
        return undefined;
      },
    });
    const store = await openStore(routed(), { patience: hasty });
    for (let round = 0; round < 12; round++) {
      await store.load(samples);
      expect((await store.articles()).size).toBe(2);
      await store.remove(samples[round % 2]!.article);
      expect([...(await store.articles()).keys()]).toEqual([samples[(round + 1) % 2]!.article]);
    }
    await store.load(samples);
    await store.close();
    const calm = await standIn();
    const other = await openStore(calm.uri);
    await other.load(samples);
    await other.close();
    expect(await graphBehind(cluster.database)).toBe(await graphBehind(calm.database));
    await calm.close();
  }, 60_000);

  test("shows a store that is given bookmarks at least what they name, on any replica", async () => {
    cluster = await standIn({ members: 3 });
    const writer = await openStore(routed(), { patience: hasty });
    for (const one of samples) {
      await writer.load([one]);
      const bookmarks = (await writer.bookmarks?.()) ?? [];
      expect(bookmarks).not.toEqual([]);
      const reader = await openStore(routed(), { readOnly: true, bookmarks, patience: hasty });
      expect((await reader.articles()).has(one.article)).toBe(true);
      await reader.close();
    }
    await writer.close();
  });

  test("whose member is asked without routing says that another leads", async () => {
    cluster = await standIn({ members: 2 });
    cluster.lead(1);
    await expect(openStore(cluster.uri, { patience: { ...hasty, again: 200 } })).rejects.toThrow(
      /expected a member that takes writes: neo4j:\/\/127\.0\.0\.1:\d+ finds the one that leads/,
    );
  });
});
