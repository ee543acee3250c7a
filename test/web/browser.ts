import type { BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { hostile } from "../cases/server/hostile.ts";
import { browsed } from "../server/chromium.ts";

/** A browser and the explorer over a few articles, one of them hostile; pages note all that a browser complains of. */
export async function explorerIn(more: readonly string[] = []) {
  const { opened, ...rest } = await browsed(
    [...sampleExtractions, hostile],
    ["--enable-unsafe-swiftshader", ...more],
    (text) => /GL Driver Message|GPU stall/.test(text), // what the graphics driver says of its own speed
  );
  return {
    ...rest,
    opened: async (path: string, options: BrowserContextOptions = {}) => {
      const one = await opened(options);
      await one.page.goto(rest.url + path);
      return one;
    },
  };
}

/** The live graph has been drawn. */
export async function drawn(page: Page): Promise<void> {
  // Asked again and again: what waits within the page needs code made of text, which its policy forbids.
  await expect
    .poll(() => page.evaluate("performance.getEntriesByName('graph-drawn').length"), { timeout: 30_000 })
    .toBeGreaterThan(0);
  await expect.poll(() => page.evaluate("document.fonts.status"), { timeout: 30_000 }).toBe("loaded");
}

/** Goes by keys to the node of this name, through the list of all of them: Home, and on by arrows. */
export async function atNode(page: Page, name: string): Promise<void> {
  const said = page.locator("#explore-said");
  await page.keyboard.press("Home");
  for (const key of [..."RDLURDLURDLURDLU"].flatMap((way) => Array<string>(6).fill(ways[way]!))) {
    if ((await said.textContent())?.startsWith(name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no key led to ${name}; the last was ${await said.textContent()}`);
}

const ways: Readonly<Record<string, string>> = {
  R: "ArrowRight",
  L: "ArrowLeft",
  U: "ArrowUp",
  D: "ArrowDown",
};
