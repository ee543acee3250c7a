import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserCode } from "../../src/cli/browser-code.ts";
import { type Served, serve } from "../../src/server/serve.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { hostile } from "../cases/server/hostile.ts";
import { type Service, serviceOf } from "./service.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
// On a build machine a missing browser is a failure, elsewhere a reason to leave this out.
const there = existsSync(executablePath) || process.env.CI === "true";
const quiet = [
  "--no-sandbox",
  "--headless",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-dev-shm-usage",
];

/** Runs in the page: the words of boxes and lines that are wider than what is drawn for them. */
const beyondBoxes = `[...document.querySelectorAll("svg.drawing .node, svg.drawing .edge")].flatMap((drawn) => {
  const [words, box] = [drawn.querySelector("text"), drawn.querySelector("rect")];
  if (!words || !box) return [];
  const [inner, outer] = [words.getBBox(), box.getBBox()];
  const fits = inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width - (drawn.matches(".node") ? 4 : 0);
  return fits ? [] : [words.textContent];
})`;

describe.skipIf(!there)("the pages in a browser (left out where there is no Chromium)", () => {
  let service: Service;
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    service = await serviceOf([...sampleExtractions, hostile], { browser: await browserCode() });
    served = await serve(service.app, { host: "127.0.0.1", port: 0 });
    browser = await chromium.launch({ executablePath, args: quiet });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await service?.close();
  });

  /** A page that notes everything a browser complains of, and everything that was run. */
  async function opened(
    javaScriptEnabled: boolean,
    viewport = { width: 1280, height: 900 },
  ): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ javaScriptEnabled, viewport });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => void complaints.push(message.text()));
    page.on("pageerror", (error) => void complaints.push(String(error)));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(served.url)) complaints.push(`request to ${request.url()}`);
    });
    return { page, complaints };
  }

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
