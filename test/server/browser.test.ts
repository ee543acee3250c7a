import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { hostile } from "../cases/server/hostile.ts";
import { type Browsed, browsed, chromiumIsThere } from "./chromium.ts";

/** Runs in the page: the words of boxes and lines that are wider than what is drawn for them. */
const beyondBoxes = `[...document.querySelectorAll("svg.drawing .node, svg.drawing .edge")].flatMap((drawn) => {
  const [words, box] = [drawn.querySelector("text"), drawn.querySelector("rect")];
  if (!words || !box) return [];
  const [inner, outer] = [words.getBBox(), box.getBBox()];
  const fits = inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width - (drawn.matches(".node") ? 4 : 0);
  return fits ? [] : [words.textContent];
})`;

describe.skipIf(!chromiumIsThere)("the pages in a browser (left out where there is no Chromium)", () => {
  let served: Browsed;
  beforeAll(async () => {
    served = await browsed([...sampleExtractions, hostile]);
  });
  afterAll(() => served?.close());

  const opened = (javaScriptEnabled: boolean, viewport = { width: 1280, height: 900 }) =>
    served.opened({ javaScriptEnabled, viewport });

  const paths = [...sampleExtractions.slice(0, 1), hostile].flatMap(
    ({ article, entities, events, statements }) => [
      `/article/${article.id}`,
      `/entity/${entities[0]!.id}`,
      `/event/${events[0]!.id}`,
      `/statement/${statements[0]!.id}`,
    ],
  );

  test.each([true, false])("load without a complaint, with scripts allowed: %s", async (scripts) => {
    const { page, complaints } = await opened(scripts);
    for (const path of [
      "/",
      ...paths,
      "/query/who-said-what",
      "/query/connections",
      "/search?q=rally",
      `/drawing/${hostile.events[0]!.id}.svg`,
    ]) {
      const response = await page.goto(served.url + path);
      expect([path, response?.status()]).toEqual([path, 200]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("have the sides of a disagreement below each other where there is no room for two", async () => {
    const { page } = await opened(false, { width: 640, height: 900 });
    await page.goto(`${served.url}/query/disagreements`);
    const sides = await page.locator(".versus").first().locator(".side").all();
    const [one, other] = await Promise.all(sides.map((side) => side.boundingBox()));
    expect(other!.x).toBe(one!.x);
    expect(other!.y).toBeGreaterThan(one!.y + one!.height);
    await page.context().close();
  });

  test("tell where a sentence stands in one line, and on paper the whole of it, to the end of the page", async () => {
    const { page } = await opened(false, { width: 700, height: 900 });
    await page.goto(`${served.url}/event/${sampleExtractions[0]!.events[0]!.id}`);
    const captions = page.locator("figure.evidence figcaption:visible:not(:has(.said))");
    const tall = async () =>
      Math.max(...(await captions.evaluateAll((all) => all.map((one) => one.clientHeight))));
    expect(await captions.count()).toBeGreaterThan(5);
    expect(await tall()).toBeLessThan(30);
    await page.emulateMedia({ media: "print" });
    const cut =
      "[...document.querySelectorAll('figcaption cite')].filter((one) => one.scrollWidth > one.clientWidth + 1).length";
    expect(await page.evaluate(cut)).toBe(0);
    const left = `(() => { const main = document.querySelector("main"); return main.getBoundingClientRect().bottom - main.lastElementChild.getBoundingClientRect().bottom; })()`;
    expect(await page.evaluate(left)).toBeLessThan(40);
    await page.context().close();
  });

  test("lead from a line of the drawing to its sentence, marked", async () => {
    const { page } = await opened(false);
    await page.goto(`${served.url}/entity/${sampleExtractions[0]!.entities[0]!.id}`);
    await page.locator("svg.drawing a.edge text", { hasText: /^led$/ }).click();
    expect(page.url()).toContain("#evidence");
    const mark = page.locator("mark#evidence");
    expect(await mark.textContent()).toMatch(/^Mayor Tomás Arrieta led a rally of solidarity/);
    expect(await mark.isVisible()).toBe(true);
    const box = await mark.boundingBox();
    expect(box!.y >= 0 && box!.y < 900).toBe(true);
    await page.context().close();
  });

  test("give a drawing as a file that is called after what it shows", async () => {
    const { page } = await opened(false);
    await page.goto(`${served.url}/event/${sampleExtractions[0]!.events[0]!.id}`);
    const [kept] = await Promise.all([
      page.waitForEvent("download"),
      page.getByText("Download the drawing").click(),
    ]);
    expect(kept.suggestedFilename()).toMatch(/^dateline-rally-[a-z-]+\.svg$/);
    await page.context().close();
  });

  test("lead from a line that stands for several to the list of them", async () => {
    const { page } = await opened(false);
    await page.goto(`${served.url}/event/${sampleExtractions[0]!.events[0]!.id}`);
    const bundle = page.locator("svg.drawing a.edge", { hasText: "×2" }).first();
    const target = (await bundle.getAttribute("href"))!;
    await bundle.locator("text").click();
    expect(await page.locator(target).isVisible()).toBe(true);
    await page.context().close();
  });

  test("keep the words of a drawing within its boxes, whatever their face", async () => {
    const { page } = await opened(true);
    for (const path of paths.filter((one) => !one.startsWith("/article"))) {
      await page.goto(served.url + path);
      expect([path, await page.evaluate(beyondBoxes)]).toEqual([path, []]);
    }
    await page.context().close();
  });

  test("can be gone through by keyboard alone: search, then the first find", async () => {
    const { page } = await opened(false);
    await page.goto(served.url);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    const box = "document.activeElement.id === 'q'";
    for (let step = 0; step < 8 && !(await page.evaluate(box)); step++) await page.keyboard.press("Tab");
    await page.keyboard.type("arrieta");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\?q=arrieta/);
    expect(await page.locator("main .thing").first().textContent()).toContain("Tomás Arrieta");
    await page.context().close();
  });

  test("complete what is typed in the search box, by keyboard: a list that is announced, gone through, left and followed", async () => {
    const { page, complaints } = await opened(true);
    await page.goto(served.url);
    const box = page.locator("#q");
    await box.focus();
    await page.keyboard.type("arr");
    const list = page.locator("#q-list");
    await list.locator("[role=option]").first().waitFor();
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    const active = await box.getAttribute("aria-activedescendant");
    expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    expect([await list.isVisible(), await box.inputValue()]).toEqual([false, "arr"]);
    await page.keyboard.press("ArrowDown");
    await list.locator("[role=option]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/entity\//);
    expect(await page.locator("h1").textContent()).toBe("Tomás Arrieta");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("keep what is chosen from the list when a later answer comes, and stay closed once left", async () => {
    const { page } = await opened(true);
    await page.goto(served.url);
    const held: (() => void)[] = [];
    await page.route(/\/api\/complete\?q=arr/, async (route) => {
      await new Promise<void>((release) => held.push(release));
      await route.continue().catch(() => {});
    });
    const box = page.locator("#q");
    const list = page.locator("#q-list");
    const asked = async () => {
      while (held.length === 0) await page.waitForTimeout(10);
      return held.pop()!;
    };
    await box.pressSequentially("ar");
    await list.locator("[role=option]").first().waitFor();
    await box.press("r");
    const late = await asked();
    await box.press("ArrowDown");
    late();
    await page.waitForTimeout(150);
    expect(await box.getAttribute("aria-activedescendant")).toBe("q-option-0");
    await box.press("r");
    const later = await asked();
    await box.press("Escape");
    later();
    await page.waitForTimeout(150);
    expect(await list.isVisible()).toBe(false);
    await page.context().close();
  });

  test("copy a quotation with who says so, its article and its link", async () => {
    const { page } = await opened(true);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${served.url}/statement/${sampleExtractions[0]!.statements[0]!.id}`);
    await page.locator("button.copy").first().click();
    await page.locator(".copied", { hasText: "Copied" }).waitFor();
    const [words, told, address] = String(await page.evaluate("navigator.clipboard.readText()")).split("\n");
    expect(words).toBe("“Thousands of residents attended the rally, according to the organizers”");
    expect(told).toBe("Reported by Bay Courier, 4 March 2023 · Port Serena rallies for its fishermen");
    await page.goto(address!);
    expect(`“${await page.locator("mark#evidence").textContent()}”`).toBe(words);
    await page.context().close();
  });

  test("take the fragment of a place in an article for that place", async () => {
    const { page } = await opened(true);
    const { id } = sampleExtractions[0]!.article;
    await page.goto(`${served.url}/article/${id}#c39-50`);
    await page.waitForURL(/start=39&end=50#evidence/);
    expect(await page.locator("mark#evidence").textContent()).toBe("PORT SERENA");
    await page.context().close();
  });

  test("fit a telephone: nothing but drawings goes beyond the screen", async () => {
    const { page } = await opened(true, { width: 360, height: 740 });
    for (const path of ["/", ...paths.slice(0, 4), "/query/who-did-what", "/search?q=rally"]) {
      await page.goto(served.url + path);
      const beyond = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect([path, beyond]).toEqual([path, 0]);
    }
    await page.context().close();
  });
});
