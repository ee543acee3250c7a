import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { evaluate } from "../../scripts/evaluate/evaluate.ts";
import { GoldArticle } from "../../scripts/evaluate/gold.ts";
import { fromHere } from "../../scripts/evaluate/predictions.ts";
import { readLinesOf } from "../../scripts/evaluate/read-gold.ts";
import { casesFolder } from "./scored.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-parses-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("articles that are read now", () => {
  test("are scored end to end, and the same again from parses that were kept", async () => {
    const articles = readLinesOf(join(casesFolder, "events.gold.jsonl"), GoldArticle);
    const corpus = { name: "events", articles };
    const parses = join(folder, "deep", "parses.json");
    const said: string[] = [];
    const run = async () => {
      const reader = await fromHere(parses, (line) => said.push(line));
      const { result } = await evaluate(corpus, reader);
      reader.close();
      return { result, analysis: reader.analysis() };
    };
    const first = await run();
    expect(existsSync(parses)).toBe(true);
    expect(first.result).toMatchObject({ documents: 4, missing: 0, changed: 0, lies: 0 });
    expect(first.result.measures["events: trigger"]!.tp).toBeGreaterThan(0);
    expect(first.analysis?.model).toMatch(/^sha256:/u);
    expect(said).toEqual(["events: 4 of 4 articles read"]);
    expect(await run()).toEqual(first);
  });
});
