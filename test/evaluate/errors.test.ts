import { describe, expect, test } from "vitest";
import { errorKinds } from "../../scripts/evaluate/kinds.table.ts";
import { errorsReport } from "../../scripts/evaluate/report/errors.ts";
import { caseNames, scored } from "./scored.ts";

describe("the list of errors", () => {
  test.each(caseNames)("of “%s” has a line for each mistake, and says how many there are", (name) => {
    const { golds, mistakes, rows } = scored(name);
    for (const { kind, measures } of errorKinds) {
      const own = mistakes.filter((one) => measures.includes(one.measure));
      const lines = errorsReport(name, own, golds);
      expect(lines.filter((line) => golds.some(({ id }) => line.startsWith(`  ${id}  `)))).toHaveLength(
        own.length,
      );
      for (const measure of new Set(own.map((one) => one.measure))) {
        const head = lines.find((line) => line.startsWith(`${name}, ${measure}: `));
        const [wrong, missed] = head!.match(/[\d.]+(?= wrong| missed)/gu)!.map(Number);
        expect(wrong, `${kind}: ${measure}`).toBeCloseTo(rows[measure]!.fp, 0);
        expect(missed, `${kind}: ${measure}`).toBeCloseTo(rows[measure]!.fn, 0);
      }
    }
  });

  test("marks the gold in [ ] and ours in { } in the sentence", () => {
    const { golds, mistakes } = scored("events");
    const names = mistakes.filter((one) => one.measure === "names: exact and type");
    const text = errorsReport("events", names, golds).join("\n");
    expect(text).toContain("in [{Port Alba}] for $3.5 million");
    expect(text).toContain("[Maria {Velt}] said");
  });

  test("says every kind but once, with rows that no other kind's word hides", () => {
    const words = errorKinds.map((one) => one.kind);
    expect(new Set(words).size).toBe(words.length);
  });
});
