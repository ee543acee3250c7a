import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { run, temporary } from "./run.ts";

const folder = temporary();
const store = ["--store", join(folder, "store")];
const said = async (...words: string[]) => {
  const { code, out, err } = await run([...words, ...store]);
  return { code, text: `${out}${err}` };
};

test("a folder that was changed by hand answers nothing, but is checked and mended as it says", async () => {
  const file = join(folder, "found.jsonl");
  writeFileSync(file, sampleExtractions.map((one) => `${JSON.stringify(one)}\n`).join(""));
  expect((await said("load", file)).code).toBe(0);
  const before = (await said("dump")).text;
  const engine = await openEmbedded(store[1]!);
  await engine.write(({ run }) => run("MATCH (e:Event) WITH e ORDER BY e.id LIMIT 1 DETACH DELETE e"));
  await engine.close();

  for (const words of [["query", "what-happened"], ["dump"], ["load", file]])
    expect(await said(...words)).toEqual({ code: 1, text: expect.stringContaining("“dateline check” says") });

  const checked = await said("check");
  expect(checked.code).toBe(1);
  const [, articles = ""] = /^to mend: .* build or load again (.*)$/m.exec(checked.text) ?? [];
  expect(articles).toMatch(/^[a-z]+-[0-9a-f]{16}/);
  for (const article of articles.split(", ")) expect((await said("remove", article)).code).toBe(0);
  expect((await said("check")).text).toMatch(/“dateline check --store \S+ --accept”/);
  expect((await said("check", "--accept")).code).toBe(0);
  expect((await said("load", file)).code).toBe(0);
  expect((await said("dump")).text).toBe(before);
  expect((await said("check")).code).toBe(0);
});
