import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Extraction } from "../../schema/index.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { checkStore } from "../../src/store/check-store.ts";
import { cypherStore } from "../../src/store/cypher-store.ts";
import type { Engine } from "../../src/store/engine.ts";
import type { GraphStore, Refusal } from "../../src/store/graph-store.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { dumpOf, renamed, sampleNamed } from "../graph/whole.ts";
import { everything, manyExtractions } from "./blow-up.ts";
import { storeDump } from "./dump-of.ts";
import type { Bench } from "./planted.ts";

/** What can be done on every engine about articles whose own nodes somebody deleted in the database. */
export function remainsContract(name: string, bench: Bench): void {
  describe(`what is left of an article on ${name}`, () => {
    let engine: Engine;
    let store: GraphStore;
    beforeAll(async () => bench.before?.());
    afterAll(async () => bench.after?.());
    beforeEach(async () => {
      engine = await bench.fresh();
      store = cypherStore(engine);
      await store.load(everything.map(subgraphOf));
    });
    afterEach(() => engine.close());

    const lose = (...lost: readonly Extraction[]) =>
      engine.write(({ run }) =>
        run("MATCH (a:Article) WHERE a.id IN $ids DETACH DELETE a", {
          ids: lost.map((one) => one.article.id),
        }),
      );
    const [rally, note] = [sampleNamed("rally"), sampleNamed("note.txt")];
    /** Of an article that says nothing, nothing is left. */
    const telling = everything.filter((one) => one.article.ref !== "empty");
    const without = (...lost: readonly Extraction[]) => everything.filter((one) => !lost.includes(one));

    test("is named by a check and taken away by the article's id, whichever article it is", async () => {
      for (const one of name === "Neo4j" ? [rally, note] : telling) {
        await lose(one);
        expect((await checkStore(store)).map(({ article }) => article)).toContain(one.article.id);
        const counts = await store.remove(one.article.id);
        expect(counts.nodesRemoved + counts.edgesRemoved).toBeGreaterThan(0);
        expect(await storeDump(store)).toEqual(dumpOf(without(one)));
        expect(await checkStore(store)).toEqual([]);
        await store.load([subgraphOf(one)]);
        expect(await storeDump(store)).toEqual(dumpOf(everything));
      }
    });

    test("gives way to the article when it is loaded again, alone or among others", async () => {
      const fresh = [...manyExtractions(3)];
      await lose(rally, note);
      const refused: Refusal[] = [];
      const counts = await store.load([...everything, ...fresh].map(subgraphOf), {
        onRefused: (one) => void refused.push(one),
      });
      expect(refused).toEqual([]);
      expect(counts).toMatchObject({ written: 5, unchanged: everything.length - 2 });
      expect(await storeDump(store)).toEqual(dumpOf([...everything, ...fresh]));
      expect(await checkStore(store)).toEqual([]);
    });

    test("of several articles is taken away with each of them, and then there is nothing", async () => {
      await lose(...everything);
      for (const one of telling.slice(0, -1)) await store.remove(one.article.id);
      expect(await storeDump(store)).not.toEqual([]);
      await store.remove(telling.at(-1)!.article.id);
      expect(await storeDump(store)).toEqual([]);
      expect(await checkStore(store)).toEqual([]);
    });

    test("stands once where it is relations between shared nodes alone and the article is loaded again", async () => {
      const bare: Extraction = {
        ...renamed(rally, "bare", { url: "https://courier.example/bare" }),
        ...{ events: [], statements: [], figures: [], disagreements: [] },
      };
      const shared = bare.entities.filter((one) => one.names.length > 0).map(({ id }) => id);
      const relations = bare.relations
        .filter(({ from, to }) => shared.includes(from) && shared.includes(to ?? ""))
        .map((one) => ({ ...one, voice: "source" }));
      const lasting = { ...bare, relations };
      expect(relations.length).toBeGreaterThan(0);
      await store.load([subgraphOf(lasting)]);
      await lose(lasting);
      await store.load([subgraphOf(lasting)]);
      expect(await storeDump(store)).toEqual(dumpOf([...everything, lasting]));
      expect(await checkStore(store)).toEqual([]);
    });

    test("is looked for in vain where there never was such an article, and nothing is changed", async () => {
      const version = await store.version();
      await expect(store.remove("article-0000000000000000")).rejects.toThrow(StoreError);
      expect(await store.version()).toBe(version);
    });

    test("stays where an article cannot be stored for another reason", async () => {
      const [broken, other] = [subgraphOf(note), subgraphOf(rally)];
      const stolen = other.nodes.find((one) => one.labels.includes("Event"))!;
      const refused: Refusal[] = [];
      await lose(note);
      await store.load([{ ...broken, nodes: [...broken.nodes, stolen] }], {
        onRefused: (one) => void refused.push(one),
      });
      expect(refused).toMatchObject([{ article: note.article.id }]);
      await store.load([broken]);
      expect(await storeDump(store)).toEqual(dumpOf(everything));
      expect(await checkStore(store)).toEqual([]);
    });
  });
}
