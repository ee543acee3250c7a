import fc from "fast-check";
import { expect, test } from "vitest";
import { tellingsOf } from "../../src/pipeline/tellings.ts";
import type { ArticleInput } from "../../src/text/article-input.ts";

const text = "The mayor of Lima led a march on Friday.";

function readOf(inputs: readonly ArticleInput[]): readonly ArticleInput[] {
  const tellings = tellingsOf();
  for (const input of inputs) tellings.add(input);
  return inputs.filter((input) => tellings.insteadOf(input) === undefined);
}

test("of two names for one text the first by order is read, and the other says which", () => {
  const tellings = tellingsOf();
  const [a, b] = [
    { ref: "a.txt", text },
    { ref: "b.txt", text },
  ];
  for (const input of [b, a]) tellings.add(input);
  expect(tellings.insteadOf(b)).toBe("a.txt");
  expect(tellings.insteadOf(a)).toBeUndefined();
  expect(tellings.insteadOf(a)).toBe("a.txt");
});

test("who knows the date is read before who does not", () => {
  const dated = { ref: "z", text, published: { value: "2024", precision: "year" as const } };
  expect(readOf([{ ref: "a", text }, dated])).toEqual([dated]);
});

test("another text, or another source, is another article", () => {
  const inputs = [
    { ref: "a", text },
    { ref: "a", text: `${text} ` },
    { ref: "a", text, source: "Post" },
  ];
  expect(readOf(inputs)).toEqual(inputs);
});

test("what was not there before is read", () => {
  expect(tellingsOf().insteadOf({ ref: "a", text })).toBeUndefined();
});

const word = fc.constantFrom("a", "b");
const maybe = fc.option(word, { nil: undefined });
const input = fc
  .record({ ref: word, text: word, source: maybe, title: maybe, url: maybe })
  .map((one) => JSON.parse(JSON.stringify(one)) as ArticleInput);

test("each article is read once, and the same one in any order", () => {
  fc.assert(
    fc.property(fc.array(input, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (inputs, keys) => {
      const shuffled = inputs
        .map((one) => [keys.next().value!, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      const sorted = (all: readonly ArticleInput[]) => all.map((one) => JSON.stringify(one)).sort();
      expect(sorted(readOf(shuffled))).toEqual(sorted(readOf(inputs)));
      const articles = new Set(inputs.map((one) => JSON.stringify([one.text, one.source])));
      expect(readOf(inputs)).toHaveLength(articles.size);
    }),
  );
});
