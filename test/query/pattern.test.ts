import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anywhere, placeOf, wholeWords, wholeWordsOf, words } from "../../src/query/pattern.ts";

/** As both engines match: the whole value, `(?isu)` in front. */
function matches(pattern: string, value: string): boolean {
  return new RegExp(`^(?:${pattern.replace("(?isu)", "")})$`, "isu").test(value);
}

describe("patterns", () => {
  const found: readonly (readonly [string, string])[] = [
    ["diaz-canel", "Miguel Díaz-Canel"],
    ["DÍAZ CANEL", "miguel diaz-canel"],
    ["canel", "Miguel Díaz-Canel"],
    ["díaz", "Díaz"],
    ["US", "the US embassy"],
    ["lodz", "Łódź"],
    ["naïve", "naive"],
    ["北京", "北京"],
    ["Горбачев", "Михаил Горбачёв"],
    ["한국", "한국"],
    ["Αθηνα", "Αθήνα"],
    ["ガザ", "ガザ"],
    ["Ｄíａｚ　ｃａｎｅｌ", "Miguel Díaz-Canel"],
    ["diaz canel", "ＭＩＧＵＥＬ Ｄｉａｚ－Ｃａｎｅｌ"],
    ["a400m", "Airbus Ａ４００Ｍ"],
    ["m²", "an area of 30 m²"],
  ];
  for (const [text, value] of found) {
    it(`“${text}” finds “${value}” as whole words`, () => {
      expect(matches(wholeWords(text), value)).toBe(true);
      expect(wholeWordsOf(text).test(value)).toBe(true);
    });
  }

  const missed: readonly (readonly [string, string])[] = [
    ["us", "Russia"],
    ["rally", "generally"],
    ["canel diaz", "Díaz-Canel"],
    [".*", "anything"],
    ["", "anything"],
    ["“”", "anything"],
  ];
  for (const [text, value] of missed) {
    it(`“${text}” does not find “${value}” as whole words`, () =>
      expect(matches(wholeWords(text), value)).toBe(false));
  }

  it("anywhere finds parts of words", () => {
    expect(matches(anywhere("dia"), "Miguel Díaz")).toBe(true);
    expect(placeOf("canel").exec("Díaz-Canel")?.index).toBe(5);
  });

  it("any text is a pattern that finds its own words, if it has any", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        expect(matches(wholeWords(text), words(text).join(" "))).toBe(words(text).length > 0);
        expect(() => new RegExp(anywhere(text).replace("(?isu)", ""), "isu")).not.toThrow();
      }),
    );
  });

  it("the expression for JavaScript finds what the one for the engines finds", () => {
    const text = fc.stringMatching(/^[ab é.'-]{0,8}$/);
    fc.assert(
      fc.property(text, text, (name, value) => {
        expect(wholeWordsOf(name).test(value)).toBe(matches(wholeWords(name), value));
      }),
      { numRuns: 500 },
    );
  });

  it("a text of plain letters finds itself in any case and place", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Zé0-9]{1,12}$/), fc.string(), (word, around) => {
        expect(matches(anywhere(word), `${around} ${word.toUpperCase()} ${around}`)).toBe(true);
        expect(matches(wholeWords(word), `x ${word.toLowerCase()}, y`)).toBe(true);
      }),
    );
  });

  it("takes a text of plain letters alone apart as it does beside any other letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        expect([...words(text), "ж"]).toEqual(words(`${text} ж`));
      }),
    );
  });
});
