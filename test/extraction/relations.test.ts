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

describe("an office that nobody holds yet", () => {
  test.each([
    "Ana Ruiz will become president of Chile.",
    "Ana Ruiz wants to become president.",
    "Ana Ruiz was not elected president.",
    "Ana Ruiz may be named chief executive.",
  ])("“%s”", async (text) => {
    const { relations } = await draftOf(text);
    expect(relations.filter((one) => one.type === "HOLDS_OFFICE")).toEqual([]);
  });
});

describe("whose office is what", () => {
  test.each([
    ["The mayor of Ibadan, Bola Adeyemi, resigned.", "Bola Adeyemi", "mayor", "Ibadan"],
    ["The head of the World Bank, Ajay Banga, left.", "Ajay Banga", "head", "World Bank"],
    [
      "The leader of Hamas, Yahya Sinwar, and the president of Iran, Ali Kani, met.",
      "Yahya Sinwar",
      "leader",
      "Hamas",
    ],
    ["The minister of health, Peter Okafor, left.", "Peter Okafor", "minister of health", "health"],
    ["Peter Okafor, a spokesman for the army, wept.", "Peter Okafor", "spokesman for the army", "the army"],
    ["The mayor of Lima, Peru, Ana Paz, wept.", "Ana Paz", "mayor", "Lima"],
    ["Penny Wong became foreign minister.", "Penny Wong", "foreign minister", undefined],
    ["Ana Ruiz was elected president of Chile in 2010.", "Ana Ruiz", "president", "Chile"],
    ["Joe Kaeser was named chief executive of Siemens.", "Joe Kaeser", "chief executive", "Siemens"],
    ["Secretary of State Antony Blinken left.", "Antony Blinken", "Secretary of State", undefined],
  ] as const)("“%s”", async (text, who, office, of) => {
    const { relations, mentions } = await draftOf(text);
    const held = relations
      .filter((one) => one.type === "HOLDS_OFFICE")
      .map((one) => [
        mentions[one.from]!.text,
        one.attributes?.office,
        one.to === undefined ? undefined : mentions[one.to]!.text,
      ]);
    expect(held).toContainEqual([who, office, of]);
  });

  test.each([
    "The mayor of Ibadan, Bola Adeyemi and Ann Lee wept.",
    "The victims of Rome, Ann Lee and Bo Paz, wept.",
  ])("“%s” tells of none", async (text) => {
    const { relations } = await draftOf(text);
    expect(relations.filter((one) => one.type === "HOLDS_OFFICE")).toEqual([]);
  });
});
