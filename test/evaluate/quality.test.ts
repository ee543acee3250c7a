import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compared } from "../../scripts/evaluate/report/compare.ts";
import { corpora } from "../../scripts/evaluate/report/corpora.table.ts";
import { goals } from "../../scripts/evaluate/report/goals.table.ts";
import { qualityFiles } from "../../scripts/evaluate/report/quality-files.ts";
import { Result, resultText } from "../../scripts/evaluate/result.ts";
import { kindOfRow } from "../../scripts/evaluate/rows.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";

const read = (path: string): string => readFileSync(join(packageRoot(), path), "utf8");
const committed = Result.parse(JSON.parse(read("docs/quality.json")));

describe("the committed result", () => {
  test.each([...qualityFiles(resultText(committed))])(
    "%s is what the evaluation writes (npm run evaluate -- --corpora DIR --write)",
    (path, content) => {
      expect(read(path)).toBe(content);
    },
  );

  test("has every corpus that the page describes, and no other", () => {
    expect(Object.keys(committed.corpora)).toEqual(corpora.map((row) => row.corpus).sort());
  });

  test("has every row that a goal or a peer's figure is known for", () => {
    for (const { corpus, measure } of goals)
      expect(Object.keys(committed.corpora[corpus]!.measures), corpus).toContain(measure);
  });

  test("has no span that lies", () => {
    for (const [name, { lies, missing, changed }] of Object.entries(committed.corpora))
      expect({ name, lies, missing, changed }).toEqual({ name, lies: 0, missing: 0, changed: 0 });
  });

  test("knows no machine", () => {
    for (const path of ["docs/quality.json", "docs/quality.md"])
      expect(read(path)).not.toMatch(/(?:\/work|\/home|\/tmp|\/root|[A-Z]:\\)/u);
  });
});

describe("the comparison", () => {
  test("lists what got better and what got worse, and nothing that stayed", () => {
    const row = (f: number) => ({ p: f, r: f, f, n: 1, tp: 1, fp: 0, fn: 0 });
    const result = (names: number, cues: number): Result => ({
      corpora: {
        one: {
          ...{ documents: 1, words: 1, missing: 0, changed: 0, lies: 0 },
          measures: { "names: exact": row(names), "statements: cue": row(cues), "times: found": row(0.5) },
        },
      },
    });
    const lines = compared(result(0.5, 0.7), result(0.6, 0.65)).map((line) =>
      line.replace(/\s+/gu, " ").trim(),
    );
    expect(lines).toEqual([
      "better than the committed result: 1",
      "one names: exact F 0.500 → 0.600",
      "worse than the committed result: 1",
      "one statements: cue F 0.700 → 0.650",
    ]);
  });
});

describe("a row's precision", () => {
  test.each([
    ["names: ORG", "meantime", "prf"],
    ["statements: content", "gum", "r"],
    ["statements: content", "news", "prf"],
    ["statements: content, direct", "news", "r"],
    ["statements: speaker, where content is found", "gum", "p"],
    ["events: who", "meantime", "prf"],
    ["events: who", "plover-gsr", "r"],
    ["events: factuality", "meantime", "p"],
    ["incidents: texts with none left empty", "muc4", "p"],
    ["relations: found", "re3d", "r"],
  ])("of “%s” on %s is known as %s", (measure, corpus, kind) => {
    expect(kindOfRow(measure, corpus)).toBe(kind);
  });
});
