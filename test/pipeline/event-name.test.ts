import { describe, expect, it } from "vitest";
import type { EventDraft } from "../../schema/index.ts";
import { eventName } from "../../src/pipeline/assemble/event-name.ts";

/** An event that a noun tells, with its phrase. */
function noun(phrase: string): EventDraft {
  return {
    form: "noun",
    generic: false,
    phrase: { text: phrase },
    trigger: { text: phrase.split(" ")[0] },
  } as unknown as EventDraft;
}

describe("the name of an event", () => {
  it.each([
    ["a sum keeps what stands behind its comma", "compensation of $5,000", "compensation of $5,000"],
    ["ends where something is put in", "rally in Lima, the capital", "rally in Lima"],
    ["ends before a bracket", "summit of leaders (on Friday)", "summit of leaders"],
  ])("%s", (_what, phrase, name) => {
    expect(eventName([noun(phrase)])).toBe(name);
  });
});
