import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passageOf } from "../../src/server/read/passage.ts";
import { linesOf, textsOf } from "../../src/server/read/texts.ts";
import { readDocument } from "../../src/text/read-document.ts";

const text = "Port Serena rallies\n\nMayor Arrieta led it. Dr. Rocha spoke. Hundreds came.\n";
const divided = { text, sentences: readDocument(text).sentences };
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe("the passage of some words", () => {
  test("is their sentence, with the sentence before and the one after", () => {
    expect(passageOf(divided, at("Rocha"))).toEqual({
      before: "Mayor Arrieta led it.",
      lead: "Dr. ",
      words: "Rocha",
      tail: " spoke.",
      after: "Hundreds came.",
    });
  });

  test("is all sentences that the words run over", () => {
    const { before, lead, words, tail, after } = passageOf(divided, at("led it. Dr. Rocha"));
    expect([before, lead, words, tail, after]).toEqual([
      "Port Serena rallies",
      "Mayor Arrieta ",
      "led it. Dr. Rocha",
      " spoke.",
      "Hundreds came.",
    ]);
  });

  test("of what stands in no sentence, as a dateline, is its line as far as the first sentence goes", () => {
    const report = "Ferry sinks\n\nPORT SERENA, March 9 - A ferry sank. Two died.\n";
    const { sentences } = readDocument(report);
    const start = report.indexOf("March");
    expect(passageOf({ text: report, sentences }, { start, end: start + 5 })).toEqual({
      before: "Ferry sinks",
      lead: "PORT SERENA, ",
      words: "March",
      tail: " 9 - A ferry sank.",
      after: "Two died.",
    });
  });

  test("has nothing before the first sentence and nothing after the last", () => {
    expect(passageOf(divided, at("Port Serena")).before).toBe("");
    expect(passageOf(divided, at("Hundreds")).after).toBe("");
  });

  test("stands in the text as it is, with exactly the words asked for", () => {
    const spans = fc.tuple(fc.nat(text.length), fc.nat(text.length)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(spans, ([start, end]) => {
        const { lead, words, tail } = passageOf(divided, { start, end });
        expect(words).toBe(text.slice(start, end));
        expect(text).toContain(lead + words + tail);
      }),
    );
  });
});

test("texts are read once, and those asked for longest ago are forgotten when there is no room", async () => {
  const asked: string[][] = [];
  const large = "x".repeat(3_000_000);
  const read = async (_: string, { ids }: { readonly ids?: unknown }) => {
    asked.push(ids as string[]);
    return (ids as string[]).map((id) => ({ id, text: large }));
  };
  const texts = textsOf({ read } as unknown as Parameters<typeof textsOf>[0], linesOf);
  for (const ids of [["a"], ["b"], ["a"], ["c"], ["a"], ["b"]]) await texts(ids);
  expect(asked).toEqual([["a"], ["b"], ["c"], ["b"]]);
});
