import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Extraction } from "../../schema/index.ts";
import { syntheticSubgraphs } from "../../scripts/bench/synthetic-graph.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Browsed, browsed, chromiumIsThere } from "./chromium.ts";

const [rally] = sampleExtractions;

/** The same article with every place of it somewhere of its own on the map. */
function sited(article: Extraction, far: number): Extraction {
  const entities = article.entities.map((one, at) =>
    one.type === "Place" ? { ...one, latitude: 8 * far - 20, longitude: 25 * at - 100 } : one,
  );
  return { ...article, entities };
}

describe.skipIf(!chromiumIsThere)("a drawing by keys (left out where there is no Chromium)", () => {
  let there: Browsed;
  beforeAll(async () => {
    there = await browsed(sampleExtractions.map(sited));
    await there.store.load(syntheticSubgraphs(30));
  });
  afterAll(() => there?.close());

  const stops = (page: Page): Promise<number> =>
    page.evaluate(
      "[...document.querySelectorAll('.drawing-frame, .drawing-frame a')].filter((one) => one.tabIndex >= 0).length",
    );
  const current = (page: Page): Promise<string> =>
    page.evaluate("document.activeElement?.closest('.drawing a')?.querySelector('title')?.textContent ?? ''");

  const focused = (page: Page): Promise<string> =>
    page.evaluate("String([...document.querySelectorAll('.drawing a')].indexOf(document.activeElement))");

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
      seen.add(await focused(page));
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

  test("begins on a telephone where a map or a timeline has most, and without a script at the newest", async () => {
    const phone = { viewport: { width: 390, height: 844 } };
    const { page } = await there.opened(phone);
    const isInSight = async (what: string): Promise<boolean> => {
      const [frame, mark] = await Promise.all(
        [".drawing-frame", what].map((one) => page.locator(one).boundingBox()),
      );
      return mark!.x >= frame!.x && mark!.x + mark!.width <= frame!.x + frame!.width;
    };
    await page.goto(`${there.url}/explore?view=map`);
    expect(await isInSight(".spot.begin circle")).toBe(true);
    // The timeline takes the frame of the map, and begins anew.
    await page.locator(".tabs").getByText("Timeline").click();
    await page.locator(".explore-time").waitFor();
    expect(await page.locator(".bar.begin").count()).toBe(1);
    await expect.poll(() => isInSight(".bar.begin")).toBe(true);
    await page.context().close();

    const { page: plain } = await there.opened({ ...phone, javaScriptEnabled: false });
    await plain.goto(`${there.url}/explore?view=timeline`);
    const [frame, picture] = await Promise.all(
      [".drawing-frame", ".drawing-frame svg"].map((one) => plain.locator(one).boundingBox()),
    );
    expect(picture!.width).toBeGreaterThan(frame!.width + 100);
    expect(picture!.x + picture!.width).toBeLessThanOrEqual(frame!.x + frame!.width);
    await plain.context().close();
  });

  test.each([
    ["timeline", "from=2020-01&to=2020-02"],
    ["map", ""],
  ])(
    "goes for the explorer’s %s as well, also when another result has taken its place",
    async (view, search) => {
      const { page, complaints } = await there.opened();
      await page.goto(`${there.url}/explore?view=${view}&limit=60&${search}`);
      const links = page.locator(".drawing a");
      const many = await links.count();
      expect(many).toBeGreaterThan(view === "map" ? 1 : 4);
      expect(await stops(page)).toBe(1);
      await page.locator(".drawing a[tabindex='0']").focus();
      await page.keyboard.press("Home");
      const seen = new Set<string>();
      for (let step = 0; step < many; step++) {
        seen.add(await focused(page));
        expect(await stops(page)).toBe(1);
        await page.keyboard.press("]");
      }
      expect(seen.size).toBe(many);
      expect(await page.locator(".drawing-keys").textContent()).toContain("from mark to mark");

      // A bar or a place that is followed gives another result: one is still in its drawing, which is still one stop.
      await page.keyboard.press("Home");
      await page.evaluate("document.documentElement.dataset.same = 'page'");
      const before = page.url();
      await page.keyboard.press("Enter");
      await page.waitForURL((now) => now.href !== before);
      if (view === "timeline") await expect.poll(async () => links.count()).toBeLessThan(many);
      await expect.poll(async () => page.locator(".drawing a:focus").count()).toBe(1);
      expect(await page.locator("html").getAttribute("data-same")).toBe("page");
      expect(await stops(page)).toBe(1);
      expect(await page.locator(".drawing-keys").count()).toBe((await links.count()) > 1 ? 1 : 0);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("goes along the bars of a timeline however high they are, and down to what is told one by one", async () => {
    const { page } = await there.opened();
    await page.goto(`${there.url}/explore?view=timeline&limit=60&from=2020-01&to=2020-02`);
    const bars = await page.locator(".drawing a.bar").count();
    expect(bars).toBeGreaterThan(2);
    await page.locator(".drawing a.bar").first().focus();
    for (let step = 1; step < bars; step++) await page.keyboard.press("ArrowRight");
    expect(await page.locator(".drawing a.bar").last().getAttribute("tabindex")).toBe("0");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".drawing a.span[tabindex='0']").count()).toBe(1);
    await page.context().close();
  });

  test("goes down from a bar to what lies far aside, where nothing lies nearer", async () => {
    const { page } = await there.opened();
    await page.goto(`${there.url}/explore?view=timeline&from=2022&to=2023&show=event&show=statement&limit=1`);
    expect(await page.locator(".drawing a.bar").count()).toBe(3);
    await page.locator(".drawing a.bar").last().focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".drawing a.span:focus").count()).toBe(1);
    const [words, frame] = await Promise.all(
      [".drawing text.most", ".drawing-frame"].map((one) => page.locator(one).boundingBox()),
    );
    expect(words!.x).toBeGreaterThan(frame!.x);
    await page.context().close();
  });
});
