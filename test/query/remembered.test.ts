import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import { remembered, rememberedMeanwhile } from "../../src/query/remembered.ts";
import { resolveName } from "../../src/query/resolve-name.ts";
import { runQuery } from "../../src/query/run-query.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { asked, odd } from "../cases/queries/asked.ts";
import { interview } from "../cases/queries/interview.ts";
import { embeddedStore } from "./embedded-store.ts";

const queries = await loadQueries("schema/queries");
let store: GraphStore;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ store, close } = await embeddedStore([...sampleExtractions, interview].slice(0, -1)));
});
afterAll(() => close());

/** The same graph seen by a reader who never asks twice: nothing is kept for it. */
function fresh(): GraphStore {
  return { ...store };
}

/** An article is looked up by its own name each time, before what is kept of all: the look-ups of that. */
const ownLookups = { entity: 0, place: 0, event: 0, article: 3 } as const;

/** A reader who has asked for a name of this kind until the store itself was not asked for all of them any more. */
async function warmFor(kind: "entity" | "place" | "event" | "article"): Promise<GraphStore> {
  let reads = 0;
  const warm: GraphStore = {
    ...store,
    read: (...asked) => {
      reads += 1;
      return store.read(...asked);
    },
  };
  const readsOfOne = async () => {
    const before = reads;
    await resolveName(warm, kind, "Nobody at all");
    return reads - before;
  };
  expect(await readsOfOne()).toBeGreaterThan(ownLookups[kind]);
  await expect.poll(readsOfOne).toBe(ownLookups[kind]);
  return warm;
}

describe("what is kept in memory of a store that stays as it is", () => {
  it("is made the second time it is asked for, once, and anew when the graph has changed", async () => {
    const made: string[] = [];
    const one = fresh();
    const ask = (version: string) =>
      remembered({ ...one }, version, "it", async () => void made.push(version));
    await ask("1");
    expect(made).toEqual([]);
    const kept = fresh();
    const version = await kept.version();
    const again = () =>
      remembered(kept, version, "it", async () => {
        made.push(version);
        return made.length;
      });
    expect([await again(), await again(), await again()]).toEqual([undefined, 1, 1]);
    expect(await remembered(kept, "another", "it", async () => 2)).toBe(undefined);
  });

  it("keeps nobody waiting where there is another way: it is there once it is made", async () => {
    const kept = fresh();
    const version = await kept.version();
    let finish = (_: number): void => {};
    const making = new Promise<number>((resolve) => {
      finish = resolve;
    });
    let made = 0;
    const ask = () =>
      rememberedMeanwhile(kept, version, "it", () => {
        made += 1;
        return making;
      });
    expect([ask(), ask(), ask(), made]).toEqual([undefined, undefined, undefined, 1]);
    finish(7);
    await expect.poll(ask).toBe(7);
    expect(made).toBe(1);
  });

  it("is given to nobody if the graph changed while it was made", async () => {
    const changing = { ...store, version: async () => "later" };
    await remembered(changing, "now", "it", async () => 1);
    expect(await remembered(changing, "now", "it", async () => 1)).toBe(undefined);
  });

  it("stands for the same things under every name as the store itself, odd ones too", async () => {
    const names = (
      await store.read("MATCH (n:Entity) UNWIND n.names AS name RETURN DISTINCT name ORDER BY name", {})
    ).map((row) => String(row.name));
    const all = [...names, ...names.map((name) => name.split(" ").at(-1)!), "rally", "herald-17", ...odd];
    for (const kind of ["entity", "place", "event", "article"] as const) {
      const warm = await warmFor(kind);
      for (const name of all)
        expect([kind, name, await resolveName(warm, kind, name)]).toEqual([
          kind,
          name,
          await resolveName(fresh(), kind, name),
        ]);
    }
  });

  for (const { name, query, parameters } of asked.filter((one) => one.query === "connections")) {
    it(`gives the same chains: ${name}`, async () => {
      const warm = fresh();
      const ask = () => runQuery(warm, queryNamed(queries, query), parameters);
      const cold = await ask();
      expect(await ask()).toEqual(cold);
    });
  }

  it("is not given once an article was added", async () => {
    const warm = await warmFor("article");
    const ask = () => resolveName(warm, "article", interview.article.ref);
    expect([await ask(), await ask()]).toEqual([[], []]);
    await store.load([subgraphOf(interview)]);
    expect([await ask(), await ask()]).toEqual([[interview.article.id], [interview.article.id]]);
  });
});
