import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { Extraction } from "../../schema/index.ts";
import { browserCode } from "../../src/cli/browser-code.ts";
import { serve } from "../../src/server/serve.ts";
import { serviceOf } from "./service.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** On a build machine a missing browser is a failure, elsewhere a reason to leave a test out. */
export const chromiumIsThere = existsSync(executablePath) || process.env.CI === "true";

/** A browser of one's own; what it is told decides whether it can draw by WebGL. */
export function launched(more: readonly string[] = ["--headless", "--disable-gpu"]): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-background-networking", "--disable-dev-shm-usage", ...more];
  return chromium.launch({ executablePath, args });
}

/** Everything that a page's browser complains of from now on, everything that is run, and every request elsewhere. */
export function complaintsOf(
  page: Page,
  origin: string,
  isNone: (text: string) => boolean = () => false,
): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (!isNone(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => void complaints.push(String(error.stack ?? error)));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`request to ${request.url()}`);
  });
  return complaints;
}

/** The service over these articles, and a real browser before it. */
export async function browsed(
  extractions: readonly Extraction[],
  more?: readonly string[],
  isNone?: (text: string) => boolean,
) {
  const service = await serviceOf(extractions, { browser: await browserCode() });
  const served = await serve(service.app, { host: "127.0.0.1", port: 0 });
  const browser = await launched(more);

  async function opened(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    return { page, complaints: complaintsOf(page, served.url, isNone) };
  }

  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
    await service.close();
  };
  return { url: served.url, store: service.store, opened, close };
}

export type Browsed = Awaited<ReturnType<typeof browsed>>;
