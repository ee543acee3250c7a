import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Browsed, browsed, chromiumIsThere } from "./chromium.ts";

/** Everything with words that reaches out of the card in which it stands. */
const outside = `[...document.querySelectorAll(".versus")].flatMap((card) => {
  const right = card.getBoundingClientRect().right;
  return [...card.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > right).map((one) => one.textContent);
})`;

describe.skipIf(!chromiumIsThere)(
  "pages at 320 pixels, or four times as large (left out without Chromium)",
  () => {
    let there: Browsed;
    beforeAll(async () => {
      there = await browsed(sampleExtractions);
    });
    afterAll(() => there?.close());

    test("keep what is told of a disagreement within its card, however long it is", async () => {
      const { page } = await there.opened({ viewport: { width: 320, height: 640 } });
      await page.goto(`${there.url}/query/disagreements`);
      await page.evaluate(
        "for (const one of document.querySelectorAll('.versus .chip')) one.textContent = 'Two numbers for what may be the same'",
      );
      expect(await page.locator(".versus .chip").count()).toBeGreaterThan(0);
      expect(await page.evaluate(outside)).toEqual([]);
      await page.context().close();
    });
  },
);
