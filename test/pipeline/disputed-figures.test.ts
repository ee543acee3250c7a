import { describe, expect, test } from "vitest";
import { extract } from "../../src/pipeline/extract.ts";
import { openResources } from "../../src/pipeline/resources.ts";
import { disputedCases } from "../cases/figures.disputed.ts";

const resources = await openResources();

describe("the figures that two voices give", () => {
  test.each(disputedCases.map((one) => [one.text, one] as const))("“%s”", async (text, expected) => {
    const { disagreements, figures, statements } = await extract({ ref: "a report", text }, resources);
    const figure = new Map(figures.map((one) => [one.id, one]));
    const found = disagreements.map(({ kind, between }) => [
      kind,
      ...between.map((id) => figure.get(id)?.text),
    ]);
    expect(found).toEqual(expected.disagree);
    if (!expected.says) return;
    const voice = figure.get(disagreements[0]!.between[1])!.voice;
    expect(statements.find((one) => one.id === voice)?.speakerMention?.text).toBe(expected.says);
  });
});
