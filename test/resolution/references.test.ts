import { describe, expect, test } from "vitest";
import { resolve } from "../../src/resolution/resolve.ts";
import { descriptionCases, pronounCases } from "../cases/resolution/references.ts";
import { readMarked } from "./marked.ts";
import { together } from "./together.ts";

describe.each([
  ["descriptions", descriptionCases],
  ["pronouns", pronounCases],
] as const)("%s", (_, cases) => {
  test.each(cases)("$what", (row) => {
    const marked = readMarked(row.marked, row.relations);
    const resolution = resolve(marked.draft, marked.context);
    expect(together(marked, resolution)).toEqual(row.together);
    expect(resolution.reasons.every((reason) => reason.length > 0)).toBe(true);
  });
});

describe("a speaker of whom the pronoun leaves doubt", () => {
  const report = (pronoun: string, between = "") => `
    [Luis Soto|name Person nsubj m #b] said <it was late|indirect #b>.
    [Ana Ruiz|name Person nsubj f #a] said <it was over|indirect #a>.${between}
    <Now rest|direct #c>, [${pronoun}|pron nsubj #c] said.`;

  test("is the one who has the floor, with the other as the alternative and a warning", () => {
    const marked = readMarked(report("he"));
    const resolution = resolve(marked.draft, marked.context);
    expect(together(marked, resolution)).toEqual({ "Ana Ruiz": "a c", "Luis Soto": "b" });
    expect(resolution.certainties[marked.mention.get("c")!]).toBe("ambiguous");
    expect(resolution.alternatives.map((row) => row.map((one) => resolution.entities[one]!.name))).toEqual([
      [],
      [],
      ["Luis Soto"],
    ]);
    expect(resolution.messages.map((one) => [one.level, one.rule])).toEqual([
      ["warning", "resolution.speaker"],
    ]);
  });

  test("is not doubted where the pronoun agrees", () => {
    const marked = readMarked(report("she"));
    const resolution = resolve(marked.draft, marked.context);
    expect(together(marked, resolution)).toEqual({ "Ana Ruiz": "a c", "Luis Soto": "b" });
    expect(resolution.certainties[marked.mention.get("c")!]).toBeUndefined();
  });

  test("is whom the pronoun means where somebody it agrees with was named since", () => {
    const marked = readMarked(report("he", "\n[Luis Soto|name Person nsubj m #d] nodded."));
    const resolution = resolve(marked.draft, marked.context);
    expect(together(marked, resolution)).toEqual({ "Ana Ruiz": "a", "Luis Soto": "b c d" });
    expect(resolution.alternatives.flat()).toEqual([]);
  });
});
