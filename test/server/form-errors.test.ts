import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Browsed, browsed, chromiumIsThere } from "./chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const phone = { viewport: { width: 390, height: 844 } };
/** How long a busy machine may take to lay out a page and to go to its field; on a quiet one it is there at once. */
const patience = 60_000;
const asked = [
  ["a question", "/query/who-did-what?who=Rocha&from=soon", "#p-from", "soon", "Write a date as 2024"],
  [
    "a date before another",
    "/query/timeline?from=2024&to=2023",
    "#p-to",
    "2023",
    "This takes a date that is not before 2024",
  ],
  ["the explorer’s filter", "/explore?q=rally&from=soon", "#f-from", "soon", "Write a date as 2024"],
  ["a part of it that is folded", "/explore?publishedTo=x", "#f-publishedTo", "x", "Write a date as 2024"],
  ["two of its fields", "/explore?from=x&to=y&q=rally", "#f-from", "x", "Write a date as 2024"],
  [
    "one end of a path",
    "/explore/path?from=Arrieta&to=Nobody%20Here",
    "#path-to",
    "Nobody Here",
    "Nobody Here",
  ],
] as const;

describe.skipIf(!chromiumIsThere)("what a form cannot take (left out where there is no Chromium)", () => {
  let there: Browsed;
  beforeAll(async () => {
    there = await browsed(sampleExtractions);
  });
  afterAll(() => there?.close());

  /** What the field that one is in says of itself, and whether all of it can be seen; measured at once, since the page may still move to it. */
  const told = (page: Page) =>
    page.evaluate(`(() => {
      const field = document.querySelector("[aria-invalid]:focus");
      const words = document.getElementById((field.getAttribute("aria-describedby") ?? "").split(" ")[0]);
      const [below, box] = [words.getBoundingClientRect(), field.getBoundingClientRect()];
      return {
        words: words.textContent,
        value: field.value,
        near: below.top - box.bottom,
        inside: below.left >= 0 && below.right <= 390 && box.top >= 0 && below.bottom <= 844,
      };
    })()`) as Promise<{ words: string; value: string; near: number; inside: boolean }>;

  test.each(asked)(
    "in %s is said at its field on a telephone without a script",
    async (_, path, id, value, words) => {
      const { page } = await there.opened({ ...phone, javaScriptEnabled: false });
      const response = await page.goto(there.url + path);
      expect([400, 404]).toContain(response!.status());
      await page.locator(`${id}:focus`).waitFor();
      await expect.poll(async () => (await told(page)).inside, { timeout: patience }).toBe(true);
      const found = await told(page);
      expect(found.words).toContain(words);
      expect(found.value).toBe(value);
      expect(found.near).toBeLessThan(24);
      expect(await page.locator(`[role=alert] a[href="${id}"]`).count()).toBe(1);
      if (path.includes("q=rally")) expect(await page.locator("#f-q").inputValue()).toBe("rally");
      await page.context().close();
      const { page: looked, complaints } = await there.opened({ ...phone, bypassCSP: true });
      await looked.goto(there.url + path);
      await looked.addScriptTag({ content: axe });
      const { violations } = (await looked.evaluate("axe.run()")) as { violations: { id: string }[] };
      expect(violations.map((one) => one.id)).toEqual([]);
      expect(complaints.filter((one) => !one.startsWith("Failed to load resource"))).toEqual([]);
      await looked.context().close();
    },
    2 * patience,
  );

  test("in the explorer is said at its field before the service is asked, and is gone once it is mended", async () => {
    const { page, complaints } = await there.opened(phone);
    await page.goto(`${there.url}/explore`);
    await page.locator(".filter-fold > summary").click();
    await page.locator("#f-from").fill("soon");
    await page.locator("#f-from").press("Enter");
    await page.locator("[aria-invalid]:focus").waitFor();
    const found = await told(page);
    expect(found.words).toContain("Write a date as 2024");
    expect([found.value, found.inside]).toEqual(["soon", true]);
    expect(page.url()).toBe(`${there.url}/explore`);
    await page.locator("#f-from").fill("2023");
    expect(await page.locator(".wrong, [aria-invalid]").count()).toBe(0);
    await page.locator("#f-from").press("Enter");
    await page.waitForURL(/from=2023/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
