import { expect, test } from "vitest";
import { extract } from "../../src/pipeline/extract.ts";
import { openResources } from "../../src/pipeline/resources.ts";

const resources = await openResources();

const written =
  'SANTA ELENA, 3 AUG 89 -- LIBERAL SENATOR HERNAN VILLAMIL WAS SHOT AND KILLED TODAY AS HE LEFT A RESTAURANT IN VILLANUEVA. TWO MEN FIRED AT HIM AND FLED. THE POPULAR REVOLUTIONARY FRONT (FPR) CLAIMED RESPONSIBILITY FOR THE ASSASSINATION. "IT WAS WAR," THE FRONT SAID.';

test("a text without a capital gives what it gives in capitals, in its own letters", async () => {
  const small = await extract({ ref: "r", text: written.toLowerCase() }, resources);
  const large = await extract({ ref: "r", text: written }, resources);
  const names = small.mentions.filter((one) => one.form === "name").map((one) => one.text);
  expect(names).toContain("hernan villamil");
  expect(small.entities.map((one) => one.name)).toContain("popular revolutionary front");
  const places = (one: typeof small) =>
    [...one.mentions, ...one.events.flatMap(({ accounts }) => accounts.map(({ trigger }) => trigger))].map(
      ({ start, end }) => [start, end],
    );
  expect(places(small)).toEqual(places(large));
  expect(small.article.text).toBe(written.toLowerCase());
  const { analysis, digest, id, ...article } = small.article;
  expect(JSON.stringify([article, small.entities, small.mentions, small.events])).not.toMatch(
    /VILLAMIL|FRONT|KILLED/u,
  );
});

test("every span of a text without a capital is a slice of it", async () => {
  const text = written.toLowerCase().replace("front (fpr)", "straßen-front (fpr)");
  const found = await extract({ ref: "r", text }, resources);
  const spans: { start: number; end: number; text: string }[] = [];
  JSON.stringify(found, (_, value: unknown) => {
    const span = value as { start?: unknown; end?: unknown; text?: unknown } | null;
    if (typeof span === "object" && typeof span?.start === "number" && typeof span.text === "string")
      spans.push(span as (typeof spans)[number]);
    return value;
  });
  expect(spans.length).toBeGreaterThan(20);
  for (const span of spans) expect(span.text).toBe(text.slice(span.start, span.end));
});
