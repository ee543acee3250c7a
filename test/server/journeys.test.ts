import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Browsed, browsed, chromiumIsThere } from "./chromium.ts";

/** Steps as a reporter takes them, by mouse or by keyboard alone. */
type Follow = (page: Page, words: RegExp) => Promise<void>;

const byMouse: Follow = async (page, words) => {
  const link = page.locator("main a", { hasText: words }).filter({ visible: true }).first();
  await link.click();
};

/** Goes from link to link with the tabulator, as someone does who has no mouse, until the one with these words. */
const byKeyboard: Follow = async (page, words) => {
  for (let step = 0; step < 250; step++) {
    await page.keyboard.press("Tab");
    const text = String(
      await page.evaluate(
        "document.activeElement?.closest('main') ? document.activeElement.textContent : ''",
      ),
    );
    if (!words.test(text.replace(/\s+/g, " "))) continue;
    await page.keyboard.press("Enter");
    return;
  }
  throw new Error(`no link with ${words} can be reached by keyboard`);
};

describe.skipIf(!chromiumIsThere)("a reporter (left out where there is no Chromium)", () => {
  let there: Browsed;
  beforeAll(async () => {
    there = await browsed(sampleExtractions);
  });
  afterAll(() => there?.close());

  const ways = [
    ["by mouse", true, byMouse],
    ["by keyboard alone", true, byKeyboard],
    ["without JavaScript", false, byMouse],
  ] as const;

  test.each(ways)(
    "finds who led the rally, and sees the sentence, %s",
    async (_way, javaScriptEnabled, follow) => {
      const { page, complaints } = await there.opened({ javaScriptEnabled });
      await page.goto(there.url);
      await page.getByRole("searchbox").or(page.getByRole("combobox")).first().focus();
      await page.keyboard.type("rally");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/search\?q=rally/);
      await follow(page, /^\s*rally of solidarity/);
      await page.waitForURL(/\/event\//);
      expect(await page.locator("#who").textContent()).toMatch(/Tomás Arrieta\s+led/);
      await page.locator("#who").scrollIntoViewIfNeeded();
      await follow(page, /^Mayor Tomás Arrieta led a rally/);
      await page.waitForURL(/#evidence/);
      const mark = page.locator("mark#evidence");
      expect(await mark.textContent()).toMatch(/^Mayor Tomás Arrieta led a rally of solidarity/);
      const box = (await mark.boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeLessThan(900);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test.each(ways)(
    "finds what is disputed, with both sides and who says so, %s",
    async (_way, javaScriptEnabled, follow) => {
      const { page } = await there.opened({ javaScriptEnabled });
      await page.goto(there.url);
      await follow(page, /^Where do reports disagree/);
      await page.waitForURL(/\/query\/disagreements/);
      const [one] = await page.locator(".versus").all();
      expect(await one!.locator(".side").count()).toBeGreaterThan(1);
      for (const side of await one!.locator(".side").all()) {
        expect(await side.locator(".says").textContent()).not.toBe("");
        expect(await side.locator(".voice").textContent()).toMatch(/^(“ )?(Said|Reported) by/);
        expect(await side.locator("mark.words").count()).toBe(1);
      }
      await page.context().close();
    },
  );

  test.each(ways)(
    "sees how two people connect, sentence by sentence, and shares it, %s",
    async (_way, javaScriptEnabled, follow) => {
      const { page } = await there.opened({ javaScriptEnabled });
      await page.goto(there.url);
      await follow(page, /^How are two people, places or things connected/);
      await page.waitForURL(/\/query\/connections/);
      await page.locator("#p-from").fill("arrieta");
      await page.locator("#p-to").fill("velez");
      await page.locator("#p-to").press("Enter");
      await page.waitForURL(/from=arrieta/);
      const rows = await page.locator("table.rows tr:not(.words)").count();
      expect(rows).toBeGreaterThan(1);
      expect(await page.locator("table.rows mark.words").count()).toBeGreaterThan(0);
      const shared = await there.opened({ javaScriptEnabled: false });
      await shared.page.goto(page.url());
      expect(await shared.page.locator("table.rows tr:not(.words)").count()).toBe(rows);
      await shared.page.context().close();
      await page.context().close();
    },
  );

  test("switches a layer of the text, and the address keeps it", async () => {
    const { page } = await there.opened();
    await page.goto(`${there.url}/article/${sampleExtractions[0]!.article.id}`);
    const looks = () =>
      page.evaluate("getComputedStyle(document.querySelector('.text .in.event')).fontWeight");
    expect(await looks()).toBe("700");
    await page.locator("#layer-event").uncheck();
    expect(await looks()).toBe("400");
    expect(page.url()).toContain("show=");
    await page.reload();
    expect([
      await page.locator("#layer-event").isChecked(),
      await page.locator(".text .in.event").count(),
    ]).toEqual([false, 0]);
    await page.context().close();
  });

  test("is told by focus what a mark is", async () => {
    const { page } = await there.opened({ javaScriptEnabled: false });
    await page.goto(`${there.url}/article/${sampleExtractions[0]!.article.id}?show=mention`);
    const says = () => page.evaluate("getComputedStyle(document.activeElement, '::before').content");
    await page.locator(".text a.in", { hasText: "Elena Rocha" }).focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    expect(await says()).toBe('"Elena Rocha: person"');
    await page.context().close();
  });
});
