import { expect, test } from "vitest";
import { whenCases } from "../cases/events.when.ts";
import { extractionOf } from "./read.ts";

test.each(whenCases)("when an event was: $what", async ({ text, lemma, when }) => {
  const { events } = await extractionOf(text);
  const event = events.find((one) => one.lemma === lemma);
  expect(event, events.map((one) => one.lemma).join(" ")).toBeDefined();
  expect(event!.time?.value ?? null).toBe(when);
});
