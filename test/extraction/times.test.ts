import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayOf,
  edges,
  nearest,
  quarter,
  week,
  weekdayOf,
} from "../../src/extraction/times/calendar.ts";
import { findTimes } from "../../src/extraction/times/find-times.ts";
import { marks, timeRows } from "../../src/extraction/times/patterns.table.ts";
import type { TimeFinding } from "../../src/extraction/times/time-finding.ts";
import { timeMention } from "../../src/extraction/times/time-mention.ts";
import { parseSentences } from "../../src/language/parse-sentences.ts";
import { readDocument } from "../../src/text/read-document.ts";
import { timesByTense, timesWithoutDay, words } from "../cases/times.tense.ts";
import { resources } from "./read.ts";

async function timesOf(
  text: string,
  date: string | undefined = "2024-03-02",
): Promise<readonly TimeFinding[]> {
  const { model } = await resources();
  const document = readDocument(text);
  const sentences = await parseSentences(document, model);
  return findTimes({
    document,
    sentences,
    ...(date ? { published: { value: date, precision: "day" } } : {}),
  });
}

describe("the example of", () => {
  test.each(timeRows.map((row) => [row.name, row] as const))(
    "the row “%s” says its value",
    async (_name, row) => {
      const found = (await timesOf(row.example)).filter((one) => one.rule === `time.${row.name}`);
      expect(found.map((one) => timeMention(one).value)).toContain(row.value);
    },
  );
});

describe("what the pattern of a row matches", () => {
  const texts = [...timeRows.map((row) => row.example), ...timesByTense.map(([text]) => text), ...words];
  test.each(timeRows.map((row) => [row.name, row] as const))(
    "by “%s” has all the marks that it needs",
    (_name, row) => {
      const found = texts.flatMap((text) => text.match(new RegExp(row.pattern, "giu")) ?? []);
      expect(found).not.toEqual([]);
      for (const mark of row.needs)
        expect(found.filter((one) => !new RegExp(marks[mark], "iu").test(one))).toEqual([]);
    },
  );
});

describe("an expression of time", () => {
  test.each(timesByTense)("in “%s” (“%s”) is %s", async (text, expression, value) => {
    const found = (await timesOf(text)).map((one) => [one.text, timeMention(one).value]);
    expect(found).toContainEqual([expression, value]);
  });

  test.each(words)("is none in “%s”", async (text) => {
    expect((await timesOf(text)).map((one) => one.text)).toEqual([]);
  });

  test.each(timesWithoutDay)("has no value in “%s” without a day to count from", async (text, expression) => {
    const { model } = await resources();
    const document = readDocument(text);
    const times = findTimes({ document, sentences: await parseSentences(document, model) });
    expect(times.map((one) => [one.text, one.value])).toContainEqual([expression, undefined]);
  });

  test("is counted from a whole date that stands in the text, where nobody gave one", async () => {
    const { model } = await resources();
    const document = readDocument(
      "Jet lands\n\nJuly 2, 2008\n\nThe jet landed in Paris on Monday, the pilot said.",
    );
    const times = findTimes({ document, sentences: await parseSentences(document, model) });
    expect(times.find((one) => one.text === "Monday")).toMatchObject({
      value: "2008-06-30",
      anchor: "2008-07-02",
    });
  });

  test("keeps what it says itself beside the period that “since” makes of it", async () => {
    const [found] = await timesOf("The war has lasted since October 7 in the south.");
    expect(found).toMatchObject({ value: "2023-10-07/2024-03-02", precision: "period" });
    expect(timeMention(found!)).toMatchObject({ text: "October 7", value: "2023-10-07", precision: "day" });
  });
});

describe("the times of any text", () => {
  const piece = fc.constantFrom(
    ...timesByTense.map(([, expression]) => expression),
    ...words,
    ..."in since from to and , . - the of on by at 2007 1500 12:30 said people PARIS 😀".split(" "),
    "\n\n",
  );
  const ends = (one: TimeFinding): boolean => one.rule === "time.year";
  const span = (one: TimeFinding): boolean => one.rule.startsWith("time.years");

  test("are slices of it and lie over no other, save the two ends of a span of years", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" ")),
        async (text) => {
          const times = await timesOf(text);
          for (const one of times) expect(text.slice(one.start, one.end)).toBe(one.text);
          for (const [place, one] of times.entries())
            for (const next of times.slice(place + 1))
              if (next.start < one.end) expect([span(one), ends(next)]).toEqual([true, true]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("the calendar", () => {
  const day = fc
    .date({ min: new Date("1600-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
    .map((one) => one.toISOString().slice(0, 10));

  test("goes as many days back as it went forth", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -4000, max: 4000 }),
        (one, days) => addDays(addDays(one, days), -days) === one,
      ),
    );
  });
  test("has no 31 June and no 29 February in common years", () => {
    expect(dayOf(2024, 6, 31)).toBeUndefined();
    expect(dayOf(2023, 2, 29)).toBeUndefined();
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  });
  test("has weeks from Monday to Sunday, with the day in them", () => {
    fc.assert(
      fc.property(day, (one) => {
        const [monday, sunday] = edges(week(one, 0))!;
        expect([weekdayOf(monday), weekdayOf(sunday)]).toEqual([1, 0]);
        expect(monday <= one && one <= sunday).toBe(true);
      }),
    );
  });
  test("has quarters that end before the next begins", () => {
    for (const number of [1, 2, 3])
      expect(addDays(edges(quarter(2010, number))![1], 1)).toBe(edges(quarter(2010, number + 1))![0]);
  });
  test("gives no day after the anchor for what was, none before it for what is to come", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (anchor, month, date) => {
          expect(nearest((year) => dayOf(year, month, date), anchor, "past")! <= anchor).toBe(true);
          expect(nearest((year) => dayOf(year, month, date), anchor, "future")! >= anchor).toBe(true);
        },
      ),
    );
  });
});
