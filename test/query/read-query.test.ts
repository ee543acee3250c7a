import { describe, expect, it } from "vitest";
import { readQuery } from "../../src/query/read-query.ts";

const head = `// title: Persons
// question: Who is there?
// parameters:
//   - { name: who, kind: entity, description: Who }
// columns: [who]
// example: { who: Ana }
`;

describe("readQuery", () => {
  it("reads the head and keeps the Cypher, comments included", () => {
    const query = readQuery("persons", `${head}\n// all of them\nMATCH (n:Entity) RETURN n.name AS who\n`);
    expect(query).toEqual({
      name: "persons",
      title: "Persons",
      question: "Who is there?",
      parameters: [{ name: "who", kind: "entity", required: false, description: "Who" }],
      columns: ["who"],
      types: {},
      example: { who: "Ana" },
      choices: {},
      cypher: "// all of them\nMATCH (n:Entity) RETURN n.name AS who",
    });
  });

  it("reads a file with a byte order mark and carriage returns", () => {
    const text = `\uFEFF${head}\nMATCH (n) RETURN n.name AS who`.replaceAll("\n", "\r\n");
    expect(readQuery("persons", text).title).toBe("Persons");
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ["no head at all", "MATCH (n) RETURN n", "x.cypher:1: head: title"],
    ["YAML that does not close", "// title: [a\n// question: b\nRETURN 1", "x.cypher:2:"],
    [
      "a kind there is not",
      head.replace("kind: entity", "kind: person"),
      "x.cypher:4: head: parameters.0.kind",
    ],
    ["a key there is not", `${head}// sort: who\n\nRETURN 1`, "x.cypher:1: head:  Unrecognized key"],
    ["no Cypher", head, "x.cypher:7: expected Cypher"],
    [
      "an example of no parameter",
      `${head.replace("{ who:", "{ whom:")}\nRETURN 1`,
      "“whom” is no parameter",
    ],
    ["a type of no column", `${head}// types: { whom: integer }\n\nRETURN 1`, "“whom” is no column"],
    [
      "a column of the evidence",
      `${head.replace("[who]", "[who, quote]")}\nRETURN 1`,
      "“quote” is a column of the evidence",
    ],
    [
      "a clause that writes",
      `${head}\nMATCH (n)\nSET n.name = 'x' RETURN n`,
      "x.cypher:9: expected a statement that only reads",
    ],
    [
      "a procedure",
      `${head}\nCALL db.labels() YIELD label RETURN label`,
      "x.cypher:8: expected a statement that only reads",
    ],
    [
      "a file to be read",
      `${head}\nLOAD CSV FROM 'x' AS row RETURN row`,
      "x.cypher:8: expected a statement that only reads",
    ],
  ];
  for (const [what, text, message] of wrong) {
    it(`refuses ${what}, naming file and line`, () => {
      expect(() => readQuery("x", text)).toThrow(message);
    });
  }

  it("takes words of writing inside quotes and comments for what they are", () => {
    const text = `${head}\n// CREATE nothing\nMATCH (n {name: 'SET'}) RETURN n.name AS who`;
    expect(readQuery("x", text).cypher).toContain("'SET'");
  });
});
