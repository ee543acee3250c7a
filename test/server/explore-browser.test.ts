import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { worldOutlines } from "../../src/cli/world-outlines.ts";
import { type Served, serve } from "../../src/server/serve.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { hostile } from "../cases/server/hostile.ts";
import { chromiumIsThere } from "./chromium.ts";
import { type Service, serviceOf } from "./service.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const views = ["table", "graph", "timeline", "map"].map(
  (view) => `/explore?view=${view}&show=event&show=statement`,
);
const paths = [
  ...views,
  "/explore?entity=Nobody",
  "/explore/path?from=Arrieta&to=Nordhavn",
  `/explore/around?node=${sampleExtractions[0]!.entities[0]!.id}`,
];

describe.skipIf(!chromiumIsThere)(
  "the explorer without a script (left out where there is no Chromium)",
  () => {
    let service: Service;
    let served: Served;
    let browser: Browser;
    beforeAll(async () => {
      service = await serviceOf([...sampleExtractions, hostile], { outlines: worldOutlines() });
      served = await serve(service.app, { host: "127.0.0.1", port: 0 });
      browser = await chromium.launch({
        executablePath,
        args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-dev-shm-usage"],
      });
    });
    afterAll(async () => {
      await browser?.close();
      await served?.close();
      await service?.close();
    });

    const opened = async (more: Parameters<Browser["newContext"]>[0] = {}) =>
      (await browser.newContext({ javaScriptEnabled: false, ...more })).newPage();

    test.each(["timeline", "map", "graph"])(
      "has all of the %s on paper, and on a telephone says that more lies aside",
      async (view) => {
        const page = await opened({ viewport: { width: 700, height: 900 } });
        await page.goto(`${served.url}/explore?view=${view}`);
        const clipped = () =>
          page
            .locator(".drawing-frame")
            .first()
            .evaluate((frame) => frame.scrollWidth > frame.clientWidth + 1);
        const aside = await clipped();
        if (view !== "graph")
          expect([aside, await page.locator(".sideways").isVisible()]).toEqual([true, true]);
        await page.emulateMedia({ media: "print" });
        expect(await clipped()).toBe(false);
        expect(await page.locator(".sideways:visible").count()).toBe(0);
        await page.context().close();
      },
    );

    test("takes a reporter from the filter to the sentence, and back to the same result by its address", async () => {
      const page = await opened({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${served.url}/explore`);
      await page.getByLabel("Who or what").first().fill("arrieta");
      await page.getByLabel("announced").check();
      await page.locator(".explore-filter button").click();
      expect(new URL(page.url()).searchParams.get("standing")).toBe("announced");
      expect(await page.locator(".explore-rows tbody tr").count()).toBe(1);
      const shared = page.url();
      await page.locator(".explore-rows a.quote").click();
      expect(await page.locator("mark#evidence").textContent()).toMatch(/^Tomas Arrieta will meet/);
      await page.goto(shared);
      await page.locator(".tabs").getByText("Graph").click();
      expect(await page.locator(".explore-graph a.edge.announced").count()).toBeGreaterThan(1);
      await page.locator(".conditions a", { hasText: "announced" }).click();
      expect(new URL(page.url()).searchParams.getAll("standing")).toEqual([]);
      expect(new URL(page.url()).searchParams.get("view")).toBe("graph");
      await page.context().close();
    });

    test("finds how two are connected and draws the chain", async () => {
      const page = await opened({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${served.url}/explore`);
      await page.getByLabel("One", { exact: true }).fill("Arrieta");
      await page.getByLabel("The other", { exact: true }).fill("Nordhavn");
      await page.locator(".path-form button").click();
      expect(await page.locator(".steps a.quote").count()).toBeGreaterThan(1);
      await page.getByText("These chains as a graph").click();
      expect(await page.locator(".explore-graph .dot").count()).toBeGreaterThan(2);
      await page.context().close();
    });

    test.each([
      ["light", 1280],
      ["dark", 390],
    ] as const)(
      "has nothing that axe complains of, nothing beyond the screen and no request elsewhere, %s and %i wide",
      async (colorScheme, width) => {
        const page = await opened({
          javaScriptEnabled: true,
          bypassCSP: true,
          colorScheme,
          viewport: { width, height: 900 },
        });
        const elsewhere: string[] = [];
        page.on(
          "request",
          (request) => void (request.url().startsWith(served.url) || elsewhere.push(request.url())),
        );
        for (const path of paths) {
          await page.goto(served.url + path);
          await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
          await page.evaluate(axe);
          const found = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as {
            violations: { id: string; nodes: { html: string }[] }[];
          };
          expect([
            path,
            found.violations.map(({ id, nodes }) => [
              id,
              nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
            ]),
          ]).toEqual([path, []]);
          const beyond = await page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth",
          );
          expect([path, beyond]).toEqual([path, 0]);
        }
        expect(elsewhere).toEqual([]);
        await page.context().close();
      },
    );
  },
);
