import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Browsed, browsed, chromiumIsThere } from "./chromium.ts";

const [rally] = sampleExtractions;

describe.skipIf(!chromiumIsThere)("a drawing by keys (left out where there is no Chromium)", () => {
  let there: Browsed;
  beforeAll(async () => {
    there = await browsed(sampleExtractions);
  });
  afterAll(() => there?.close());

  const stops = (page: Page): Promise<number> =>
    page.evaluate(
      "[...document.querySelectorAll('.drawing-frame, .drawing-frame a')].filter((one) => one.tabIndex >= 0).length",
    );
  const current = (page: Page): Promise<string> =>
    page.evaluate("document.activeElement?.closest('.drawing a')?.querySelector('title')?.textContent ?? ''");

  test("is one stop of Tab; arrows go to the box that lies there, and brackets reach every box and line", async () => {
    const { page, complaints } = await there.opened();
    await page.goto(`${there.url}/event/${rally!.events[0]!.id}`);
    const links = await page.locator(".drawing a").count();
    expect(links).toBeGreaterThan(10);
    expect(await stops(page)).toBe(1);
    await page.locator(".drawing a[tabindex='0']").focus();
    const begun = await current(page);
    expect(begun).toContain("rally");

    const placeOf = async () => (await page.locator(".drawing a:focus").boundingBox())!;
    const from = await placeOf();
    await page.keyboard.press("ArrowLeft");
    const to = await placeOf();
    expect(to.x + to.width / 2).toBeLessThan(from.x + from.width / 2);

    const seen = new Set<string>();
    await page.keyboard.press("Home");
    for (let step = 0; step < links; step++) {
      const at = "[...document.querySelectorAll('.drawing a')].indexOf(document.activeElement)";
      seen.add(String(await page.evaluate(at)));
      expect(await stops(page)).toBe(1);
      await page.keyboard.press("]");
    }
    expect(seen.size).toBe(links);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("keeps where one was, and Enter follows", async () => {
    const { page } = await there.opened();
    await page.goto(`${there.url}/event/${rally!.events[0]!.id}`);
    await page.locator(".drawing a[tabindex='0']").focus();
    await page.keyboard.press("]");
    const line = await current(page);
    await page.keyboard.press("Tab");
    expect(await current(page)).toBe("");
    await page.keyboard.press("Shift+Tab");
    expect(await current(page)).toBe(line);
    await page.keyboard.press("Enter");
    await page.waitForURL(/#(?:evidence|line-\d+)$/);
    await page.context().close();
  });

  test("begins on a telephone at what was asked for, and without a script everything in it is a stop", async () => {
    const phone = { viewport: { width: 390, height: 844 } };
    const { page } = await there.opened(phone);
    await page.goto(`${there.url}/event/${rally!.events[0]!.id}`);
    const [frame, box] = await Promise.all(
      [".drawing-frame", ".drawing a.focus"].map((one) => page.locator(one).boundingBox()),
    );
    expect(box!.x).toBeGreaterThanOrEqual(frame!.x);
    expect(box!.x + box!.width).toBeLessThanOrEqual(frame!.x + frame!.width);
    await page.context().close();

    const { page: plain } = await there.opened({ ...phone, javaScriptEnabled: false });
    await plain.goto(`${there.url}/event/${rally!.events[0]!.id}`);
    expect(await plain.locator(".drawing a[tabindex='-1']").count()).toBe(0);
    await plain.context().close();
  });
});
