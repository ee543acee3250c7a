import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { focusOf, type Mark, markedText } from "../../src/server/pages/marked-text.ts";

const mark = (
  start: number,
  end: number,
  layer: Mark["layer"] = "mention",
  href = `/entity/${start}-${end}`,
): Mark => ({ start, end, layer, look: "", href, title: `${start}` });

async function rendered(text: string, marks: readonly Mark[], focus?: { start: number; end: number }) {
  const { document } = parseHTML(`<body><div id="text">${await markedText(text, marks, focus)}</div></body>`);
  return document.getElementById("text")!;
}

/** A parser of HTML makes one line break of two characters, and nothing of none: not what is tested here. */
const plainText = fc.string({
  unit: fc.constantFrom("a", "b", " ", "\n", "é", "😀", "<", "&", "“", "\u0301"),
  minLength: 1,
  maxLength: 60,
});
const spans = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
const case_ = plainText.chain((text) =>
  fc.record({ text: fc.constant(text), some: fc.array(spans(text), { maxLength: 8 }), focus: spans(text) }),
);

describe("a text with its marks", () => {
  test("has the words of the text, however its marks overlap", async () => {
    await fc.assert(
      fc.asyncProperty(case_, async ({ text, some }) => {
        const whole = some.filter(
          ({ start, end }) =>
            focusOf(text, `${start}`, `${end}`)?.start === start &&
            focusOf(text, `${start}`, `${end}`)?.end === end,
        );
        const element = await rendered(
          text,
          whole.map(({ start, end }) => mark(start, end)),
        );
        expect(element.textContent).toBe(text);
      }),
    );
  });

  test("has exactly the asked characters in its one evidence, but for blank lines", async () => {
    await fc.assert(
      fc.asyncProperty(case_, async ({ text, some, focus: { start, end } }) => {
        const focus = focusOf(text, `${start}`, `${end}`);
        const element = await rendered(
          text,
          some
            .map((one) => mark(one.start, one.end))
            .filter((one) => focusOf(text, `${one.start}`, `${one.end}`)?.start === one.start),
          focus,
        );
        const lit = [...element.querySelectorAll("mark")].map((one) => one.textContent).join("");
        const words = (one: string) => one.replace(/[\n ]/g, "");
        expect(words(lit)).toBe(focus ? words(text.slice(focus.start, focus.end)) : "");
        expect(element.querySelectorAll("#evidence").length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("leads each piece where its shortest mark does", async () => {
    const element = await rendered("The mayor said he will not leave.", [
      mark(0, 33, "statement", "/statement/s"),
      mark(4, 9, "mention", "/entity/e"),
      mark(0, 14, "event", "/event/v"),
    ]);
    const links = [...element.querySelectorAll("a")].map((one) => [
      one.textContent,
      one.getAttribute("href"),
    ]);
    expect(links).toEqual([
      ["The ", "/event/v"],
      ["mayor", "/entity/e"],
      [" said", "/event/v"],
      [" he will not leave.", "/statement/s"],
    ]);
    expect(element.querySelector('[href="/entity/e"]')!.className).toBe("in event mention statement");
  });

  test("goes on over the end of a line", async () => {
    const element = await rendered("One line\n\nand another", [], { start: 4, end: 13 });
    expect([...element.querySelectorAll("mark")].map((one) => one.textContent)).toEqual(["line", "and"]);
    expect(element.textContent).toBe("One line\n\nand another");
  });

  test.each([
    ["0", "3", { start: 0, end: 3 }],
    ["1", "2", { start: 0, end: 3 }],
    ["2", "99", { start: 2, end: 5 }],
    ["3", "3", undefined],
    ["4", "2", undefined],
    ["-1", "2", undefined],
    ["a", "2", undefined],
    [undefined, "2", undefined],
  ])("reads the span %s to %s", (start, end, expected) => {
    const text = start === "1" ? "😀😀b" : "ab cd";
    expect(focusOf(text, start, end)).toEqual(start === "1" ? { start: 0, end: 2 } : expected);
  });
});
