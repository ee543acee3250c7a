import { describe, expect, it } from "vitest";
import { lemma } from "../../src/language/lemma.ts";
import { LEMMA_CASES } from "../cases/language/lemmas.ts";

describe("the lemma", () => {
  it.each(LEMMA_CASES)("%s", (row) => {
    const [word, upos, xpos, expected] = row.split(" ") as [string, string, string, string];
    expect(lemma(word, upos, xpos)).toBe(expected);
  });
});
