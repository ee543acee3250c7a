import { expect, test } from "vitest";
import { isByline } from "../../src/text/byline.ts";

test.each([
  ["By Walter Menya", true],
  ["By Anna Palmer and Jake Sherman", true],
  ["BY ANA RUIZ, STAFF WRITER", true],
  ["By Ana Ruiz in Lima and J. Lee", true],
  ["By Thomas Smith Jr.", true],
  ["By Friday he had left.", false],
  ["By any measure", false],
  ["By", false],
  ["Passed By The House", false],
])("a line that tells who wrote the report: %s is %s", (line, is) => {
  expect(isByline(line)).toBe(is);
});
