import { describe, expect, test } from "vitest";
import { relationNouns, relationVerbsWith } from "../../src/extraction/relations/nouns.table.ts";
import { draftOf } from "./read.ts";

describe("the example of", () => {
  test.each([...relationNouns, ...relationVerbsWith].map((row) => [row.example, row.type] as const))(
    "“%s” tells of its relation",
    async (example, type) => {
      const { relations } = await draftOf(example);
      expect(relations.map((one) => one.type)).toContain(type);
    },
  );
});

describe("who is in what", () => {
  test.each([
    ["Boeing employees cheered.", "EMPLOYED_BY"],
    ["Fighters of the Islamic State fled.", "MEMBER_OF"],
    ["Jan Egeland of the Norwegian Refugee Council wept.", "MEMBER_OF"],
    ["Ann Lee, of the University of Helsinki, wept.", "EMPLOYED_BY"],
    ["The European Union, including Germany, agreed.", "MEMBER_OF"],
  ] as const)("“%s”", async (text, type) => {
    const { relations } = await draftOf(text);
    expect(relations.map((one) => one.type)).toContain(type);
  });

  test.each([
    "American workers cheered.",
    "Apple music players broke.",
    "Towns including Lima and Cuzco woke.",
  ])("“%s” tells of nobody", async (text) => {
    const { relations } = await draftOf(text);
    expect(relations.filter((one) => ["EMPLOYED_BY", "MEMBER_OF"].includes(one.type))).toEqual([]);
  });
});
