import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { messageRules } from "../../schema/message-rules.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { nameRules } from "../../src/resolution/names/name-rules.table.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { wordsOf } from "./read-pages.ts";
import { serviceOf } from "./service.ts";

/** The rules that some code leaves a message by: written beside its level, or a rule for names. */
function rulesOfMessages(): ReadonlySet<string> {
  const written = ["extraction", "resolution", "pipeline"].flatMap((room) => {
    const folder = join(packageRoot(), "src", room);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((one) =>
      one.endsWith(".ts"),
    );
    return files.flatMap((file) =>
      [
        ...readFileSync(join(folder, file), "utf8").matchAll(
          /level: "(?:info|warning)",\s*rule: "([^"]+)"/gu,
        ),
      ].map((match) => match[1]!),
    );
  });
  return new Set([...written, ...nameRules.map(({ name }) => name)]);
}

test("every rule that leaves something, or takes it with doubt, has words, and no other", () => {
  expect([...rulesOfMessages()].sort()).toEqual(Object.keys(messageRules).sort());
});

test("an article and the question for what was passed over say in words what a rule has seen", async () => {
  const [rally] = sampleExtractions;
  const { start, end } = rally!.messages[0]!;
  const rules = [...Object.keys(messageRules), "resolution.of-another-version"];
  const messages = rules.map((rule) => ({ level: "info", rule, reason: "left", start, end }) as const);
  const { page, close } = await serviceOf([{ ...rally!, messages }]);
  const words = [...Object.values(messageRules), "of another version"];
  for (const [path, rows] of [
    [`/article/${rally!.article.id}`, "#not-taken"],
    ["/query/coverage", "table.rows"],
  ] as const) {
    const { document } = parseHTML((await page(path)).text);
    const said = wordsOf(document.querySelector(rows));
    expect(words.filter((one) => !said.includes(one))).toEqual([]);
    expect(rules.filter((one) => said.includes(one))).toEqual([]);
  }
  await close();
});
