import { describe, expect, test } from "vitest";
import { inArticles } from "../../schema/in-articles.ts";
import { titleOf } from "../../src/server/read/articles.ts";
import { nameOf } from "../../src/server/read/face.ts";

const face = { id: "a", ref: "note-7", title: null, source: null, url: null, published: null, beginning: "" };

describe("what an article is called", () => {
  test.each([
    ["its title", { title: "Storm hits the coast", beginning: "Anything." }, "Storm hits the coast"],
    [
      "its first line where that is a headline",
      { beginning: "Storm hits the coast\n\nThe storm" },
      "Storm hits the coast",
    ],
    ["its own name where it has no text", {}, "note-7"],
    [
      "the first sentence of a line that is none, without its dateline",
      {
        beginning:
          "NAIROBI, March 3 (Wire) - President William Ruto met Prime Minister Abiy Ahmed in Addis Ababa on Monday. “We will build,” he said.",
      },
      "President William Ruto met Prime Minister Abiy Ahmed in Addis Ababa on Monday.",
    ],
    [
      "as many words as a headline has where no sentence is so short",
      { beginning: `The talks ${"went on and ".repeat(16)}` },
      /^The talks (?:went on and ){4,}.*…$/,
    ],
    [
      "a sentence with an abbreviation in it to its end",
      {
        beginning: `The Rev. Al Sharpton spoke to Gov. Kathy Hochul for an hour. ${"Then he left the hall. ".repeat(5)}`,
      },
      "The Rev. Al Sharpton spoke to Gov. Kathy Hochul for an hour.",
    ],
  ])("is %s", (_what, given, expected) => {
    const title = titleOf({ ...face, ...given });
    if (typeof expected === "string") expect(title).toBe(expected);
    else expect(title).toMatch(expected);
    expect(title.length).toBeLessThanOrEqual(115);
  });
});

test.each([
  [["It is over,"], "It is over"],
  [["It is over,", "for good;"], "It is over, … for good"],
  [["Who knows?"], "Who knows?"],
  [[","], ","],
])("what was said, %j, is shown without the comma behind which the text goes on", (content, expected) => {
  const statement = { node: "s-0", labels: ["Statement"], properties: { content } };
  expect(nameOf(statement)).toBe(expected);
});

test.each([
  [{ articles: 1, sources: 1, unnamed: 0 }, "in 1 article of 1 source"],
  [{ articles: 1, sources: 0, unnamed: 1 }, "in 1 article that names no source"],
  [{ articles: 3, sources: 0, unnamed: 3 }, "in 3 articles that name no source"],
  [{ articles: 1200, sources: 2, unnamed: 1 }, "in 1,200 articles of 2 sources (1 article names no source)"],
  [{ articles: 0, sources: 0, unnamed: 0 }, "in 0 articles"],
])("%j is told in words: %s", (counts, words) => expect(inArticles(counts)).toBe(words));
