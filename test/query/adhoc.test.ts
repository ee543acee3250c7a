import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AdhocError } from "../../src/query/adhoc/adhoc-error.ts";
import { assertReadsGraph } from "../../src/query/adhoc/guard.ts";
import { functions, keywords } from "../../src/query/adhoc/words.table.ts";
import { attacks, legitimate, legitimateOnNeo4j } from "../cases/server/attacks.ts";

function verdict(cypher: string): string {
  try {
    assertReadsGraph(cypher);
    return "passes";
  } catch (error) {
    return error instanceof AdhocError ? error.kind : "failed";
  }
}

describe("the guard of queries that callers write", () => {
  test.each(attacks.map((one) => [one.slice(0, 120), one]))("refuses %s", (_, attack) => {
    expect(verdict(attack)).toBe("refused");
  });

  test.each([...legitimate, ...legitimateOnNeo4j])("lets %s pass", (query) => {
    expect(() => assertReadsGraph(query)).not.toThrow();
  });

  test("refuses an attack wherever it stands behind a query that passes", () => {
    const behind = attacks.filter(
      (one) => /^[A-Z]{4,}/i.test(one) && !/^(MATCH|WITH|UNWIND|RETURN|OPTIONAL)/i.test(one),
    );
    expect(behind.length).toBeGreaterThan(60);
    for (const attack of behind)
      for (const before of ["MATCH (n) ", "MATCH (n) WITH n ", "MATCH (n) RETURN n "])
        expect([before + attack, verdict(before + attack)]).toEqual([before + attack, "refused"]);
  });

  test("lets no word stand as a clause that it does not know, in any place and case", () => {
    const word = fc
      .stringMatching(/^[A-Za-z_]{2,12}$/)
      .filter((one) => !keywords.has(one.toUpperCase()) && !functions.has(one.toLowerCase()));
    fc.assert(
      fc.property(
        word,
        fc.constantFrom(" n", " n.x = 1", " 'file'", " (n)", " $x", " 5", " {x: 1} y"),
        (unknown, rest) => {
          expect(verdict(`MATCH (n) ${unknown}${rest} RETURN n`)).toBe("refused");
          expect(verdict(`${unknown}${rest}`)).toBe("refused");
        },
      ),
    );
  });

  test("reads any text whatever in no more time than its length takes, and says yes or no", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(["passes", "refused"]).toContain(verdict(text));
        expect(["passes", "refused"]).toContain(verdict(`MATCH (n) RETURN ${text}`));
      }),
    );
  });
});
