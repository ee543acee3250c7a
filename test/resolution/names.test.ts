import { describe, expect, test } from "vitest";
import { nameRules } from "../../src/resolution/names/name-rules.table.ts";
import { resolve } from "../../src/resolution/resolve.ts";
import { nameCases } from "../cases/resolution/names.ts";
import { readMarked } from "./marked.ts";
import { together } from "./together.ts";

describe("names of one entity", () => {
  test.each(nameCases)("$rule: $marked", (row) => {
    const marked = readMarked(row.marked);
    const resolution = resolve(marked.draft, marked.context);
    expect(together(marked, resolution)).toEqual(row.together);
    for (const [label, mention] of marked.mention)
      expect(resolution.certainties[mention], label).toBe(
        row.doubtful?.split(" ").includes(label) ? "ambiguous" : undefined,
      );
  });

  test("each rule has a case", () => {
    const cased = new Set(nameCases.map((row) => row.rule));
    expect(nameRules.map((rule) => rule.name).filter((name) => !cased.has(name))).toEqual([]);
  });
});
