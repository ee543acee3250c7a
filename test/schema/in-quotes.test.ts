import { expect, test } from "vitest";
import { inQuotes } from "../../schema/in-quotes.ts";

test.each([
  ["We won.", "“We won.”"],
  ["“We won.”", "“We won.”"],
  ['"We won."', "“We won.”"],
  ['the chief "wants peace."', "“the chief ‘wants peace.’”"],
  ['"Yes" and "no"', "“‘Yes’ and ‘no’”"],
  ["he was “sacrificed”", "“he was ‘sacrificed’”"],
  ['it was ("so to say")', "“it was (‘so to say’)”"],
])("%s is written as %s", (words, expected) => expect(inQuotes(words)).toBe(expected));

test("what there is no room for is cut within the marks", () =>
  expect(inQuotes("a long sentence", (words) => `${words.slice(0, 6)}…`)).toBe("“a long…”"));
