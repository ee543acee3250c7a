import fc from "fast-check";
import { expect, it } from "vitest";
import type { Row } from "../../src/query/named-query.ts";
import { jsonPieces, ndjsonPieces } from "../../src/query/pieces.ts";

/** Texts that look like the end of one row and the beginning of the next. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom('},{"who":', '},{\\"who\\":', '"},{"who":"', '\\"},{"who":', "}\n{"),
);
const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text, { maxLength: 3 }));
const rows = fc.array(fc.record({ who: value, quote: value, "a b": value }), { maxLength: 6 });
const head = { query: "q", parameters: {}, columns: ["who", "quote", "a b"] };

it("rows that are written together are those written one by one, a row a line", () => {
  fc.assert(
    fc.property(rows as fc.Arbitrary<readonly Row[]>, fc.nat(3), (some, before) => {
      expect(ndjsonPieces.lot(some, head, before)).toBe(
        some.map((row) => `${JSON.stringify(row)}\n`).join(""),
      );
      expect(jsonPieces.lot(some, head, before)).toBe(
        some.map((row, at) => `${before + at === 0 ? "\n" : ",\n"}${JSON.stringify(row)}`).join(""),
      );
    }),
    { numRuns: 500 },
  );
});
