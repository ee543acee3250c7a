import { describe, expect, test } from "vitest";
import { eventTimes, eventTimeWords, factualities, heldAtReport } from "../cases/factuality.ts";
import { draftOf } from "./read.ts";

const published = { value: "2024-03-02", precision: "day" } as const;

describe("an event", () => {
  test.each(factualities)("in “%s”: %s is %s", async (text, lemma, factuality) => {
    const { events } = await draftOf(text, published);
    expect(events.filter((one) => one.lemma === lemma).map((one) => one.factuality)).toEqual([factuality]);
  });

  test.each(eventTimes)("in “%s”: %s was at %s", async (text, lemma, value) => {
    const { events } = await draftOf(text, published);
    expect(events.filter((one) => one.lemma === lemma).map((one) => one.time?.value)).toEqual([value]);
  });

  test.each(eventTimeWords)("in “%s”: the time of %s is told by “%s”", async (text, lemma, words) => {
    const { events } = await draftOf(text, published);
    expect(events.filter((one) => one.lemma === lemma).map((one) => one.time?.text.text)).toEqual([words]);
  });

  test.each(heldAtReport)("in “%s”: that %s is held at the report's day: %s", async (text, lemma, held) => {
    const { events } = await draftOf(`Jets of the town\n\nMarch 02, 2024\n\n${text}`, published);
    const times = events.filter((one) => one.lemma === lemma).map((one) => one.heldAt?.value);
    expect(times).toEqual([held ? "2024-03-02" : undefined]);
  });

  test("that no dateline dates is held at no day", async () => {
    const { events } = await draftOf("The firm sells jets in Rome.", published);
    expect(events[0]).not.toHaveProperty("heldAt");
  });
});
