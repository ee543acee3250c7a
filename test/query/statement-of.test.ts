import { describe, expect, it } from "vitest";
import { loadQueries } from "../../src/query/load-queries.ts";
import { readQuery } from "../../src/query/read-query.ts";
import { statementOf } from "../../src/query/statement-of.ts";

const head = (choices: string) => `// title: Persons
// question: Who is there?
// parameters:
//   - { name: who, kind: entity, description: Who }
//   - { name: place, kind: place, description: Where }
// columns: [who]
// example: {}
// choices:
//   person:
${choices}`;
const text = `${head(`//     who: |
//       UNWIND $who AS id
//       MATCH (n:Entity {id: id})
//     place: |
//       MATCH (n:Entity {id: $place})
//     otherwise: |
//       MATCH (n:Entity)`)}

// choose: person
RETURN n.name AS who`;

describe("the statement of a query", () => {
  const query = readQuery("persons", text);
  const cases: readonly (readonly [given: Readonly<Record<string, unknown>>, begins: string])[] = [
    [{}, "MATCH (n:Entity)\nRETURN"],
    [{ who: "Ana" }, "UNWIND $who AS id\nMATCH (n:Entity {id: id})\nRETURN"],
    [{ place: "Cuba" }, "MATCH (n:Entity {id: $place})\nRETURN"],
    [{ place: "Cuba", who: "Ana" }, "UNWIND $who AS id\nMATCH (n:Entity {id: id})\nRETURN"],
    [{ who: null }, "MATCH (n:Entity)\nRETURN"],
  ];
  for (const [given, begins] of cases) {
    it(`begins at the first parameter given: ${JSON.stringify(given)}`, () =>
      expect(statementOf(query, given)).toBe(`${begins} n.name AS who`));
  }

  it("begins at the first of all on an engine that has them in order, where nothing is given", () => {
    const ordered = readQuery(
      "persons",
      text.replace(
        "//     otherwise",
        `//     some on neo4j: |
//       MATCH (n:Entity) WITH n ORDER BY n.name LIMIT $few
//     otherwise`,
      ),
    );
    const begun = (given: Readonly<Record<string, unknown>>, engine: "embedded" | "neo4j") =>
      statementOf(ordered, given, { some: true, engine }).replace(/\s+/g, " ");
    expect(begun({}, "neo4j")).toBe(
      "MATCH (n:Entity) WITH n ORDER BY n.name LIMIT $few RETURN n.name AS who",
    );
    expect(begun({}, "embedded")).toBe("MATCH (n:Entity) RETURN n.name AS who");
    expect(begun({ place: "Cuba" }, "neo4j")).toBe("MATCH (n:Entity {id: $place}) RETURN n.name AS who");
  });

  it("has no part that writes, and none without a place or a place without one", () => {
    const wrong = [
      text.replace("MATCH (n:Entity)\n", "MATCH (n:Entity) DELETE n\n"),
      text.replace("// choose: person\n", ""),
      text.replace("choose: person", "choose: nobody"),
    ];
    for (const one of wrong) expect(() => readQuery("persons", one)).toThrow(/choices: /);
  });
});

describe("the statements of the named queries", () => {
  it("look nowhere whether something fulfils what is not asked for: the embedded engine looks all the same", async () => {
    for (const query of (await loadQueries("schema/queries")).values())
      for (const given of [{}, ...query.parameters.map(({ name }) => ({ [name]: "x" }))])
        for (const manner of [{}, { within: true }, { some: true, engine: "neo4j" as const }]) {
          const asked = [...statementOf(query, given, manner).matchAll(/\$(\w+) IS NULL OR EXISTS/g)];
          const needless = asked.map(([, name]) => name!).filter((name) => !(name in given));
          expect([query.name, given, needless]).toEqual([query.name, given, []]);
        }
  });
});
