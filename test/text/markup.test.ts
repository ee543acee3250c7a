import { expect, it } from "vitest";
import { hasMarkup } from "../../src/text/markup.ts";

it.each([
  ["<p>Duval&nbsp;met Andersen on Monday.</p>", true],
  ['He <a href="https://example.org">said so</a>.', true],
  ["They met.<br/>They talked.<BR>", true],
  ["The value is < 5 and > 3, and <unknown> was there.", false],
  ["One <b> alone is no page.", false],
  ["The mayor led a march in Lima.", false],
] as const)("%j has tags: %s", (text, has) => {
  expect(hasMarkup(text)).toBe(has);
});
