import { describe, expect, test } from "vitest";
import { rounded } from "../../scripts/evaluate/rows.ts";
import { daysOf, sameDays } from "../../scripts/evaluate/text/days.ts";
import { numberIn } from "../../scripts/evaluate/text/numbers.ts";
import { pattern } from "../../scripts/evaluate/text/pattern.ts";
import { headWord, pieces } from "../../scripts/evaluate/text/phrases.ts";
import { tokensOf } from "../../scripts/evaluate/text/tokens.ts";

describe("days", () => {
  test.each([
    ["2008-03", "2008-03-01/2008-03-31"],
    ["2008-12", "2008-12-01/2008-12-31"],
    ["2008-W01", "2007-12-31/2008-01-06"],
    ["2009-W53", "2009-12-28/2010-01-03"],
    ["2008-W10-WE", "2008-03-08/2008-03-09"],
    ["2008-Q4", "2008-10-01/2008-12-31"],
    ["2008-H1", "2008-01-01/2008-06-30"],
    ["199X", "1990-01-01/1999-12-31"],
    ["2008-XX-XX", "2008"],
    ["20080301", "2008-03-01"],
    ["2008-03-01T10:00", "2008-03-01"],
  ])("%s are %s", (value, same) => {
    expect(daysOf(value)).toBeDefined();
    expect(sameDays(value, same)).toBe(true);
  });

  test.each([
    "2008-02-30",
    "2008-W53",
    "2008-W00",
    "2008-13",
    "P3D",
    "PRESENT_REF",
    "2008-02-30/2008-03-01",
    "",
  ])("there are none in “%s”", (value) => {
    expect(daysOf(value)).toBeUndefined();
  });
});

describe("numbers", () => {
  test.each([
    ["two hundred and five", 205],
    ["twenty-five thousand", 25_000],
    ["$3.5 million", 3.5e6],
    ["a dozen", 12],
    ["1,200", 1200],
    ["one million two hundred thousand", 1.2e6],
    ["3.2bn", 3.2e9],
    ["ninety nine", 99],
  ])("%s is %d", (words, value) => {
    expect(numberIn(words)).toBe(value);
  });

  test.each(["half", "two thirds", "several", "m", "and"])("%s is none", (words) => {
    expect(numberIn(words)).toBeUndefined();
  });
});

describe("words", () => {
  test("are those of all scripts, and end where letters end", () => {
    expect("señor ïst".match(pattern("\\b\\w+\\b", "g"))).toEqual(["señor", "ïst"]);
    expect(pattern("^\\W*(?:some)\\b", "i").test("some|")).toBe(true);
    expect(pattern("\\bor\\b").test("señor")).toBe(false);
    expect(
      tokensOf("U.S. €3.5 state-of-the-art").map(([a, b]) => "U.S. €3.5 state-of-the-art".slice(a, b)),
    ).toEqual(["U.S", "€", "3.5", "state-of-the-art"]);
  });

  test("the head of a phrase is its last word before a comma, preposition or relative", () => {
    const headOf = (text: string): string => text.slice(...headWord([0, text.length], text));
    expect(headOf("the president of Peru")).toBe("president");
    expect(headOf("Ann Lee, head of state,")).toBe("Lee");
    expect(headOf("a strike called by the union")).toBe("strike");
    expect(headOf("the minister himself")).toBe("minister");
  });

  test("a phrase names what its pieces name", () => {
    const text = "Secretary of State Henry Kroll and the mayor, Ann Lee";
    const found = pieces([0, text.length], text).map(([start, end]) => text.slice(start, end));
    expect(found).toEqual([text, "Secretary", "Henry Kroll", "the mayor", "Ann Lee"]);
  });
});

describe("figures", () => {
  test("are rounded as the independent scorer rounds: between two to the even one", () => {
    expect(rounded(0.0625)).toBe(0.062);
    expect(rounded(0.1875)).toBe(0.188);
    expect(rounded(2 / 3)).toBe(0.667);
    expect(rounded(7.5)).toBe(7.5);
  });
});
