import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adhocLimits } from "../../src/query/adhoc/run-adhoc.ts";
import { createApp } from "../../src/server/app.ts";
import type { Dependencies } from "../../src/server/dependencies.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import {
  attacks,
  expensive,
  hostileParameters,
  legitimate,
  legitimateOnNeo4j,
} from "../cases/server/attacks.ts";
import { embeddedStore } from "../query/embedded-store.ts";
import { neo4jStore, withoutNeo4j } from "../query/neo4j-store.ts";
import { storeDump } from "../store/dump-of.ts";

interface Told {
  readonly detail?: string;
  readonly parameter?: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const often = { burst: 10_000, minute: 10_000 };
const engines = [
  ["the embedded engine", embeddedStore, undefined],
  ["Neo4j", neo4jStore, withoutNeo4j],
] as const;

describe.each(engines)("queries that callers write, on %s", (_, open, without) => {
  describe.skipIf(without)(without ?? "", () => {
    let opened: Awaited<ReturnType<typeof embeddedStore>>;
    beforeAll(async () => {
      opened = await open(sampleExtractions);
    });
    afterAll(() => opened.close());

    /** Asks a service that may do what is given. */
    function asking(more: Partial<Dependencies> = {}) {
      const app = createApp({
        store: opened.store,
        queries: new Map(),
        cypher: true,
        ...more,
        limits: { cypher: often, ...more.limits },
      });
      const ask = async (cypher: string, parameters: object = {}, headers: Record<string, string> = {}) => {
        const response = await app.request("/api/cypher", {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body: JSON.stringify({ cypher, parameters }),
        });
        return { status: response.status, body: (await response.json()) as Told };
      };
      return { app, ask };
    }
    const hash = async () =>
      createHash("sha256")
        .update(JSON.stringify(await storeDump(opened.store)))
        .digest("hex");

    test("that read give their rows", async () => {
      const { ask } = asking();
      const seen: unknown[] = [];
      const asked = opened.store.engine === "neo4j" ? [...legitimate, ...legitimateOnNeo4j] : legitimate;
      for (const query of asked) {
        const { status, body } = await ask(query, { names: ["Elena Rocha"] });
        seen.push([query, status, body.detail]);
      }
      expect(seen).toEqual(asked.map((query) => [query, 200, undefined]));
      expect(
        (await ask("MATCH (p:Person) WHERE p.name = $name RETURN p.name AS name", { name: "Elena Rocha" }))
          .body,
      ).toMatchObject({ columns: ["name"], rows: [{ name: "Elena Rocha" }], truncated: false });
    });

    test("that attack are refused, and the graph stays as it was", async () => {
      const before = await hash();
      const { ask } = asking();
      for (const attack of attacks) {
        const { status, body } = await ask(attack);
        expect([attack.slice(0, 100), status, typeof body.detail]).toEqual([
          attack.slice(0, 100),
          400,
          "string",
        ]);
      }
      for (const parameters of hostileParameters)
        expect((await ask("RETURN $x AS x", parameters)).status).toBe(400);
      expect(await hash()).toBe(before);
    });

    test("that cost too much are told so by their plan, before they run", async () => {
      const { ask } = asking();
      for (const query of expensive) {
        const { status, body } = await ask(query);
        expect([query, status, body.detail]).toEqual([
          query,
          422,
          expect.stringContaining("may touch about"),
        ]);
      }
    });

    test("that take too long are ended, and the service lives on", async () => {
      const { ask } = asking({ limits: { adhoc: { ...adhocLimits, milliseconds: 500 } } });
      const long =
        "UNWIND range(0, 10000) AS a UNWIND range(0, 10000) AS b UNWIND range(0, 10000) AS c RETURN count(*) AS n";
      const { status, body } = await ask(long);
      expect([status, body.detail]).toEqual([422, expect.stringContaining("within 0.5 s")]);
      expect((await ask("RETURN 1 AS one")).body.rows).toEqual([{ one: 1 }]);
    });

    test("give at most so many rows and characters, and say that there are more", async () => {
      const { ask } = asking({ limits: { adhoc: { ...adhocLimits, rows: 3 } } });
      const { body } = await ask("UNWIND range(0, 9) AS i RETURN i");
      expect(body).toMatchObject({ rows: [{ i: 0 }, { i: 1 }, { i: 2 }], truncated: true });
      const few = asking({ limits: { adhoc: { ...adhocLimits, characters: 30 } } });
      expect((await few.ask("UNWIND range(0, 9) AS i RETURN i")).body.rows).toHaveLength(4);
    });

    test("that the engine cannot run are told why in a line", async () => {
      const { status, body } = await asking().ask("MATCH (n:Person) RETURN nothing");
      expect([status, body.parameter, body.detail?.includes("\n")]).toEqual([400, "cypher", false]);
    });

    test("see the graph as it is after it changed", async () => {
      const { ask } = asking();
      const count = async () => (await ask("MATCH (a:Article) RETURN count(a) AS n")).body.rows[0]!.n;
      expect(await count()).toBe(3);
      const { subgraphOf } = await import("../../src/graph/subgraph-of.ts");
      const [first] = sampleExtractions;
      await opened.store.remove(first!.article.id);
      expect(await count()).toBe(2);
      await opened.store.load([subgraphOf(first!)]);
      expect(await count()).toBe(3);
    });

    test("are off unless switched on, need the token where there is one, and nobody may ask too often", async () => {
      expect((await asking({ cypher: false }).ask("RETURN 1 AS one")).status).toBe(403);
      const { app, ask } = asking({ token: "secret" });
      expect((await ask("RETURN 1 AS one")).status).toBe(401);
      expect((await ask("RETURN 1 AS one", {}, { authorization: "Bearer guess" })).status).toBe(401);
      expect((await ask("RETURN 1 AS one", {}, { authorization: "Bearer secret" })).status).toBe(200);
      expect((await ask("RETURN 1", {}, { "content-type": "text/plain" })).status).toBe(401);
      expect((await app.request("/api/cypher?cypher=RETURN%201")).status).toBe(405);
      const seldom = asking({ limits: { cypher: { burst: 1, minute: 1 } } });
      expect((await seldom.ask("RETURN 1 AS one")).status).toBe(200);
      expect((await seldom.ask("RETURN 1 AS one")).status).toBe(429);
    });
  });
});
