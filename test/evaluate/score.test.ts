import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { caseNames, casesFolder, scored } from "./scored.ts";

describe("the evaluation", () => {
  // `*.expected.json` was written once by the independent scorer (its `--json`), on the same gold and output.
  test.each(caseNames.filter((name) => name !== "relations"))(
    "gives the independent scorer's figures on “%s”",
    (name) => {
      const expected = JSON.parse(readFileSync(join(casesFolder, `${name}.expected.json`), "utf8"));
      const { state, rows } = scored(name);
      expect({ set: name, ...state, ...rows }).toEqual(expected);
    },
  );

  test("counts a relation of the same family between the same phrases, whatever its direction", () => {
    const { rows } = scored("relations");
    const found = (measure: string): readonly number[] => {
      const { tp, fn } = rows[`relations: ${measure}`]!;
      return [tp, fn];
    };
    expect(found("InChargeOf")).toEqual([1, 0]);
    expect(found("CommWith")).toEqual([2, 0]);
    expect(found("IsSynonymOf")).toEqual([1, 0]);
    expect(found("CoLocated")).toEqual([1, 0]);
    expect(found("AlliesOf"), "a place is no ally").toEqual([0, 1]);
    expect(found("FightingAgainst"), "nobody told of the fight").toEqual([0, 1]);
    expect(found("BelongsTo")).toEqual([0, 1]);
    expect(found("found")).toEqual([5, 3]);
    expect(found("found, of any kind"), "the ally was given as a place").toEqual([6, 2]);
    expect(rows["relations: HasAttrOf"], "a kind that no row names").toBeUndefined();
    expect(rows["relations: found"]).toMatchObject({ p: null, f: null });
  });
});

describe("the mistakes", () => {
  test.each(caseNames)("of “%s” are as many as the table says", (name) => {
    const { counts, mistakes } = scored(name);
    expect(mistakes.length).toBeGreaterThan(0);
    for (const measure of new Set(mistakes.map((one) => one.measure))) {
      const own = mistakes.filter((one) => one.measure === measure);
      const sum = (key: "fp" | "fn"): number => own.reduce((all, one) => all + one[key], 0);
      expect(sum("fp"), `${measure}: wrong`).toBeCloseTo(counts.get(measure)!.fp, 9);
      expect(sum("fn"), `${measure}: missed`).toBeCloseTo(counts.get(measure)!.fn, 9);
    }
  });

  test("pair a name that was missed with what was given in its place", () => {
    const names = scored("events").mistakes.filter((one) => one.measure === "names: exact and type");
    const groups = names.map((one) => one.group);
    expect(groups).toContain("type: LOC given as PER");
    expect(groups).toContain("boundary: PER");
    expect(names.find((one) => one.group === "boundary: PER")).toMatchObject({ fp: 1, fn: 1 });
  });
});
