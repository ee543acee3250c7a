import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Extraction, GraphEdge } from "../../schema/index.ts";
import { readDump } from "../../src/graph/read-dump.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { articlesNamed } from "../../src/store/articles-named.ts";
import { checkStore } from "../../src/store/check-store.ts";
import { stateLabel } from "../../src/store/constraints.ts";
import type { GraphStore, Refusal } from "../../src/store/graph-store.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { dumpOf, renamed, sampleNamed } from "../graph/whole.ts";
import { everything, manyExtractions } from "./blow-up.ts";
import { storeDump } from "./dump-of.ts";

/** How the suite gets stores of one engine. */
export interface Bench {
  readonly before?: () => Promise<void>;
  readonly after?: () => Promise<void> | void;
  /** An empty store. */
  fresh(): Promise<GraphStore>;
  /** The store that `fresh` gave last, opened once more after it was closed. */
  again(): Promise<GraphStore>;
}

/** The same in another order, always the same one. */
function shuffled<T>(all: readonly T[]): readonly T[] {
  return all
    .map((one, index) => ({ one, order: (index * 7919) % 104_729 }))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}

/** What every graph store promises. */
export function graphStoreContract(name: string, bench: Bench): void {
  describe(`a graph store on ${name}`, () => {
    let store: GraphStore;
    beforeAll(async () => bench.before?.());
    afterAll(async () => bench.after?.());
    beforeEach(async () => {
      store = await bench.fresh();
    });
    afterEach(async () => store.close());

    const load = (extractions: readonly Extraction[]) => store.load(extractions.map(subgraphOf));
    const rally = sampleNamed("rally");

    test("that is empty has nothing and says so", async () => {
      expect(await storeDump(store)).toEqual([]);
      expect(await store.articles()).toEqual(new Map());
      expect(await store.version()).toBe("empty");
      expect(await store.load([])).toMatchObject({ written: 0, unchanged: 0 });
    });

    test("gives back exactly the graph that was loaded, and the hash of each article", async () => {
      const counts = await load(everything);
      const wanted = dumpOf(everything);
      expect(await storeDump(store)).toEqual(wanted);
      expect(counts).toMatchObject({
        written: everything.length,
        unchanged: 0,
        nodesRemoved: 0,
        edgesRemoved: 0,
      });
      expect(counts.nodesCreated).toBe(wanted.filter((line) => line.startsWith('{"node"')).length);
      expect(counts.edgesCreated).toBe(wanted.length - counts.nodesCreated);
      expect(await store.articles()).toEqual(
        new Map(everything.map((one) => [one.article.id, subgraphOf(one).hash]).sort() as [string, string][]),
      );
    });

    test("gives the edges of some types alone, in the same order", async () => {
      await load(everything);
      const [all, some]: [GraphEdge[], GraphEdge[]] = [[], []];
      for await (const edge of store.edges()) all.push(edge);
      for await (const edge of store.edges(["REPORTED_IN", "SAID", "no type"])) some.push(edge);
      expect(some).toEqual(all.filter(({ type }) => type === "REPORTED_IN" || type === "SAID"));
      expect(new Set(some.map(({ type }) => type)).size).toBe(2);
    });

    test("is not changed by loading the same again", async () => {
      await load(everything);
      const version = await store.version();
      const nothing = {
        nodesCreated: 0,
        edgesCreated: 0,
        nodesRemoved: 0,
        edgesRemoved: 0,
        written: 0,
        unchanged: everything.length,
        refused: 0,
      };
      expect(await load(everything)).toEqual(nothing);
      expect(await load([...everything].reverse())).toEqual(nothing);
      expect(await store.version()).toBe(version);
    });

    test("shows no order of loading, in one go or one by one", async () => {
      for (const one of [...everything].reverse()) await load([one]);
      expect(await storeDump(store)).toEqual(dumpOf(everything));
    });

    test("counts what a load leaves, not a link between two versions that goes when one comes between them", async () => {
      const dates = ["2024-03-01", "2024-03-03", "2024-03-02"];
      const versions = dates.map((value, at) => {
        const dated = {
          url: "https://courier.example/rally",
          published: { value, precision: "day" as const },
        };
        return subgraphOf(renamed(rally, `rally-v${at}`, dated, ` ${at}`));
      });
      async function* apart() {
        for (const one of versions) {
          await new Promise((resolve) => setTimeout(resolve, 60)); // a transaction each
          yield one;
        }
      }
      const counts = await store.load(apart());
      const state = await store.read(`MATCH (s:${stateLabel}) RETURN s.serial AS serial`, {});
      expect(state).toEqual([{ serial: 3 }]);
      const lines = await storeDump(store);
      const nodes = lines.filter((line) => line.startsWith('{"node"')).length;
      expect(counts).toMatchObject({
        nodesCreated: nodes,
        edgesCreated: lines.length - nodes,
        edgesRemoved: 0,
      });
    });

    test("puts a changed article in the old one's place", async () => {
      await load(everything);
      const changed = {
        ...rally,
        relations: rally.relations.slice(1),
        mentions: rally.mentions.slice(1),
        messages: [],
      };
      const counts = await load([changed]);
      expect(counts).toMatchObject({ written: 1, unchanged: 0 });
      expect(await storeDump(store)).toEqual(dumpOf([changed, ...everything.filter((one) => one !== rally)]));
    });

    test("takes away with an article exactly what only it supports", async () => {
      await load(everything);
      for (const [index, one] of everything.entries()) {
        await store.remove(one.article.id);
        expect(await storeDump(store)).toEqual(dumpOf(everything.slice(index + 1)));
      }
    });

    test("is after any loads and removals what loading the rest gives", async () => {
      const step = fc.record({ index: fc.nat(everything.length - 1), remove: fc.boolean() });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
          for (const id of (await store.articles()).keys()) await store.remove(id);
          const there = new Set<Extraction>();
          for (const { index, remove } of steps) {
            const one = everything[index]!;
            if (!remove) await load([one]);
            else if (there.has(one)) await store.remove(one.article.id);
            if (remove) there.delete(one);
            else there.add(one);
          }
          expect(await storeDump(store)).toEqual(dumpOf([...there]));
        }),
        { numRuns: name === "Neo4j" ? 5 : 15 },
      );
    });

    test("finds an article by its id and by its ref, however long, and all that have one ref", async () => {
      const long = { ...rally, article: { ...rally.article, ref: `${"a/".repeat(6_000)}é🎣.txt` } };
      const other = sampleNamed("note.txt");
      const twin = { ...other, article: { ...other.article, ref: long.article.ref } };
      expect(await articlesNamed(store, long.article.ref)).toEqual([]);
      await load([long]);
      expect(await articlesNamed(store, long.article.ref)).toEqual([long.article.id]);
      expect(await articlesNamed(store, long.article.id)).toEqual([long.article.id]);
      expect(await articlesNamed(store, long.article.ref.slice(1))).toEqual([]);
      await load([twin]);
      const both = [long.article.id, twin.article.id].sort();
      expect(await articlesNamed(store, long.article.ref)).toEqual(both);
      await store.remove(long.article.id);
      expect(await articlesNamed(store, long.article.ref)).toEqual([twin.article.id]);
    });

    test("refuses to remove an article that is not there", async () => {
      await expect(store.remove("article-0")).rejects.toThrow(
        /remove article-0: expected the id of an article/,
      );
    });

    test("loads from a dump what gives the same dump, and then knows the articles as unchanged", async () => {
      await store.load(await readDump(dumpOf(everything)));
      expect(await storeDump(store)).toEqual(dumpOf(everything));
      expect(await load(everything)).toMatchObject({ written: 0, unchanged: everything.length });
    });

    test("keeps letters of every script, signs and control characters as they are", async () => {
      const title = 'نور — 文化 Ö\u0301 🎣👩‍👩‍👧 "quoted" \\u0041 \'} //\u0000\u0001\u202e\u2028\uffff';
      const strange = {
        ...sampleNamed("note.txt"),
        article: { ...sampleNamed("note.txt").article, title, source: `${title} & sons` },
      };
      await load([strange]);
      expect(await storeDump(store)).toEqual(dumpOf([strange]));
      expect(
        await store.read("MATCH (a:Article) WHERE a.title = $title RETURN a.title AS title", { title }),
      ).toEqual([{ title }]);
    });

    test("has nothing wrong in it when it is checked, whatever was loaded and removed", async () => {
      expect(await checkStore(store)).toEqual([]);
      await load(everything);
      expect(await checkStore(store)).toEqual([]);
      await store.remove(rally.article.id);
      expect(await checkStore(store)).toEqual([]);
    });

    test("keeps all or nothing of what cannot be stored", async () => {
      await load([rally]);
      const note = subgraphOf(sampleNamed("note.txt"));
      const evil = { ...note, edges: [...note.edges, { ...note.edges[0]!, edge: "edge-0", to: "nobody" }] };
      await expect(store.load([evil])).rejects.toThrow(StoreError);
      await expect(
        store.load([{ ...note, nodes: [{ node: "x", labels: ["Evil"], properties: { id: "x" } }] }]),
      ).rejects.toThrow(/labels of the schema/);
      expect(await storeDump(store)).toEqual(dumpOf([rally]));
    });

    test("finds the one article among many that cannot be stored, says why and where, and loads all others", async () => {
      const good = [...manyExtractions(40)].map(subgraphOf);
      const [victim] = good;
      const event = victim!.nodes.find((one) => one.labels.includes("Event"))!;
      const stolen = { ...subgraphOf(sampleNamed("note.txt")) };
      const evil = { ...stolen, nodes: [...stolen.nodes, event] }; // an event that is another article's
      const refused: Refusal[] = [];
      const counts = await store.load([...good.slice(0, 17), evil, ...good.slice(17)], {
        onRefused: (one) => void refused.push(one),
      });
      expect(counts).toMatchObject({ written: 40, refused: 1 });
      expect(refused).toMatchObject([{ article: evil.article, ref: "note.txt", subgraph: evil }]);
      expect(refused[0]!.reason).toMatch(/./);
      expect(await storeDump(store)).toEqual(dumpOf([...manyExtractions(40)]));
      expect(await checkStore(store)).toEqual([]);
      const mended = await store.load([stolen, ...good]);
      expect(mended).toMatchObject({ written: 1, unchanged: 40 });
      expect(await storeDump(store)).toEqual(dumpOf([...manyExtractions(40), sampleNamed("note.txt")]));
    });

    test("says which edge of an article it cannot take, with its characters", async () => {
      const note = subgraphOf(sampleNamed("note.txt"));
      const at = note.edges.findIndex((one) => one.type === "MENTIONED_IN");
      const edges = note.edges.map((one, index) => (index === at ? { ...one, to: "nobody" } : one));
      const refused: Refusal[] = [];
      await store.load([{ ...note, edges }, subgraphOf(rally)], {
        onRefused: (one) => void refused.push(one),
      });
      const { start, end } = note.edges[at]!.properties;
      expect(refused).toMatchObject([{ ref: "note.txt", at: { id: note.edges[at]!.edge, start, end } }]);
      expect(await storeDump(store)).toEqual(dumpOf([rally]));
    });

    test("keeps numbers as they are: whole, broken, below nought, very large and very small", async () => {
      const numbers = [0, -1, 7, 0.1, -3.75, 2 ** 31, 2 ** 53 - 1, 4e15, 1e17, 1e300, 5e-324, -1.5e9];
      const share = subgraphOf(sampleNamed("note.txt"));
      const figures = numbers.map((value, at) => {
        const id = `figure-${at.toString(16).padStart(16, "0")}`;
        return {
          node: id,
          labels: ["Figure"],
          properties: { id, text: String(value), bound: "exact", unit: "people", value },
        };
      });
      await store.load([{ ...share, nodes: [...share.nodes, ...figures] }]);
      const rows = await store.read(
        "UNWIND $ids AS id MATCH (f:Figure {id: id}) RETURN f.value AS value, f.value + 0 = f.value AS same",
        { ids: figures.map((one) => one.node) },
      );
      expect(rows).toEqual(numbers.map((value) => ({ value, same: true })));
      const [spot] = await store.read(
        "MATCH ()-[r:MENTIONED_IN]->() RETURN r.start / 2 * 2 = r.start - r.start % 2 AS whole LIMIT 1",
        {},
      );
      expect(spot).toEqual({ whole: true });
    });

    test.each([
      ["start", "5"],
      ["start", 1.5],
      ["start", 2 ** 60],
      ["quote", 5],
      ["voice", ["source"]],
    ])("takes no %s that is %o, says where, and takes all others", async (name, value) => {
      const note = subgraphOf(sampleNamed("note.txt"));
      const at = note.edges.findIndex((one) => one.type === "MENTIONED_IN");
      const edges = note.edges.map((one, index) =>
        index === at ? { ...one, properties: { ...one.properties, [name]: value } } : one,
      );
      const refused: Refusal[] = [];
      await store.load([{ ...note, edges }, subgraphOf(rally)], {
        onRefused: (one) => void refused.push(one),
      });
      expect(refused).toMatchObject([{ ref: "note.txt", at: { id: note.edges[at]!.edge } }]);
      expect(refused[0]!.reason).toContain(name);
      expect(await storeDump(store)).toEqual(dumpOf([rally]));
    });

    test("loses and doubles nothing when four writers load articles that share nearly everything", async () => {
      const extractions = [...everything, ...manyExtractions(120)];
      const first = await store.load(shuffled(extractions.map(subgraphOf)), { writers: 4 });
      expect(first).toMatchObject({ written: extractions.length, refused: 0 });
      expect(await storeDump(store)).toEqual(dumpOf(extractions));
      expect(await checkStore(store)).toEqual([]);
      const changed = extractions.map((one, index) =>
        index % 3 === 0 ? { ...one, messages: [], relations: [] } : one,
      );
      await store.load(changed.map(subgraphOf), { writers: 4 });
      expect(await storeDump(store)).toEqual(dumpOf(changed));
      expect(await checkStore(store)).toEqual([]);
    });

    test("is exact when two loads and a removal go on at once", async () => {
      const extractions = [...manyExtractions(60)];
      await load(everything);
      const half = (odd: number) => extractions.filter((_, index) => index % 2 === odd).map(subgraphOf);
      await Promise.all([
        store.load(half(0), { writers: 2 }),
        store.load(half(1), { writers: 2 }),
        ...everything.map((one) => store.remove(one.article.id)),
      ]);
      expect(await storeDump(store)).toEqual(dumpOf(extractions));
      expect(await checkStore(store)).toEqual([]);
    });

    test("writes each article once when two load the same at once, from both ends", async () => {
      const extractions = [...everything, ...manyExtractions(60)];
      const shares = extractions.map(subgraphOf);
      const counts = await Promise.all([
        store.load(shares),
        store.load([...shares].reverse(), { writers: 3 }),
      ]);
      const both = counts.map(({ written, unchanged }) => written + unchanged);
      expect(both).toEqual([shares.length, shares.length]);
      expect(counts[0].written + counts[1].written).toBe(shares.length);
      expect(await storeDump(store)).toEqual(dumpOf(extractions));
      expect(await checkStore(store)).toEqual([]);
    });

    test("writes what came before a source of articles broke", async () => {
      async function* breaking() {
        yield subgraphOf(rally);
        throw new Error("no more paper");
      }
      await expect(store.load(breaking())).rejects.toThrow("no more paper");
      expect(await storeDump(store)).toEqual(dumpOf([rally]));
    });

    test("reads rows of plain values: whole numbers as numbers, no value as null, a node as its properties", async () => {
      await load([rally]);
      const rows = await store.read(
        "MATCH (f:Figure {value: $value}) RETURN f.value AS value, f.low AS low, $list AS list, size(f.text) AS size, 2 + 2 AS four",
        { value: 30000, list: [1, 2] },
      );
      expect(rows).toEqual([{ value: 30000, low: null, list: [1, 2], size: 16, four: 4 }]);
      expect(
        await store.read("MATCH (s:Source) RETURN s AS source LIMIT $limit", { limit: 1 }),
      ).toMatchObject([{ source: { name: "Bay Courier" } }]);
    });

    test.each([
      "CREATE (n:Evil)",
      "MATCH (n) DETACH DELETE n",
      "MATCH (n) SET n.x = 1",
      "merge (n:Evil)",
      "MATCH (n) REMOVE n.name",
      "LOAD CSV FROM '/etc/passwd' AS row RETURN row",
      "DROP INDEX x",
      "CALL db.labels()",
      "RETURN 1 /* '*/ CREATE (n:Evil) //'",
    ])("never writes when it reads: %s", async (cypher) => {
      await load([rally]);
      await expect(store.read(cypher, {})).rejects.toThrow(StoreError);
      expect(await storeDump(store)).toEqual(dumpOf([rally]));
    });

    test("streams the rows that it reads, lot by lot, and stops when nobody takes them", async () => {
      const cypher = "UNWIND range(1, $most) AS n RETURN n, 'row ' + toString(n) AS name ORDER BY n";
      const lots: (readonly Readonly<Record<string, unknown>>[])[] = [];
      for await (const lot of store.stream(cypher, { most: 8_000 })) lots.push(lot);
      expect(lots.length).toBeGreaterThan(3);
      expect(lots.flat()).toEqual(await store.read(cypher, { most: 8_000 }));
      for await (const [first] of store.stream(cypher, { most: 100_000 })) {
        expect(first).toEqual({ n: 1, name: "row 1" });
        break;
      }
      const writes = store.stream("CREATE (n:Source {id: 'x'}) RETURN n", {});
      await expect(writes[Symbol.asyncIterator]().next()).rejects.toThrow(StoreError);
      const wrong = store.stream("RETURN nothing", {});
      await expect(wrong[Symbol.asyncIterator]().next()).rejects.toThrow(StoreError);
    });

    test("reads a text or a name that holds the words of writing", async () => {
      expect(await store.read("RETURN 'CREATE' AS `set`, $x AS y // DELETE", { x: "MERGE" })).toEqual([
        { set: "CREATE", y: "MERGE" },
      ]);
    });

    test("answers while it is written to, with whole articles only", async () => {
      const extractions = [...manyExtractions(40)];
      const sizes = new Set<number>();
      const loading = load(extractions);
      for (let turn = 0; turn < 20; turn++) {
        const [row] = await store.read(
          "MATCH (a:Article) OPTIONAL MATCH (a)<-[r:REPORTED_IN]-() WITH a, count(r) AS reports RETURN collect(DISTINCT reports) AS sizes",
          {},
        );
        for (const size of row!.sizes as number[]) sizes.add(size);
      }
      await loading;
      expect([...sizes].filter((size) => size !== 17)).toEqual([]);
    });

    test("takes a batch of five thousand nodes and edges, counts them, and tells its progress", async () => {
      const extractions = [...manyExtractions(60)];
      const seen: number[] = [];
      const counts = await store.load(extractions.map(subgraphOf), (done) => seen.push(done));
      expect(counts.nodesCreated + counts.edgesCreated).toBeGreaterThan(5_000);
      expect(seen.at(-1)).toBe(60);
      expect(await storeDump(store)).toEqual(dumpOf(extractions));
    });

    test("takes the last of two versions of an article in one load", async () => {
      const later = { ...rally, messages: [] };
      expect(await load([rally, later])).toMatchObject({ written: 2 });
      expect(await storeDump(store)).toEqual(dumpOf([later]));
    });

    test("has another version after each change, and the same when it is opened again", async () => {
      const versions = [await store.version()];
      await load([rally]);
      versions.push(await store.version());
      await load([renamed(rally, "other", { url: "https://courier.example/other" })]);
      versions.push(await store.version());
      await store.remove(rally.article.id);
      versions.push(await store.version());
      expect(new Set(versions).size).toBe(4);
      await store.close();
      store = await bench.again();
      expect(await store.version()).toBe(versions.at(-1));
    });

    test("that is closed in the middle of a load keeps whole articles and says that it was closed", async () => {
      const extractions = [...manyExtractions(30)];
      async function* closing() {
        for (const [index, one] of extractions.entries()) {
          if (index === 10) void store.close();
          await turn();
          await turn();
          yield subgraphOf(one);
        }
      }
      await expect(store.load(closing())).rejects.toThrow(StoreError);
      await store.close();
      store = await bench.again();
      const there = await store.articles();
      expect(there.size).toBeLessThan(extractions.length);
      expect(await storeDump(store)).toEqual(dumpOf(extractions.filter((one) => there.has(one.article.id))));
      expect(await checkStore(store)).toEqual([]);
    });

    test("does nothing more once it is closed", async () => {
      await store.close();
      await store.close();
      await expect(store.read("RETURN 1", {})).rejects.toThrow(/expected a store that is not closed/);
      await expect(load([rally])).rejects.toThrow(StoreError);
    });
  });
}
