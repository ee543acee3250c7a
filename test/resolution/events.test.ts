import { describe, expect, test } from "vitest";
import { contradictions } from "../../src/resolution/events/contradictions.table.ts";
import { sameRules } from "../../src/resolution/events/same-rules.table.ts";
import { resolve } from "../../src/resolution/resolve.ts";
import { eventCases } from "../cases/resolution/events.ts";
import { readMarked } from "./marked.ts";

describe("tellings of one event", () => {
  test.each(eventCases)("$what", (row) => {
    const marked = readMarked(row.marked, row.relations);
    const { events } = resolve(marked.draft, marked.context);
    const label = new Map([...marked.event].map(([name, id]) => [id, name]));
    const labels = events.map((event) => event.drafts.map((id) => label.get(id)).join(" "));
    expect(labels).toEqual(row.events);
    const parts = events.flatMap((event, index) =>
      event.partOf === undefined ? [] : [[labels[index]!, labels[event.partOf]!]],
    );
    expect(Object.fromEntries(parts)).toEqual(row.partOf ?? {});
    for (const event of events) expect(event.reasons.length).toBeGreaterThanOrEqual(event.drafts.length - 1);
  });

  test("each rule and each contradiction has a case", () => {
    const cased = new Set(eventCases.map((row) => row.rule));
    expect(
      [...sameRules, ...contradictions].map((rule) => rule.name).filter((name) => !cased.has(name)),
    ).toEqual([]);
  });
});
