import { expect, test } from "vitest";
import { edgeTypes, nodeTypes } from "../../schema/index.ts";
import {
  constraintsFile,
  embeddedConstraints,
  madeBy,
  neo4jConstraints,
} from "../../src/store/constraints.ts";

test("every label has a unique id on both engines, and every relationship on Neo4j", () => {
  for (const { label } of nodeTypes) {
    expect(embeddedConstraints().join("\n")).toContain(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    expect(embeddedConstraints().join("\n")).toContain(`FOR (n:${label}) ON (n.id)`);
    expect(neo4jConstraints().join("\n")).toContain(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  }
  for (const { type } of edgeTypes)
    expect(neo4jConstraints().join("\n")).toContain(`FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`);
});

test("no two constraints or indexes have one name: Neo4j would leave out the second in silence", () => {
  for (const statements of [embeddedConstraints(), neo4jConstraints()]) {
    const names = statements.map((one) => madeBy(one));
    expect(new Set(names).size).toBe(names.length);
  }
});

test("the generated file has one statement a line and says that it is generated", () => {
  const lines = constraintsFile(neo4jConstraints()).trimEnd().split("\n");
  expect(lines[0]).toMatch(/^\/\/ Generated/);
  expect(lines.slice(1).every((line) => /^CREATE [^;]+;$/.test(line))).toBe(true);
});
