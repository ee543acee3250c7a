import { Integer } from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { edgeTypes, nodeTypes } from "../../schema/index.ts";
import { createEdges, createNodes } from "../../src/store/creating.ts";
import { hinted, inDialect } from "../../src/store/neo4j/dialect.ts";

const creating = [
  ...nodeTypes.map(({ label, ...row }) =>
    createNodes([label, ...("kinds" in row && row.kinds ? [row.kinds[0]!] : [])]),
  ),
  ...edgeTypes.flatMap(({ type, from, to }) =>
    from.flatMap((start) => to.map((end) => createEdges(type, start, end))),
  ),
];

describe("a statement in Neo4j's words", () => {
  test("that creates is planned once, leaves no kind in a comment, and sends its rows as they are", () => {
    expect(creating.length).toBeGreaterThan(50);
    const rows = [["a", 5, null]];
    for (const { cypher } of creating) {
      const said = inDialect(cypher, { rows });
      expect(said.cypher).toMatch(/^CYPHER replan=skip UNWIND \$rows AS /);
      expect(said.cypher).not.toMatch(/\/[*/]/);
      expect(said.parameters).toEqual({ rows });
    }
  });

  test("makes whole numbers of what comes as floats, where the schema says so", () => {
    const said = inDialect(createEdges("SAID", "Entity", "Statement").cypher, {}).cypher;
    expect(said).toMatch(
      /`start`: toInteger\(row\[\d\]\), `end`: toInteger\(row\[\d\]\), `quote`: row\[\d\]/,
    );
    const node = inDialect(createNodes(["Statement"]).cypher, {}).cypher;
    expect(node).toMatch(/`contentStarts`: \[one IN row\[\d\] \| toInteger\(one\)\]/);
  });

  test("begins where its comment says", () => {
    const cypher = "MATCH (a:A)-[r:LED]->(b:B) // by scan: b:B\n  WHERE r.x = 1 // by hand: b:B\nRETURN r";
    expect(hinted(cypher)).toBe(
      "MATCH (a:A)-[r:LED]->(b:B)\nUSING SCAN b:B\n  WHERE r.x = 1 // by hand: b:B\nRETURN r",
    );
    expect(hinted("MATCH (a)-[r:LED {id: $id}]->(b) // by index: r:LED")).toContain("USING INDEX r:LED(id)");
    expect(hinted("MATCH ()-[r:SAID]->() // by index: r:SAID(time)")).toContain("USING INDEX r:SAID(time)");
  });

  test("sends whole numbers of all others as integers", () => {
    const { parameters } = inDialect("RETURN $n AS n", { n: 5, half: 0.5 });
    expect(parameters.n).toEqual(Integer.fromNumber(5));
    expect(parameters.half).toBe(0.5);
  });
});
