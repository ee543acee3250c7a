import { chromium } from "playwright-core";
import type { ExploreAnswer, ExploreEdge, ExploreNode } from "../../schema/explore.ts";
import { standingNames } from "../../schema/explore-filter.ts";
import { glyphs } from "../../schema/glyphs.ts";
import { browserCode } from "../../src/cli/browser-code.ts";
import { serve } from "../../src/server/serve.ts";
import { sampleExtractions } from "../../test/cases/extractions/index.ts";
import { serviceOf } from "../../test/server/service.ts";
import { median, say } from "./measure.ts";
import { chanceOf } from "./synthetic-world.ts";

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

function crowd(
  count: number,
  lines: number,
): { readonly nodes: ExploreNode[]; readonly edges: ExploreEdge[] } {
  const chance = chanceOf(7);
  const pick = <Of>(all: readonly Of[]): Of => all[Math.floor(chance() * all.length)]!;
  const ids = Array.from({ length: count }, (_, at) => `entity-${at.toString(16).padStart(16, "0")}`);
  const pairs = new Map<string, readonly [from: string, to: string]>();
  while (pairs.size < lines) {
    const [from, to] = [pick(ids), pick(ids)];
    if (from !== to) pairs.set(`${from}~${to}`, [from, to]);
  }
  const degrees = new Map<string, number>();
  for (const pair of pairs.values()) for (const id of pair) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const nodes = ids.map((id, at): ExploreNode => {
    const { kind } = pick(glyphs);
    const [x, y] = [chance() * 2000 - 1000, chance() * 2000 - 1000];
    const own = { id, kind, type: kind, name: `${kind} of the ${at}th report`, x, y };
    return {
      ...own,
      degree: degrees.get(id) ?? 0,
      more: 0,
      reports: 1,
      standing: null,
      when: null,
      focus: false,
      added: false,
      href: `/entity/${id}`,
    };
  });
  const edges = [...pairs].map(([id, [from, to]]): ExploreEdge => {
    const [count, standing] = [1 + Math.floor(chance() * 3), pick(standingNames)];
    return {
      id,
      from,
      to,
      count,
      reports: count,
      relations: [{ type: "LED", words: "led", count }],
      label: "led",
      standing,
      standings: { [standing]: count },
      directed: true,
      assertions: [],
    };
  });
  return { nodes, edges };
}
