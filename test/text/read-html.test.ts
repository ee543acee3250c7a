import { describe, expect, it } from "vitest";
import { readFile } from "../../src/text/read-file.ts";
import { CALLED_OTHERWISE, PAGES } from "../cases/text/pages.ts";

const linesOf = (html: string | Uint8Array): readonly string[] => {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  const { articles, refusals } = readFile({ name: "a.html", bytes });
  expect(refusals).toEqual([]);
  return articles[0]!.text.split(/\n+/);
};

describe("of a page of a news site", () => {
  it.each(PAGES)("$says is left out", ({ html, lines }) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it.each(CALLED_OTHERWISE)("the article is taken where $says", ({ html, lines }) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it.each(["windows-1252", "iso-8859-1"])("marks of %s are marks", (charset) => {
    const head = `<meta charset="${charset}"><p>“We stay”, said Müller – who paid €12. The bridge was opened.</p>`;
    const marks = new Map(
      [..."€…‘’“”–"].map((mark, at) => [mark, [0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96][at]!]),
    );
    const bytes = Uint8Array.from([...head], (letter) => marks.get(letter) ?? letter.charCodeAt(0));
    expect(linesOf(bytes)).toEqual(["“We stay”, said Müller – who paid €12. The bridge was opened."]);
  });

  it("what is nested deep, and what stands a thousand times beside the report, is left out", () => {
    const nested = `${"<div>".repeat(400)}${'<a href="/">link</a> '.repeat(400)}${"</div>".repeat(400)}`;
    const beside = "<h2>Related</h2><p>The prime minister resigned on Monday.</p>".repeat(400);
    const { articles } = readFile({
      name: "a.html",
      bytes: new TextEncoder().encode(
        `<main><p>The bus overturned near Linden.</p></main>${nested}${beside}`,
      ),
    });
    expect(articles[0]?.text).toBe("The bus overturned near Linden.");
  });
});
