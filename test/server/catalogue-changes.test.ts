import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Extraction } from "../../schema/index.ts";
import { syntheticSubgraphs } from "../../scripts/bench/synthetic-graph.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import type { Store } from "../../src/server/dependencies.ts";
import { nextCatalogue } from "../../src/server/explore/catalogue-now.ts";
import type { Workings } from "../../src/server/explore/catalogue-of.ts";
import { readCatalogue } from "../../src/server/explore/read-catalogue.ts";
import type { GraphStore, Subgraph } from "../../src/store/graph-store.ts";
import { renamed, sampleNamed } from "../graph/whole.ts";
import { embeddedStore } from "../query/embedded-store.ts";
import { everything } from "../store/blow-up.ts";

/** Articles that call the people and places of the rally otherwise: so many of them that they decide what these are called. */
const otherwise = ["A", "B", "C"].map((letter) => {
  const article = renamed(sampleNamed("rally"), `rally-${letter}`, { digest: `sha256:${letter}` });
  const entities = article.entities.map((one) => ({ ...one, name: `${one.name} ${letter}` }));
  return { ...article, entities } as Extraction;
});
/** The same article with other content. */
const shorter = everything.map((one) => ({
  ...one,
  events: [],
  statements: [],
  figures: [],
  disagreements: [],
}));
const pool: readonly Subgraph[] = [
  ...[...everything, ...otherwise].map(subgraphOf),
  ...shorter.map((one) => subgraphOf({ ...one, relations: [] } as Extraction)),
  ...syntheticSubgraphs(24),
];

/** A catalogue in an order of its own. */
const inOrder = ({ entries, ...rest }: Workings) => ({
  ...rest,
  entries: [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

describe("the explorer’s catalogue after a change", () => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await embeddedStore([]));
  });
  afterAll(() => close());

  /** The same store, which counts how often it was read whole. */
  const counting = () => {
    const counts = { whole: 0 };
    const counted: Store = new Proxy(store, {
      get: (_, name) => {
        if (name === "stream") counts.whole += 1;
        const value = Reflect.get(store, name);
        return typeof value === "function" ? value.bind(store) : value;
      },
    });
    return { counts, counted };
  };

  test("is that of the whole graph, whatever was added, replaced and taken away", async () => {
    const { counts, counted } = counting();
    await store.load(pool.slice(0, 5));
    await nextCatalogue(counted);
    const first = counts.whole;
    let wholes = 1;
    const stateOf = async () => ({
      version: await store.version(),
      articles: JSON.stringify([...(await store.articles())].sort()),
    });
    const step = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ add: fc.array(fc.nat(pool.length - 1), { minLength: 1, maxLength: 4 }) }),
      },
      { weight: 2, arbitrary: fc.record({ remove: fc.nat() }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const before = await stateOf();
        for (const one of steps) {
          if ("add" in one) await store.load(one.add.map((at) => pool[at]!));
          else {
            const there = [...(await store.articles()).keys()].sort();
            if (there.length > 1) await store.remove(there[one.remove % there.length]!);
          }
        }
        const after = await stateOf();
        // What was added and taken away again leaves another version of the same articles, which is read whole.
        if (after.version !== before.version && after.articles === before.articles) wholes += 1;
        expect(inOrder(await nextCatalogue(counted))).toEqual(inOrder(await readCatalogue(store)));
      }),
      { numRuns: 20 },
    );
    expect(counts.whole).toBe(wholes * first);
  });

  test("leaves the one before as it was, for who still looks at it", async () => {
    await store.load(pool.slice(0, 5));
    const before = await nextCatalogue(store);
    const kept = structuredClone(inOrder(before));
    await store.remove([...(await store.articles()).keys()][0]!);
    await store.load(pool.slice(-6));
    expect(await nextCatalogue(store)).not.toBe(before);
    expect(inOrder(before)).toEqual(kept);
  });

  test("is read whole again where more changed than is worth it, and where it was of no one state", async () => {
    const { counts, counted } = counting();
    await nextCatalogue(counted);
    const first = counts.whole;
    const late = ["late-1", "late-2", "late-3"].map((ref) =>
      subgraphOf(renamed(sampleNamed("rally"), ref, { digest: `sha256:${ref}` })),
    );
    await store.load(late);
    await nextCatalogue(counted, 2);
    expect(counts.whole).toBe(2 * first);
    let version = 0;
    const restless: Store = new Proxy(counted, {
      get: (_, name) => (name === "version" ? async () => String(version++) : Reflect.get(counted, name)),
    });
    await nextCatalogue(restless);
    await nextCatalogue(restless);
    expect(counts.whole).toBe(4 * first);
  });
});
