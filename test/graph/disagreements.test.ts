import { expect, test } from "vitest";
import {
  type Event,
  type EventType,
  type Figure,
  Figure as FigureShape,
  type Span,
} from "../../schema/index.ts";
import { findDisagreements } from "../../src/graph/disagreements.ts";
import { type CountCase, disagreementCases } from "../cases/disagreements.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";

test.each(disagreementCases.map((one) => [one.title, one] as const))(
  "%s",
  (_, { text, events = {}, counts, expected }) => {
    const figures = counts.map((one, index) => figureOf(text, one, index));
    const found = findDisagreements({
      text,
      figures,
      events: Object.entries(events).map(eventOf),
      entities: [],
      statements: [],
    });
    const words = new Map(figures.map((one) => [one.id, one.text]));
    expect(found.map(({ kind, between }) => [kind, ...between.map((id) => words.get(id))])).toEqual(expected);
  },
);

test("the same disagreements come from figures in any order", () => {
  const { text, events = {}, counts } = disagreementCases[1]!;
  const figures = counts.map((one, index) => figureOf(text, one, index));
  const input = { text, events: Object.entries(events).map(eventOf), entities: [], statements: [] };
  expect(findDisagreements({ ...input, figures: [...figures].reverse() })).toEqual(
    findDisagreements({ ...input, figures }),
  );
});

test("two dates of one event, told alike, exclude each other; a date within a month does not", () => {
  const event = eventOf(["visit", "visit"]);
  const dated = (day: string, precision: "day" | "month") => ({
    ...event.accounts[0]!,
    time: { value: day, precision, text: { start: 0, end: 1, text: day } },
  });
  const find = (accounts: Event["accounts"]) =>
    findDisagreements({
      text: "",
      figures: [],
      events: [{ ...event, accounts }],
      entities: [],
      statements: [],
    });
  expect(find([dated("2024-03-02", "day"), dated("2024-03-03", "day")])).toMatchObject([
    { kind: "conflict", about: "date of visit" },
  ]);
  expect(find([dated("2024-03-02", "day"), dated("2024-03", "month")])).toEqual([]);
  expect(
    find([dated("2024-03-02", "day"), { ...dated("2024-03-03", "day"), factuality: "announced" }]),
  ).toEqual([]);
});

test("the sample articles disagree where their authors say so, and nowhere else", () => {
  for (const extraction of sampleExtractions) {
    const found = findDisagreements({ ...extraction, text: extraction.article.text });
    expect(found.map((one) => [one.kind, ...one.between])).toEqual(
      extraction.disagreements.map((one) => [one.kind, ...one.between]),
    );
  }
});

function figureOf(
  text: string,
  { number, clause, counts, event, where, period, unit = "count", value, ...rest }: CountCase,
  index: number,
): Figure {
  const evidence = spanOf(text, clause);
  const within = (words: string) =>
    spanOf(text, words, evidence.start + (words === counts ? clause.indexOf(number) : 0));
  return FigureShape.parse({
    id: `figure-${index}`,
    ...within(number),
    value: value ?? null,
    unit,
    voice: "source",
    counts: counts === undefined ? null : within(counts),
    evidence,
    ...rest,
    ...(event ? { event } : {}),
    ...(where ? { where } : {}),
    ...(period ? { period: { precision: "day", text: within(period) } } : {}),
  });
}

function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new RangeError(words);
  return { start, end: start + words.length, text: words };
}

function eventOf([id, type]: readonly [string, string]): Event {
  const span = { start: 0, end: 1, text: "x" };
  const account = { trigger: span, factuality: "actual", voice: "source", evidence: span } as const;
  return {
    id,
    type: type as EventType,
    lemma: type,
    name: id,
    ...account,
    accounts: [account],
    participants: [],
    places: [],
  };
}
