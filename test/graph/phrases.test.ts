import { expect, test } from "vitest";
import { edgeTypes } from "../../schema/index.ts";
import { closedPhraseOf, closedWords, phraseOf, shortPhraseOf } from "../../src/graph/phrases.table.ts";

const edges = edgeTypes.map(({ type }) => ({ edge: "", type, from: "", to: "", properties: {} }));

test.each(edges)("$type reads as plain words before a quoted name, and alone", (edge) => {
  expect(phraseOf(edge)).toMatch(/^[a-z][a-z ]+:?$/);
  // Behind a verb of its own (“acted in called for an end”) no name of an event reads well.
  expect(phraseOf(edge)).not.toMatch(/^(?:acted|met|bought|sold|judged|received|appointed) in$/);
  expect(shortPhraseOf(edge)).toMatch(/^[a-z][a-z ]{0,22}[a-z]$/);
});

test("where the other end does not follow, no preposition is left hanging", () => {
  const led = edges.filter(({ type }) => /_IN|_OF|_AT|AGENT|WON|MET|JUDGED/.test(type));
  expect(led.length).toBeGreaterThan(15);
  for (const edge of led) expect(closedPhraseOf(edge)).not.toMatch(/(?: (?:in|of|by|for|from)|:)$/);
  for (const edge of edges)
    expect(closedPhraseOf(edge)).toMatch(
      /^[a-z][a-z ]*(?<! (?:in|of|by|for|from|to|with|about|at|through|near))$/,
    );
  expect(closedPhraseOf({ ...edges[0]!, type: "ASSERTS" })).toBe("tells of this");
  expect(closedWords("AT", "at")).toBe("was here");
  // Words of the text itself are no phrase of the table.
  expect(closedWords("NEAR", "two miles off")).toBe("two miles off");
  expect(closedPhraseOf({ ...edges[0]!, type: "AGENT_OF" })).toBe("did this");
  expect(closedPhraseOf({ ...edges[0]!, type: "ACCUSED_IN" })).toBe("was accused");
});
