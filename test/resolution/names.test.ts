import { describe, expect, test } from "vitest";
import { nameRules } from "../../src/resolution/names/name-rules.table.ts";
import { resolve } from "../../src/resolution/resolve.ts";
import { nameCases } from "../cases/resolution/names.ts";
import { extractionOf } from "../extraction/read.ts";
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

describe("a name in a headline", () => {
  test.each([
    [
      "LDP panel backs Ishiba plan to restart reactor\n\nPrime Minister Shigeru Ishiba spoke in Tokyo on Monday.",
      "Ishiba",
      "Person",
    ],
    [
      "Court suspends Paetongtarn; Anutin eyes premiership\n\nParty leader Anutin Charnvirakul held talks in Bangkok.",
      "Anutin",
      "Person",
    ],
    ["Ford recalls trucks\n\nFord Motor recalled trucks, said Bill Ford in Detroit.", "Ford", "Organization"],
  ])("is a surname where the report has its bearer in full: %s", async (text, name, type) => {
    const { mentions } = await extractionOf(text);
    expect(mentions.find((one) => one.text === name)?.type).toBe(type);
  });
});

describe("the type of a name that could be of two kinds", () => {
  test.each([
    ["In Kochi, the agency searched it. Bell asked the Kochi Corporation to reply.", "Kochi", ["Place"]],
    ["Bell ruled Google is a monopolist.", "Google", ["Organization"]],
    [
      "MUMBAI: In Lima, Mumbai beat Vidarbha by 80 runs. He lives in Mumbai.",
      "Mumbai",
      ["Organization", "Place"],
    ],
  ])("is told for each by where it stands: %s", async (text, name, types) => {
    const { mentions } = await extractionOf(text);
    const found = new Set(mentions.filter((one) => one.text === name).map((one) => one.type));
    expect([...found].sort()).toEqual(types);
  });
});
