import { describe, expect, test } from "vitest";
import { boundsAfter, boundsBefore } from "../../src/extraction/figures/bounds.table.ts";
import { exclusions } from "../../src/extraction/figures/exclusions.ts";
import { orders } from "../../src/extraction/figures/numbers.table.ts";
import { currencies, measures, national, pairs } from "../../src/extraction/figures/units.table.ts";
import { figureForms } from "../cases/figures.forms.ts";
import { draftOf } from "./read.ts";

const published = { value: "2024-03-02", precision: "day" } as const;
const figuresOf = async (text: string) => (await draftOf(text, published)).figures;

describe("the example of", () => {
  test.each([...boundsBefore, ...boundsAfter].map((row) => [row.example, row.bound] as const))(
    "“%s” is bound as %s",
    async (example, bound) => {
      expect((await figuresOf(example)).map((one) => one.bound)).toEqual([bound]);
    },
  );

  test.each(exclusions.map((row) => [row.name, row.example] as const))(
    "the exclusion “%s” has no figure",
    async (_name, example) => {
      expect((await figuresOf(example)).map((one) => one.text)).toEqual([]);
    },
  );
});

describe("a figure", () => {
  test.each(figureForms)("in “%s” is “%s”", async (text, figure, expected) => {
    const found = (await figuresOf(text)).find((one) => one.text === figure);
    expect({ ...found, counts: found?.counts?.text ?? null }).toMatchObject(expected);
  });

  test.each(Object.entries(orders))(
    "of the order “%s” has its range and no value",
    async (words, [low, high]) => {
      const [found] = await figuresOf(
        `Police saw ${words}${/s$|handful$/u.test(words) ? " of" : ""} farmers in the square.`,
      );
      expect(found).toMatchObject({ text: words, value: null, bound: "order", low, high, unit: "count" });
      expect(found!.counts!.text).toBe("farmers");
    },
  );

  test.each(
    Object.entries({ ...measures, ...pairs }).filter(
      ([word]) => /^\p{L}{3,}/u.test(word) && word !== "seconds",
    ),
  )("measured in “%s” has the unit %s", async (word, unit) => {
    expect((await figuresOf(`They measured 3,500 ${word} of it.`)).map((one) => one.unit)).toContain(unit);
  });

  test.each(
    Object.entries(currencies).filter(
      ([word]) => /^\p{Ll}{3,}$/u.test(word) && !/^pounds?$|^sterling$/u.test(word),
    ),
  )("of money in “%s” is in %s", async (word, unit) => {
    expect(
      (
        await figuresOf(
          `The firm paid 3,500 ${word.length === 3 && unit === word.toUpperCase() ? unit : word} for it.`,
        )
      ).map((one) => one.unit),
    ).toContain(unit);
  });

  test.each(Object.entries(national))("of money in “%s” is in %s", async (words, unit) => {
    expect((await figuresOf(`The firm paid 3,500 ${words} for it.`)).map((one) => one.unit)).toEqual([unit]);
  });

  test("says over which time and where, where its clause does", async () => {
    const [found] = await figuresOf("The raids have killed more than 30,000 people in Gaza since October 7.");
    expect(found).toMatchObject({ value: 30_000, period: { value: "2023-10-07/2024-03-02" } });
    expect(found!.where).toBeDefined();
    expect(found!.evidence.text).toBe(
      "The raids have killed more than 30,000 people in Gaza since October 7",
    );
  });
});
