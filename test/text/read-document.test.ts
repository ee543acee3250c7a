import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datelineAt } from "../../src/text/dateline.ts";
import { readDocument } from "../../src/text/read-document.ts";
import { tokens } from "../../src/text/tokens.ts";
import { DATELINE_CASES } from "../cases/text/datelines.ts";
import { QUOTATION_CASES } from "../cases/text/quotations.ts";
import { SENTENCE_CASES } from "../cases/text/sentences.ts";
import { TOKEN_CASES } from "../cases/text/tokens.ts";

describe("a token", () => {
  it.each(TOKEN_CASES)("$name", ({ text, tokens: expected }) => {
    expect(
      tokens(text, 0, text.length)
        .map((token) => token.text)
        .join("|"),
    ).toBe(expected);
  });
});

describe("a sentence", () => {
  it.each(SENTENCE_CASES)("$name", ({ sentences }) => {
    const text = `A headline\n\n${sentences.join(" ")}`;
    const found = readDocument(text).sentences.filter(({ kind }) => kind === "body");
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

describe("a quotation", () => {
  it.each(QUOTATION_CASES)("$name", ({ text, inner, open }) => {
    const found = readDocument(text).quotations;
    expect(found.map((quotation) => quotation.inner.text)).toEqual(inner);
    expect(found.every(({ closed }) => closed)).toBe(!open);
  });
});

describe("a dateline", () => {
  it.each(DATELINE_CASES)("is read at the head of: $text", ({ text, dateline, places, agency, date }) => {
    const found = datelineAt(text, 0, text.length, true);
    expect(found?.text).toBe(dateline);
    expect(found?.places.map((place) => place.text)).toEqual(places);
    expect([found?.agency?.text, found?.date?.text]).toEqual([agency, date]);
  });
});

describe("a document", () => {
  it("takes its headline, dateline and sign-off out of its sentences", () => {
    const document = readDocument(
      "Leader led the rally\r\n\r\nHavana, Cuba.- The crowd sang.\r\nIt left. (PL)\r\n",
    );
    expect(document.headline?.text).toBe("Leader led the rally");
    expect(document.datelines.map(({ text }) => text)).toEqual(["Havana, Cuba.-"]);
    expect(document.signoff?.text).toBe("(PL)");
    expect(
      document.sentences.map(({ kind, tokens: words }) => [kind, words.map(({ text }) => text).join(" ")]),
    ).toEqual([
      ["headline", "Leader led the rally"],
      ["body", "The crowd sang ."],
      ["body", "It left ."],
    ]);
  });

  it("joins lines that were wrapped by hand", () => {
    const text =
      "The crowd that came to the square in the evening\nsang until the police arrived and told everybody\nto leave the place at once. Nobody was hurt.";
    expect(readDocument(text).paragraphs).toHaveLength(1);
  });

  it("has a paragraph a line where lines are not wrapped", () => {
    expect(readDocument("A title\nMarch 01, 2008\nThe crowd sang.\nIt left.").paragraphs).toHaveLength(4);
  });

  it("takes a first paragraph that ends in a period for no headline", () => {
    expect(readDocument("It rained.\n\nIt stopped.").headline).toBeUndefined();
  });

  it("may hold several reports, each with its dateline", () => {
    const document = readDocument("LONDON (Reuters) - One fell.\n\nPARIS (AFP) - Another rose.");
    expect(document.datelines.map(({ agency }) => agency?.text)).toEqual(["Reuters", "AFP"]);
  });
});

const PIECES = [
  "Havana",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  ".",
  ",",
  "“",
  "”",
  "'",
  "’",
  '"',
  "«",
  "-",
  "—",
  "U.S.",
  "Mr.",
  "#tag",
  "e\u0301",
  "\u00a0",
  "\u200b",
  "👩‍👧",
  "12",
  "said",
  "(",
  ")",
  "\ud800",
  "\u0000",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join("")),
);

describe("every text whatever", () => {
  it("gives spans that slice to themselves, in order and apart", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readDocument(text);
        const all = document.sentences.flatMap((sentence) => sentence.tokens);
        for (const span of [
          ...all,
          ...document.paragraphs,
          ...document.datelines,
          ...document.quotations.map((one) => one.inner),
        ]) {
          expect(span.text).toBe(text.slice(span.start, span.end));
        }
        for (const [place, token] of all.entries()) {
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.start).toBeGreaterThanOrEqual(all[place - 1]?.end ?? 0);
        }
        for (const sentence of document.sentences) {
          expect([sentence.start, sentence.end]).toEqual([
            sentence.tokens[0]?.start,
            sentence.tokens.at(-1)?.end,
          ]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is covered by its tokens, datelines and sign-off but for the space between", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readDocument(text);
        const covered = [
          ...document.sentences.flatMap((sentence) => sentence.tokens),
          ...document.datelines,
          ...(document.signoff ? [document.signoff] : []),
        ];
        let rest = "";
        let at = 0;
        for (const unit of text.split("")) {
          if (!covered.some(({ start, end }) => start <= at && at < end)) rest += unit;
          at++;
        }
        expect(rest).toMatch(/^[\s\p{Cf}\p{Cc}]*$/u);
      }),
      { numRuns: 300 },
    );
  });

  it("is read in time that grows with its length only", () => {
    for (const part of ["‘a ", "“a\n\n", '.""""', "A. ", "1,", "e\u0301", " 's", "Hello there. "]) {
      const taken = (length: number): number => {
        const text = part.repeat(Math.floor(length / part.length));
        const begin = process.cpuUsage().user;
        readDocument(text);
        return (process.cpuUsage().user - begin) / 1000;
      };
      taken(10_000);
      const short = taken(50_000);
      expect(taken(300_000), part).toBeLessThan(15 * short + 500); // six times as long: square would be 36 times
    }
  });
});

it("leaves lines that only pages have in no sentence, and in the text", () => {
  const text =
    "Mayor resigns\n\nShare this with Facebook\n\nThe mayor left.\n\nRead more: Who is next?\n\nImage caption: The town hall\n\nShe shared this on Monday.";
  const { sentences, text: kept } = readDocument(text);
  expect(kept).toBe(text);
  expect(sentences.map((one) => text.slice(one.start, one.end))).toEqual([
    "Mayor resigns",
    "The mayor left.",
    "She shared this on Monday.",
  ]);
});
