import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeRows } from "../../src/extraction/times/patterns.table.ts";
import { figureCases, noFigures } from "../cases/figures.ts";
import { noTimes, timeCases } from "../cases/times.ts";
import { draftOf } from "./read.ts";

const published = { value: "2024-03-02", precision: "day" } as const;

describe("times", () => {
  test.each(timeCases)("in “%s” are “%s” = %s", async (text, expression, value) => {
    const { times } = await draftOf(text, published);
    expect(times.map((one) => [one.text, one.value])).toContainEqual([expression, value]);
  });

  test.each(timeRows.map((row) => [row.name, row.example] as const))(
    "of the row “%s” are found in its example",
    async (_name, example) => {
      const { times } = await draftOf(`It happened, they say, ${example}, and nobody knew.`, published);
      expect(times.length).toBeGreaterThan(0);
    },
  );

  test.each(noTimes)("are none in “%s”", async (text) =>
    expect((await draftOf(text, published)).times).toEqual([]),
  );

  test("have no value without a day to count from", async () => {
    const { times } = await draftOf("He spoke on Friday.");
    expect(times[0]).toMatchObject({ text: "Friday", precision: "day" });
    expect(times[0]).not.toHaveProperty("value");
  });

  test("do not depend on where the clock stands or in which zone", async () => {
    const before = process.env.TZ;
    const read = async (zone: string): Promise<string> => {
      process.env.TZ = zone;
      return JSON.stringify(
        (await draftOf("He spoke on Friday, since October 7, last week.", published)).times,
      );
    };
    const [east, west] = [await read("Pacific/Kiritimati"), await read("Pacific/Pago_Pago")];
    process.env.TZ = before;
    expect(east).toBe(west);
  });
});

describe("figures", () => {
  test.each(figureCases)("in “%s” are “%s”", async (text, figure, expected) => {
    const { figures } = await draftOf(text, published);
    const found = figures.find((one) => one.text === figure);
    expect(found, figures.map((one) => one.text).join(" | ")).toBeDefined();
    expect({ ...found, counts: found!.counts?.text }).toMatchObject(expected);
  });

  test.each(noFigures)("are none in “%s”", async (text) =>
    expect((await draftOf(text, published)).figures).toEqual([]),
  );
});

test.each([
  "A",
  "#",
  "the's",
  "Rally in Havana brought together thousands",
  "'s (PL) said by 1999 A. 😀 A 1999 “ 😀 said (PL) # (PL) by and and # said “ and and",
])("extraction reads “%s”", async (text) =>
  expect((await draftOf(text, published)).mentions.every((one) => one.text !== "")).toBe(true),
);

test("whatever the text, extraction gives spans that are the text's own, and never throws", async () => {
  const piece = fc.constantFrom(
    "The mayor",
    "said",
    "“We won”,",
    "he",
    "killed",
    "30,000 people",
    "in",
    "Paris",
    "on Friday",
    ".",
    "\n\n",
    "PARIS (AP) —",
    "😀",
    "e\u0301",
    "(PL)",
    ",",
    "that",
    "U.S.",
    "’s",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(piece, { maxLength: 25 }).map((words) => words.join(" ")),
        fc.string({ maxLength: 80 }),
      ),
      async (text) => {
        const draft = await draftOf(text, published);
        const spans = [
          ...draft.mentions,
          ...draft.figures,
          ...draft.times,
          ...draft.events.map((one) => one.trigger),
          ...draft.events.map((one) => one.evidence),
          ...draft.statements.flatMap((one) => [...one.content, one.evidence]),
          ...draft.relations.map((one) => one.evidence),
        ];
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
      },
    ),
    { numRuns: 60 },
  );
});
