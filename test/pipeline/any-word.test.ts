import { expect, test } from "vitest";
import { buildGraph } from "../../src/pipeline/build-graph.ts";
import { extract } from "../../src/pipeline/extract.ts";
import { openResources } from "../../src/pipeline/resources.ts";

const resources = await openResources();
/** What every JavaScript object knows without being told: no table of words may take one for a row. */
const known = Object.getOwnPropertyNames(Object.prototype);

test.each(known)("“%s” is a word like others, wherever it stands", async (word) => {
  const text = [
    `The ${word} won 5 ${word} on Friday, last ${word}.`,
    `${word} said $5 ${word} of ${word} million people, ${word}-five and two ${word}s, died in ${word} in the first ${word}.`,
    `${word} ${word}, the ${word} of ${word}, met 20 ${word} for three ${word}s at 5 ${word}.`,
  ].join("\n\n");
  const published = { value: "2024-03-02", precision: "day" } as const;
  const extraction = await extract({ ref: word, text, published }, resources);
  expect(extraction.figures.every((one) => one.value === null || Number.isFinite(one.value))).toBe(true);
  expect(() => buildGraph([extraction])).not.toThrow();
});
