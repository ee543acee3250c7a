import { describe, expect, it } from "vitest";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import { evidenceColumns } from "../../src/query/named-query.ts";
import { QueryError } from "../../src/query/query-error.ts";
import { promised } from "../cases/queries/contract.ts";

const queries = await loadQueries("schema/queries");

/** A query's statement with all parts that it may have. */
function whole(name: string): string {
  const { cypher, choices } = queryNamed(queries, name);
  return [...Object.values(choices).flatMap((choice) => Object.values(choice)), cypher].join("\n");
}

describe("the named queries", () => {
  it("are those of the contract, no more and no fewer", () => {
    expect([...queries.keys()]).toEqual(Object.keys(promised).sort());
  });

  for (const [name, { parameters, columns }] of Object.entries(promised)) {
    it(`${name} has the contract's parameters and columns, in their order`, () => {
      const query = queryNamed(queries, name);
      expect(query.parameters.map((one) => one.name + (one.required ? "*" : "")).join(", ")).toBe(parameters);
      expect(query.columns.join(", ")).toBe(columns);
    });

    it(`${name} returns each of its columns, orders its rows, and uses only parameters that it names`, () => {
      const { parameters, columns, algorithm, pages } = queryNamed(queries, name);
      const cypher = whole(name);
      const last = cypher.slice(cypher.lastIndexOf("\nRETURN "));
      if (algorithm !== "connections") {
        for (const column of [...columns, ...evidenceColumns.slice(0, 5)]) {
          expect(last).toMatch(new RegExp(`(\\bAS \`?|[, ]\`?)${column}\\b`));
        }
        expect(last).toMatch(/\nORDER BY [^\n]+\nLIMIT \$limit$/);
      }
      const known = new Set([
        "limit",
        "reach",
        "span",
        "reports",
        "replaced",
        ...(pages ? ["after", "until", "chosen"] : []),
        ...parameters.flatMap((one) =>
          ["", "Pattern", "Stretches", "Worded", "Spoken", "Named", "Told"].map((end) => one.name + end),
        ),
      ]);
      if (algorithm === "connections") {
        for (const kind of ["entities", "events", "statements", "figures", "offices"]) known.add(kind);
      }
      const used = [...cypher.matchAll(/\$([A-Za-z]+)/g)].map((match) => match[1]!);
      expect(used.filter((one) => !known.has(one))).toEqual([]);
    });

    it(`${name} begins every inner pattern at a node it has, for the embedded engine scans all nodes otherwise`, () => {
      expect(whole(name)).not.toMatch(/EXISTS \{ \(\w*:|\[\(\w*:/);
    });

    it(`${name} has an example that gives what it requires`, () => {
      const query = queryNamed(queries, name);
      const needed = query.parameters.filter((one) => one.required).map((one) => one.name);
      expect(Object.keys(query.example)).toEqual(expect.arrayContaining(needed));
    });
  }

  it("answer an unknown name with the names there are", () => {
    expect(() => queryNamed(queries, "who-did-waht")).toThrow(QueryError);
    expect(() => queryNamed(queries, "who-did-waht")).toThrow(
      /unknown query “who-did-waht”: expected one of .*who-did-what/,
    );
  });
});
