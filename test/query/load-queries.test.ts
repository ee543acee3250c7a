import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadQueries, loadQuery, queryNamed } from "../../src/query/load-queries.ts";

const all = await loadQueries("schema/queries");
const folder = mkdtempSync(join(tmpdir(), "dateline-queries-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("one question out of a folder", () => {
  test("is the one that all of them have of its name", async () => {
    for (const [name, query] of all) expect(await loadQuery("schema/queries", name)).toEqual(query);
  });

  test.each(["who-did", "../queries/offices", "offices.cypher", ""])(
    "called “%s” is unknown, with the names there are",
    async (name) => {
      const words = await loadQuery("schema/queries", name).catch((error: Error) => error.message);
      expect(words).toContain(`expected one of ${[...all.keys()].join(", ")}`);
      expect(() => queryNamed(all, name)).toThrow(String(words));
    },
  );

  test("is read where another is no query, and told where it is none itself", async () => {
    writeFileSync(join(folder, "broken.cypher"), "MATCH (n) DELETE n\n");
    writeFileSync(
      join(folder, "good.cypher"),
      "// title: T\n// question: Q?\n// parameters: []\n// columns: [a]\n// example: {}\nRETURN 1 AS a\n",
    );
    expect((await loadQuery(folder, "good")).cypher).toBe("RETURN 1 AS a");
    await expect(loadQuery(folder, "broken")).rejects.toThrow(/^broken\.cypher/);
    await expect(loadQueries(folder)).rejects.toThrow(/^broken\.cypher/);
  });
});
