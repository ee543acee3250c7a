import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { padded, widthOf, wrapped } from "../../src/query/cell-width.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const seen = (text: string) => Array.from(segmenter.segment(text), (one) => one.segment);

/** Characters that are measured without being parted, and some that are not. */
const letters = [
  ...Array.from({ length: 0x52f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at)),
  ..."Ấẞ–—‘’“”•…‰€₴₽",
].filter((one) => !/[\p{Cc}\p{Cf}\u00a0]/u.test(one));
/** At the end of what is kept these would join the sign for what was cut. */
const joining = ["\u0301", "\ufe0f", "\u200d", "\u0e33", "ि"];
const any = [
  ...letters,
  "\u0301",
  "\u200d",
  "👩",
  "👩‍👩‍👧",
  "🇫🇷",
  "北",
  "京",
  "ग",
  "ि",
  "\u0e33",
  "e\u0301",
  "\ufe0f",
];

describe("the places that a text takes in a terminal", () => {
  test.each([
    ["Ouagadougou", 11],
    ["“Zürich” – Łódź", 15],
    ["Київ", 4],
    ["北京", 4],
    ["e\u0301te\u0301", 3],
    ["👩‍👩‍👧 a", 4],
    ["", 0],
  ])("%s takes %i", (text, places) => {
    expect(widthOf(text)).toBe(places);
  });

  test("are those of what a reader sees, whatever stands beside each other", () => {
    for (const one of letters)
      for (const other of ["a", "é", "”", "я", "\u0301", one])
        expect(widthOf(one + other), `${one}${other}`).toBe(seen(one + other).length);
  });

  test("are as many as asked for when it is cut or filled, and no character is cut through", () => {
    const text = fc.array(fc.constantFrom(...any), { maxLength: 30 }).map((all) => all.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (given, size) => {
        const cell = padded(given, size);
        if (!joining.some((one) => given.includes(one))) expect(widthOf(cell)).toBe(size);
        const kept = cell.replace(/…? *$/, "");
        expect(given.startsWith(kept) || given.trimEnd() === kept).toBe(true);
        expect(seen(given).slice(0, seen(kept).length).join("")).toBe(kept);
      }),
    );
  });

  test("are not passed by a line of several words, and all words are there", () => {
    const words = fc.array(fc.constantFrom("a", "Łódź", "北京", "of", "“longer”", "Ouagadougou"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (given, width) => {
        const lines = wrapped(given.join(" "), width);
        expect(lines.join(" ")).toBe(given.join(" "));
        for (const line of lines) if (line.includes(" ")) expect(widthOf(line)).toBeLessThanOrEqual(width);
        // Each line is full: the first word of the next would not fit.
        for (const [at, line] of lines.slice(0, -1).entries())
          expect(widthOf(`${line} ${lines[at + 1]!.split(" ")[0]}`)).toBeGreaterThan(width);
      }),
    );
  });
});
