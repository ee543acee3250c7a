import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { hostile } from "../cases/server/hostile.ts";
import { type Browsed, browsed, chromiumIsThere } from "./chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const run = `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 4).map(({ html, any, all, none }) => html.slice(0, 160) + " " + [...any, ...all, ...none].map(({ message }) => message).join("; ")).join(" | ")))`;

const [rally] = sampleExtractions;
const { article, entities, events, statements } = rally!;
const paths = [
  "/",
  `/article/${article.id}`,
  `/article/${article.id}?start=100&end=160`,
  `/article/${article.id}?show=unread,time`,
  `/entity/${entities[0]!.id}`,
  `/event/${events[0]!.id}`,
  `/statement/${statements[3]!.id}`,
  "/search",
  "/search?q=rally",
  "/search?q=nothing-of-the-kind",
  "/search?kind=entity",
  "/query/who-did-what",
  "/query/who-did-what?from=soon",
  "/query/disagreements",
  "/query/connections?from=arrieta&to=rocha",
  "/nowhere",
  `/entity/${hostile.entities[0]!.id}`,
];

describe.skipIf(!chromiumIsThere)(
  "the pages for those who do not see, or see otherwise (left out where there is no Chromium)",
  () => {
    let there: Browsed;
    beforeAll(async () => {
      there = await browsed([...sampleExtractions, hostile]);
    });
    afterAll(() => there?.close());

    test.each([
      ["a screen, light", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }],
      ["a telephone, dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
    ] as const)("have nothing that axe knows to be wrong, on %s", async (_name, options) => {
      const { page } = await there.opened(options);
      const wrong: unknown[] = [];
      for (const path of paths) {
        await page.goto(there.url + path);
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        await page.evaluate(axe);
        const found = await page.evaluate(run);
        if ((found as unknown[]).length > 0) wrong.push([path, found]);
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    });

    test("say of a thing what it is and its name as two words, and how to pass a drawing", async () => {
      const { page } = await there.opened({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${there.url}/event/${events[0]!.id}`);
      const names: string[] = [];
      for (const link of await page.locator("main a.thing:visible").all())
        names.push((await link.ariaSnapshot()).split("\n")[0]!);
      expect(names.length).toBeGreaterThan(3);
      for (const name of names)
        expect(name).toMatch(
          /link "(?:person|place|organization|event|what somebody said|group of people|building, square|network, site|work) /,
        );
      const skip = page.getByRole("link", { name: "Skip the drawing" });
      await skip.focus();
      const above = await page.evaluate(
        "document.querySelector('.drawing-frame').getBoundingClientRect().top - document.activeElement.getBoundingClientRect().bottom",
      );
      expect(above).toBeGreaterThanOrEqual(0);
      expect(above).toBeLessThan(40);
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("drawing-legend");
      await page.context().close();
    });

    test("have nothing wrong while the search box completes", async () => {
      const { page } = await there.opened();
      await page.goto(there.url);
      await page.locator("#q").focus();
      await page.keyboard.type("port");
      await page.locator("#q-list [role=option]").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.evaluate(axe);
      expect(await page.evaluate(run)).toEqual([]);
      await page.context().close();
    });
  },
);
