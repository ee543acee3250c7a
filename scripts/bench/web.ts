import { chromium } from "playwright-core";
import type { ExploreAnswer } from "../../schema/explore.ts";
import { browserCode } from "../../src/cli/browser-code.ts";
import { serve } from "../../src/server/serve.ts";
import { sampleExtractions } from "../../test/cases/extractions/index.ts";
import { serviceOf } from "../../test/server/service.ts";
import { crowd } from "./crowd.ts";
import { median, say } from "./measure.ts";

const runs = 5;

/** How long a graph of 2,000 nodes and 6,000 lines takes in headless Chromium from its data to what is seen: with WebGL, and as SVG. */
export async function webBench(): Promise<void> {
  const service = await serviceOf(sampleExtractions, { browser: await browserCode() });
  const served = await serve(service.app, { host: "127.0.0.1", port: 0 });
  const { body } = await service.json("/api/explore?view=graph");
  const answer = { ...body, ...crowd(2000, 6000) } as unknown as ExploreAnswer;
  for (const [name, flags] of [
    ["WebGL", []],
    ["SVG", ["--disable-3d-apis"]],
  ] as const) {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--enable-unsafe-swiftshader", "--disable-dev-shm-usage", ...flags],
    });
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.route("**/api/explore?**", (route) => route.fulfill({ json: answer }));
      await page.goto(`${served.url}/explore?view=graph`);
      let took = 0;
      while (took === 0) took = Number(await page.evaluate(fromDataToDrawn));
      times.push(took);
      await page.close();
    }
    await browser.close();
    say(
      `2,000 nodes, 6,000 lines, ${name}`,
      `${median(times).toFixed(0)} ms from data to picture`,
      `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`,
    );
  }
  await served.close();
  await service.close();
}

/** Data and code are there when the later of the two has come. */
const fromDataToDrawn = `(() => {
  const drawn = performance.getEntriesByName("graph-drawn")[0];
  const came = performance.getEntriesByType("resource").filter(({ name }) => /api\\/explore\\?|sigma-view/.test(name));
  return drawn ? drawn.startTime - Math.max(...came.map(({ responseEnd }) => responseEnd)) : 0;
})()`;
