import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Browsed, browsed, chromiumIsThere } from "./chromium.ts";

interface Stop {
  readonly words: string;
  /** Whether it was come to before, on this load of the page. */
  readonly again: boolean;
  readonly inMain: boolean;
  readonly isSkip: boolean;
  /** Whether all or the beginning of it is on the screen, and looks other than without the focus. */
  readonly inSight: boolean;
  readonly marked: boolean;
  /** Whether it stands above the one before, and not in a column to the right of it. */
  readonly isBack: boolean;
}

const stop = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const box = at.getBoundingClientRect();
  const look = () => [at.parentElement, at, ...at.querySelectorAll("*")].map((one) => {
    // A line that is only somewhat wider, in the colour that it has, is no mark.
    const { outlineStyle, outlineWidth, stroke, fill } = getComputedStyle(one);
    return [outlineStyle === "none" ? "" : outlineWidth, stroke, fill].join();
  }).join(";");
  const focused = look();
  at.blur();
  const marked = look() !== focused;
  at.focus({ preventScroll: true });
  // Measured now: a list with a scroll bar of its own may have moved by this very step.
  const before = window.stopBefore?.getBoundingClientRect();
  window.stopBefore = at;
  const sticks = [at, at.parentElement].some((one) => getComputedStyle(one).position === "sticky");
  const again = at.dataset.stopped === "";
  at.dataset.stopped = "";
  return {
    words: (at.getAttribute("aria-label") ?? at.textContent).trim().replace(/\\s+/g, " ").slice(0, 80) || at.id,
    again,
    inMain: at.closest("main") !== null,
    isSkip: at.getAttribute("href") === "#main",
    inSight: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0,
    marked,
    isBack: !again && !sticks && before !== undefined && box.bottom < before.top && box.left < before.right,
  };
})()`;

async function tab(page: Page): Promise<Stop | null> {
  await page.keyboard.press("Tab");
  return (await page.evaluate(stop)) as Stop | null;
}

/** All stops of Tab on a page, from its beginning. */
async function stopsOf(page: Page): Promise<readonly Stop[]> {
  await page.reload();
  const stops: Stop[] = [];
  for (let next = await tab(page); next && !next.again; next = await tab(page)) stops.push(next);
  return stops;
}

/** Goes on by Tab to what has these words, and follows it. */
async function follow(page: Page, words: RegExp): Promise<void> {
  for (let next = await tab(page), left = 200; next && left > 0; next = await tab(page), left--)
    if (words.test(next.words)) return page.keyboard.press("Enter");
  throw new Error(`no stop of Tab has the words ${words}`);
}

/** Goes on by Tab to the field with this id, and types; a list of names that opens is closed. */
async function typeInto(page: Page, id: string, words: string): Promise<void> {
  for (let left = 200; left > 0 && (await page.evaluate("document.activeElement.id")) !== id; left--)
    await page.keyboard.press("Tab");
  await page.keyboard.type(words);
  await page.keyboard.press("Escape");
}

/** What somebody without a mouse would stumble over on a page; it has more stops than these. */
async function walked(page: Page, fewest = 10) {
  const stops = await stopsOf(page);
  const wrong = (is: (one: Stop) => boolean) => stops.filter(is).map(({ words }) => words);
  await page.reload();
  const first = await tab(page);
  await page.keyboard.press("Enter");
  const second = await tab(page);
  expect(stops.length, page.url()).toBeGreaterThan(fewest);
  expect(
    {
      outOfSight: wrong(({ inSight }) => !inSight),
      unmarked: wrong(({ marked }) => !marked),
      backwards: wrong(({ isBack }) => isBack),
      skips: [first?.isSkip, second?.inMain, second?.inSight],
    },
    page.url(),
  ).toEqual({ outOfSight: [], unmarked: [], backwards: [], skips: [true, true, true] });
}

describe.skipIf(!chromiumIsThere)("who has no mouse (left out where there is no Chromium)", () => {
  let there: Browsed;
  beforeAll(async () => {
    there = await browsed(sampleExtractions);
  });
  afterAll(() => there?.close());

  test("goes from the first page to a timeline by Tab, Enter and Escape: each stop in sight, marked and in order", async () => {
    const { page, complaints } = await there.opened({ reducedMotion: "reduce" });
    await page.goto(there.url);
    await walked(page);
    await page.goto(there.url);
    for (let left = 10; left > 0 && (await page.evaluate("document.activeElement.id")) !== "q"; left--)
      await tab(page);
    await page.keyboard.type("rally");
    const list = page.locator("#q-list");
    await list.locator("[role=option]").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await list.isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=rally/);
    await walked(page);
    await follow(page, /^rally of solidarity/);
    await page.waitForURL(/\/event\//);
    await walked(page);
    await follow(page, /^Tomás Arrieta/);
    await page.waitForURL(/\/entity\//);
    await walked(page);
    await follow(page, /^Mayor Tomás Arrieta led a rally/);
    await page.waitForURL(/\/article\//);
    expect(await page.locator("mark#evidence").isVisible()).toBe(true);
    await walked(page);
    await page.reload();
    await follow(page, /^Explore$/);
    await page.waitForURL(/\/explore$/);
    await follow(page, /^Timeline$/);
    await page.waitForURL(/view=timeline/);
    await walked(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("goes on to the map, a path, what is disputed, a question and an address that is none, as well", async () => {
    const { page, complaints } = await there.opened({ reducedMotion: "reduce" });
    await page.goto(`${there.url}/explore?view=timeline`);
    await follow(page, /^Map$/);
    await page.waitForURL(/view=map/);
    await walked(page);
    await page.goto(`${there.url}/explore/path`);
    await typeInto(page, "path-from", "Tomás Arrieta");
    await typeInto(page, "path-to", "Parliament");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/explore\/path\?from=/);
    expect(await page.locator(".steps > li").count()).toBeGreaterThan(2);
    await walked(page);
    await page.reload();
    await follow(page, /^Disputed$/);
    await page.waitForURL(/\/query\/disagreements/);
    await walked(page);
    await page.reload();
    await follow(page, /^Questions$/);
    await page.waitForURL(/#questions$/);
    await follow(page, /^Who did what to whom/);
    await page.waitForURL(/\/query\/who-did-what$/);
    await typeInto(page, "p-who", "Arrieta");
    await page.keyboard.press("Enter");
    await page.waitForURL(/who=Arrieta/);
    expect(await page.locator(".rows tbody").count()).toBeGreaterThan(0);
    await walked(page);
    expect(complaints).toEqual([]);
    await page.goto(`${there.url}/query/none`);
    await walked(page, 8);
    await page.reload();
    await follow(page, /^newest articles$/);
    await page.waitForURL(/#articles$/);
    await page.context().close();
  });

  test("sees a ring around whatever of the explorer's graph has the focus, without a script too", async () => {
    const { page } = await there.opened({ javaScriptEnabled: false });
    await page.goto(`${there.url}/explore?view=graph`);
    const events = page.locator(".explore-graph a.dot.kind-event");
    expect(await events.count()).toBeGreaterThan(2);
    await page.locator(".explore-graph a").first().focus();
    const ring = "getComputedStyle(document.activeElement).outlineStyle";
    for (
      let left = 200;
      left > 0 && !(await events.last().evaluate((one) => one.matches(":focus")));
      left--
    ) {
      await page.keyboard.press("Tab");
      const isDot = await page.evaluate("document.activeElement.matches('.explore-graph a.dot')");
      if (isDot) expect(await page.evaluate(ring)).toBe("solid");
    }
    expect(await events.last().evaluate((one) => one.matches(":focus"))).toBe(true);
    await page.context().close();
  });
});
