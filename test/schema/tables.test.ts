import { describe, expect, test } from "vitest";
import { eventTypes, nodeTypes, relationTypes, roleRow, roles } from "../../schema/index.ts";

describe("the model's tables", () => {
  test("know at least forty types of events over all domains, each once", () => {
    const names = eventTypes.map((row) => row.type);
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(eventTypes.map((row) => row.domain))).toEqual(
      new Set([
        "politics",
        "protest",
        "conflict",
        "law",
        "diplomacy",
        "business",
        "disaster",
        "life",
        "sport",
        "culture",
        "other",
      ]),
    );
  });

  test("give every event type an actor on the actor's side and a target that is none", () => {
    for (const row of eventTypes) {
      if (row.type !== "defeat") expect(roleRow(row.actor).part, row.type).toBe("actor");
      expect(row.example.length, row.type).toBeGreaterThan(10);
    }
  });

  test("name every role, relation and label once, each role with a relationship type of its own", () => {
    for (const names of [
      roles.map((row) => row.role),
      roles.map((row) => row.edge),
      relationTypes.map((row) => row.type),
      nodeTypes.map((row) => row.label),
    ]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("write relationship types and labels so that they need no quoting in Cypher", () => {
    for (const row of roles) expect(row.edge).toMatch(/^[A-Z][A-Z_]*$/);
    for (const row of nodeTypes) expect(row.label).toMatch(/^[A-Z][A-Za-z]*$/);
  });
});
