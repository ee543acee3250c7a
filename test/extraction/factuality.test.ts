import { describe, expect, test } from "vitest";
import { eventTimes, factualities } from "../cases/factuality.ts";
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
});
