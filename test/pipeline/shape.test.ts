import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/pipeline/extract.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { openResources } from "../../src/pipeline/resources.ts";

const texts = [
  readFileSync(join(packageRoot(), "data", "article.txt"), "utf8"),
  "Lima, March 2 – The company, which makes engines, was sued by two cities that bought them. The trial began on Friday, a court said.",
  "A bomb exploded in Kabul. The blast, which killed five people on Tuesday, was claimed by a group that the army fights.",
];
const resources = await openResources();
const read = (text: string) =>
  extract({ ref: "a", text, published: { value: "2024-03-02", precision: "day" } }, resources);

describe("an event of an extraction", () => {
  test.each(texts)("has the fields of its first account: %#", async (text) => {
    for (const event of (await read(text)).events) {
      const { trigger, factuality, voice, time } = event.accounts[0]!;
      expect({ trigger, factuality, voice, time }).toEqual({
        trigger: event.trigger,
        factuality: event.factuality,
        voice: event.voice,
        time: event.time,
      });
    }
  });

  test.each(texts)("has participants whose head stands in their phrase: %#", async (text) => {
    const { events } = await read(text);
    const participants = events.flatMap((event) => event.participants);
    expect(participants.length).toBeGreaterThan(0);
    for (const { head, evidence } of participants) {
      expect(head.start).toBeGreaterThanOrEqual(evidence.start);
      expect(head.end).toBeLessThanOrEqual(evidence.end);
    }
  });
});

test("a source that signs with its initials goes by its name, and by them", async () => {
  const text = "LIMA (AP) — Gunmen attacked a bus in Peru on Monday.";
  const { entities } = await extract({ ref: "r", text, source: "Associated Press" }, resources);
  const source = entities.find((one) => one.name === "Associated Press");
  expect(source?.names).toEqual(["Associated Press", "AP"]);
});
