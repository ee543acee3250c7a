import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { checkStore } from "../../src/store/check-store.ts";
import { cypherStore } from "../../src/store/cypher-store.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import type { Values } from "../../src/store/engine.ts";
import { storeProperties } from "../../src/store/statements.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-damage-"));
const engine = await openEmbedded(join(folder, "store"));
const store = cypherStore(engine);
await store.load(sampleExtractions.map(subgraphOf));

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Where a property may be damaged: of a node or of an edge. */
const things = [
  { match: "MATCH (n:Entity)" },
  { match: "MATCH (n:Event)" },
  { match: "MATCH (n:Statement)" },
  { match: "MATCH (n:Article)" },
  { match: "MATCH (n:Figure)" },
  { match: "MATCH ()-[n:MENTIONED_IN]->()" },
  { match: "MATCH ()-[n:REPORTED_IN]->()" },
  { match: "MATCH ()-[n:SAID]->()" },
  { match: "MATCH ()-[n:LED]->()" },
  { match: "MATCH ()-[n:PUBLISHED_BY]->()" },
] as const;
const values = [null, 5, -1.5, true, "", "x", ["x"], [1, 2], []] as const;

test("a check tells of any property of any thing that has another value, and of nothing once it is as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...things),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...values),
      async ({ match }, thing, key, value) => {
        const all = await store.read(
          `${match} RETURN n.id AS id, properties(n) AS properties ORDER BY id`,
          {},
        );
        const { id, properties } = all[thing % all.length] as { id: string; properties: Values };
        const keys = Object.keys(properties).filter((one) => one !== "id" && !isOfStore(one));
        const name = keys.sort()[key % keys.length]!;
        if (JSON.stringify(properties[name]) === JSON.stringify(value)) return;
        const set = (to: unknown) =>
          engine.write(({ run }) => run(`${match} WHERE n.id = $id SET n.\`${name}\` = $to`, { id, to }));
        await set(value);
        const problems = await checkStore(store);
        await set(properties[name]);
        expect(problems, `${match} ${name} = ${JSON.stringify(value)}`).not.toEqual([]);
      },
    ),
    { numRuns: 15, seed: 5 },
  );
  expect(await checkStore(store)).toEqual([]);
});

function isOfStore(name: string): boolean {
  return storeProperties.some((one) => one === name);
}
