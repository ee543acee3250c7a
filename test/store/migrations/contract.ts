import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { subgraphOf } from "../../../src/graph/subgraph-of.ts";
import { cypherStore } from "../../../src/store/cypher-store.ts";
import type { Engine, Writing } from "../../../src/store/engine.ts";
import { readHistory } from "../../../src/store/migrations/history.ts";
import { migrate } from "../../../src/store/migrations/migrate.ts";
import { readState } from "../../../src/store/state.ts";
import { StoreError } from "../../../src/store/store-error.ts";
import { sampleExtractions } from "../../cases/extractions/index.ts";
import { storeDump } from "../dump-of.ts";
import { trials } from "./fixture.ts";

/** How the suite gets engines. */
export interface Bench {
  readonly before?: () => Promise<void>;
  readonly after?: () => Promise<void> | void;
  /** An engine without anything in it. */
  fresh(): Promise<Engine>;
}

/** What migrations promise on every engine. */
export function migrationsContract(name: string, bench: Bench): void {
  describe(`migrations on ${name}`, () => {
    let engine: Engine;
    beforeAll(async () => bench.before?.());
    afterAll(async () => bench.after?.());
    beforeEach(async () => {
      engine = await bench.fresh();
      await cypherStore(engine).load(sampleExtractions.map(subgraphOf));
      await setVersion(1);
    });
    afterEach(() => engine.close());

    const setVersion = (version: number) =>
      engine.write(({ run }) =>
        run("MATCH (s:DatelineStore {id: 'store'}) SET s.schema = $version", { version }),
      );
    const dump = () => storeDump(cypherStore(engine));
    /** What the migrations of the trial may have changed, and what the store says it holds. */
    const face = async () => {
      const { schema, nodes, edges } = (await readState(engine))!;
      const counts = await engine.read(
        "MATCH (:Entity)-[m:MENTIONED_IN]->(:Article) RETURN count(m) AS all, count(m.seen) AS seen",
      );
      const offices = await engine.read("MATCH (o:Office) RETURN o.id AS id, o.name AS name ORDER BY id");
      return { schema, nodes, edges, counts, offices, figures: new Set(await seen()) };
    };
    const seen = async () =>
      (await engine.read("MATCH (f:Figure) RETURN f.seen AS seen")).map((row) => row.seen);
    const applied = async () => (await readHistory(engine)).map((one) => one.version);

    test("are each applied once, in order, and written down", async () => {
      const before = (await readState(engine))!;
      await migrate(engine, { migrations: trials });
      const after = (await readState(engine))!;
      expect(await applied()).toEqual([2, 3, 4]);
      expect(after).toMatchObject({ schema: 4, nodes: before.nodes + 1, edges: before.edges });
      expect(after.version).not.toBe(before.version);
      expect(new Set(await seen())).toEqual(new Set([1]));
      const left =
        "MATCH (:Entity)-[m:MENTIONED_IN]->(:Article) WHERE m.seen IS NULL RETURN count(m) AS left";
      expect(await engine.read(left)).toEqual([{ left: 0 }]);
      await migrate(engine, { migrations: trials });
      expect(await readState(engine)).toEqual(after);
      expect(await applied()).toEqual([2, 3, 4]);
      expect(new Set(await seen())).toEqual(new Set([1]));
    });

    test("come out the same wherever a process died between their statements", async () => {
      await migrate(engine, { migrations: trials });
      const whole = await face();
      for (let steps = 1; ; steps++) {
        await engine.close();
        engine = await bench.fresh();
        await cypherStore(engine).load(sampleExtractions.map(subgraphOf));
        await setVersion(1);
        const died = await migrate(dyingAfter(engine, steps), { migrations: trials }).then(
          () => false,
          () => true,
        );
        await migrate(engine, { migrations: trials });
        expect(await face()).toEqual(whole);
        expect(await applied()).toEqual([2, 3, 4]);
        if (!died) break;
      }
    });

    test("leave everything as it was where a statement fails, and go on when it is mended", async () => {
      const broken = {
        ...trials[1]!,
        statements: [...trials[1]!.statements, "MATCH (f:Figure) SET f.x = $nobody.y"],
      };
      const before = await dump();
      await expect(migrate(engine, { migrations: [trials[0]!, broken] })).rejects.toThrow(StoreError);
      expect(await dump()).toEqual(before);
      expect(await applied()).toEqual([]);
      await migrate(engine, { migrations: trials });
      expect(new Set(await seen())).toEqual(new Set([1]));
    });

    test("refuse a store that another build of a migration changed", async () => {
      await migrate(engine, { migrations: trials });
      const edited = trials.map((one) => (one.version === 2 ? { ...one, statements: ["RETURN 1"] } : one));
      await expect(migrate(engine, { migrations: edited })).rejects.toThrow(/migration 2 was [0-9a-f]{16}/);
    });

    test("refuse a store of a later version, and say what to do", async () => {
      await setVersion(9);
      await expect(migrate(engine, { migrations: trials })).rejects.toThrow(
        /version 9: expected version 4 or earlier/,
      );
    });

    test("change nothing where only reading is allowed, and say what to do", async () => {
      const before = await dump();
      await expect(migrate(engine, { migrations: trials, readOnly: true })).rejects.toThrow(
        /run migrate first/,
      );
      expect(await dump()).toEqual(before);
    });

    test("ask for a rebuild where what is missing is not in the store, and let the rebuild in", async () => {
      const rows = [
        ...trials,
        { version: 5, description: "weights", statements: [], rebuild: true as const },
      ];
      await expect(migrate(engine, { migrations: rows })).rejects.toThrow(/run rebuild/);
      await migrate(engine, { migrations: rows, anySchema: true });
      expect(await applied()).toEqual([]);
    });
  });
}

/** The engine as a process sees it that dies after so many statements: what its transaction did until then is lost. */
function dyingAfter(engine: Engine, steps: number): Engine {
  let left = steps;
  const dying = (writing: Writing): Writing => ({
    ahead: writing.ahead,
    changes: writing.changes,
    run: async (cypher, parameters) => {
      if (left-- <= 0) throw new Error("killed");
      return writing.run(cypher, parameters);
    },
  });
  return { ...engine, write: (work) => engine.write((writing) => work(dying(writing))) };
}
