import { existsSync } from "node:fs";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { Extraction } from "../../schema/index.ts";
import { browserCode } from "../../src/cli/browser-code.ts";
import { serve } from "../../src/server/serve.ts";
import { serviceOf } from "./service.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** On a build machine a missing browser is a failure, elsewhere a reason to leave a test out. */
export const chromiumIsThere = existsSync(executablePath) || process.env.CI === "true";

const quiet = [
  "--no-sandbox",
  "--headless",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-dev-shm-usage",
];

/** The service over these articles, and a real browser before it. */
export async function browsed(extractions: readonly Extraction[]) {
  const service = await serviceOf(extractions, { browser: await browserCode() });
  const served = await serve(service.app, { host: "127.0.0.1", port: 0 });
  const browser = await chromium.launch({ executablePath, args: quiet });

  /** A page that notes everything a browser complains of, everything that was run, and every request elsewhere. */
  async function opened(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
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

  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
    await service.close();
  };
  return { url: served.url, opened, close };
}

export type Browsed = Awaited<ReturnType<typeof browsed>>;
