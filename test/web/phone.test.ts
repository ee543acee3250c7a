import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExploreAnswer } from "../../schema/explore.ts";
import { crowd } from "../../scripts/bench/crowd.ts";
import { syntheticSubgraphs } from "../../scripts/bench/synthetic-graph.ts";
import { chromiumIsThere } from "../server/chromium.ts";
import { drawn, explorerIn } from "./browser.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const many = crowd(220, 420);

/** How many things the picture says that it has. */
async function things(page: Page): Promise<number> {
  const label = await page.locator(".graph-frame").getAttribute("aria-label");
  return Number(/(\d+) things?/.exec(label ?? "")?.[1]);
}

describe.skipIf(!chromiumIsThere)("a crowded picture on a telephone (left out without Chromium)", () => {
  let explorer: Awaited<ReturnType<typeof explorerIn>>;
  beforeAll(async () => {
    explorer = await explorerIn();
  });
  afterAll(() => explorer?.close());

  /** The explorer's graph of many things at an address. */
  async function crowded(path: string, options = {}) {
    const { page, complaints } = await explorer.opened("/", options);
    await page.route("**/api/explore?**", async (route) => {
      const answer = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...answer, ...many } });
    });
    await page.goto(explorer.url + path);
    await drawn(page);
    return { page, complaints };
  }

  test("shows the best connected, says how many are left out, and all of them when asked, after a reload too", async () => {
    const { page, complaints } = await crowded("/explore?view=graph", phone);
    const few = page.locator(".graph-few");
    const shown = await things(page);
    expect(shown).toBeGreaterThan(20);
    expect(shown).toBeLessThanOrEqual(40);
    expect(await few.textContent()).toContain(`${shown} things`);
    expect(await few.textContent()).toContain(`${220 - shown} more`);
    const button = few.getByRole("button");
    expect(await button.textContent()).toBe("Show all 220");
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await button.tap();
    await expect.poll(() => things(page)).toBe(220);
    expect(new URL(page.url()).hash).toBe("#whole=1");
    await page.reload();
    await drawn(page);
    expect(await things(page)).toBe(220);
    await page.goBack();
    await expect.poll(() => things(page)).toBe(shown);
    expect(
      await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
    ).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("has what a shared address picks, whoever else is left out", async () => {
    const { page } = await crowded("/explore?view=graph", phone);
    const here = (await page.evaluate(
      "[...document.querySelectorAll('.graph-live ul.unseen a')].map((one) => one.getAttribute('href'))",
    )) as readonly string[];
    const absent = many.nodes.find(({ href, degree }) => degree > 0 && !here.includes(href!))!;
    await page.goto(`${explorer.url}/explore?view=graph&order=newest#pick=${absent.id}`);
    await drawn(page);
    expect(await page.locator(`.graph-live ul.unseen a[href="${absent.href}"]`).count()).toBe(1);
    expect(await things(page)).toBeLessThanOrEqual(40);
    await page.context().close();
  });

  test("offers what is left out where something is expanded, and draws what is ticked, after a reload too", async () => {
    await explorer.store.load(syntheticSubgraphs(12));
    const { page, complaints } = await explorer.opened("/explore?view=graph", phone);
    await drawn(page);
    const before = await things(page);
    const answer = (await page.evaluate(
      "fetch('/api/explore?view=graph').then((one) => one.json())",
    )) as ExploreAnswer;
    expect(answer.nodes.length).toBeGreaterThan(before);
    const links =
      "[...document.querySelectorAll('.graph-live ul.unseen a')].map((one) => one.getAttribute('href'))";
    const here = new Set((await page.evaluate(links)) as readonly string[]);
    const byId = new Map(answer.nodes.map((node) => [node.id, node]));
    const isHere = (id: string) => here.has(byId.get(id)!.href!);
    const cut = answer.edges.find(({ from, to }) => isHere(from) && !isHere(to))!;
    await page.goto(`${page.url()}#pick=${cut.from}`);
    await page.getByRole("button", { name: /^Expand \+\d/ }).tap();
    const boxes = page.locator(".expand input:not(:disabled)");
    await boxes.first().waitFor();
    for (const box of await boxes.all()) await box.check();
    await page.getByRole("button", { name: /^Add \d/ }).tap();
    const wanted = page.locator(`.graph-live ul.unseen a[href="${byId.get(cut.to)!.href}"]`);
    await wanted.waitFor({ state: "attached" });
    await page.reload();
    await drawn(page);
    expect(await wanted.count()).toBe(1);
    await page.getByRole("button", { name: "Collapse" }).tap();
    await expect.poll(() => wanted.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("is whole on a wide screen, without a word of it", async () => {
    const { page } = await crowded("/explore?view=graph");
    expect(await things(page)).toBe(220);
    expect(await page.locator(".graph-few").count()).toBe(0);
    await page.context().close();
  });
});
