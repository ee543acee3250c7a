import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Extraction } from "../../schema/index.ts";
import { graphSource } from "../../src/graph/exports/graph-source.ts";
import { html } from "../../src/graph/exports/html/page.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { svg } from "../../src/server/exports/svg.ts";
import { scripts } from "../cases/exports/scripts.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { textOf } from "../graph/exports/written.ts";
import { chromiumIsThere, complaintsOf, launched } from "./chromium.ts";

const base = "http://127.0.0.1:7070/";
const { nodes, edges } = subgraphOf(sampleExtractions[0] as Extraction);

/** A graph in which each text is one of the payloads, every payload in every field in turn. */
function poisoned(evil: string) {
  const texts = (properties: object) =>
    Object.fromEntries(
      Object.entries(properties).map(([key, value]) => {
        if (typeof value === "string" && !["id", "article", "voice"].includes(key)) return [key, evil];
        return [key, Array.isArray(value) && typeof value[0] === "string" ? value.map(() => evil) : value];
      }),
    );
  const evilly = <T extends { readonly properties: object }>(one: T) => ({
    ...one,
    properties: texts(one.properties) as never,
  });
  return graphSource(nodes.map(evilly), edges.map(evilly));
}

/** Eight payloads a text: each graph has them all in every field, and fewer graphs are opened. */
const together = Array.from({ length: Math.ceil(scripts.length / 8) }, (_, at) =>
  scripts.slice(8 * at, 8 * at + 8).join(" "),
);

describe.skipIf(!chromiumIsThere)(
  "exports that a browser opens (left out where there is no Chromium)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-hostile-"));
    let browser: Browser;
    beforeAll(async () => {
      browser = await launched();
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test("there are at least 150 payloads", () => expect(new Set(scripts).size).toBeGreaterThanOrEqual(150));

    test.each([
      ["html", html],
      ["svg", svg],
    ] as const)(
      "%s runs nothing and asks for nothing, whatever stands in the graph",
      async (format, write) => {
        const page = await browser.newPage();
        const complaints = complaintsOf(page, "file:");
        await page.exposeFunction("fired", () => void complaints.push("fired"));
        for (const [at, evil] of together.entries()) {
          const path = join(folder, `${at}.${format}`);
          writeFileSync(path, await textOf(write({ graph: poisoned(evil), base, scope: evil })));
          await page.goto(pathToFileURL(path).href, { waitUntil: "load" });
          const found = (await page.evaluate(`({
        scripts: document.querySelectorAll("script").length,
        strange: document.querySelectorAll("img,iframe,object,input[autofocus],video,base,link,math,parsererror").length,
        handlers: [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some(({ name }) => name.startsWith("on"))).length,
        code: [...document.querySelectorAll("[href]")].filter((one) => /^\\s*(javascript|data):/i.test(one.getAttribute("href"))).length,
        shown: document.documentElement.textContent.includes(${JSON.stringify(evil.slice(0, 12))}),
      })`)) as object;
          expect([evil, found]).toEqual([
            evil,
            { scripts: format === "html" ? 1 : 0, strange: 0, handlers: 0, code: 0, shown: true },
          ]);
        }
        expect(complaints).toEqual([]);
        await page.close();
      },
      240_000,
    );

    test("the page is searched, and says how much it found", async () => {
      const page = await browser.newPage();
      const path = join(folder, "whole.html");
      writeFileSync(path, await textOf(html({ graph: graphSource(nodes, edges), base })));
      await page.goto(pathToFileURL(path).href);
      const all = await page.locator("main article:visible").count();
      await page.locator("#words").fill("arriéta rally");
      const some = await page.locator("main article:visible").count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      expect(await page.locator("output").textContent()).toBe(`${some} of ${all}`);
      expect(await page.locator("main article:visible mark").first().textContent()).not.toBe("");
      await page.close();
    });
  },
);
