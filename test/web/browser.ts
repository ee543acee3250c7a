import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { browserCode } from "../../src/cli/browser-code.ts";
import { type Served, serve } from "../../src/server/serve.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { hostile } from "../cases/server/hostile.ts";
import { serviceOf } from "../server/service.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** On a build machine a missing browser is a failure, elsewhere a reason to leave this out. */
export const browserThere = existsSync(executablePath) || process.env.CI === "true";

/** A browser and the explorer over a few articles, one of them hostile; pages note all that a browser complains of. */
export async function explorerIn(more: readonly string[] = []) {
  const service = await serviceOf([...sampleExtractions, hostile], { browser: await browserCode() });
  const served: Served = await serve(service.app, { host: "127.0.0.1", port: 0 });
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--enable-unsafe-swiftshader",
      "--disable-background-networking",
      "--disable-dev-shm-usage",
      ...more,
    ],
  });
  const opened = async (path: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    // What the graphics driver says of its own speed is no complaint of the page.
    page.on("console", (message) => {
      if (!/GL Driver Message|GPU stall/.test(message.text())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error.stack)));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(served.url)) complaints.push(`request to ${request.url()}`);
    });
    await page.goto(served.url + path);
    return { page, complaints };
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
    await service.close();
  };
  return { opened, close, url: served.url };
}

/** The live graph has been drawn. */
export async function drawn(page: Page): Promise<void> {
  // Asked again and again: what waits within the page needs code made of text, which its policy forbids.
  await expect
    .poll(() => page.evaluate("performance.getEntriesByName('graph-drawn').length"), { timeout: 30_000 })
    .toBeGreaterThan(0);
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
