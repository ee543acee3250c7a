import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumIsThere } from "../server/chromium.ts";
import { atNode, drawn, explorerIn } from "./browser.ts";

/** The middle of the node that the keys have come to. */
async function middleOf(page: Page, name: string): Promise<readonly [number, number]> {
  await page.locator(".graph-frame").focus();
  await atNode(page, name);
  const box = (await page.locator(".graph-ring").boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** The darkest of the pixels of a screen's part, from 0 (black) to 255. */
async function darkest(page: Page, [x, y]: readonly [number, number], reach: number): Promise<number> {
  const clip = { x: Math.round(x) - reach, y: Math.round(y) - reach, width: 2 * reach, height: 2 * reach };
  const picture = (await page.screenshot({ clip })).toString("base64");
  // A page of the service may show no picture that comes in its address.
  const blank = await page.context().newPage();
  const least = (await blank.evaluate(`(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${picture}";
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let least = 255;
    for (let at = 0; at < data.length; at += 4) least = Math.min(least, (data[at] + data[at + 1] + data[at + 2]) / 3);
    return least;
  })()`)) as number;
  await blank.close();
  return least;
}

describe.skipIf(!chromiumIsThere)("lines of the graph by WebGL (left out without Chromium)", () => {
  let explorer: Awaited<ReturnType<typeof explorerIn>>;
  beforeAll(async () => {
    explorer = await explorerIn();
  });
  afterAll(() => explorer?.close());

  test("are as dark as their colour on a screen of one pixel a dot, where one of them is a pixel and a half wide", async () => {
    const { page } = await explorer.opened("/explore?view=graph&q=rally", { reducedMotion: "reduce" });
    await drawn(page);
    const [one, other] = [await middleOf(page, "Tomás Arrieta"), await middleOf(page, "rally")];
    await page.locator(".graph-frame").blur();
    // Before its middle, where words stand on it.
    const at = [0, 1].map((axis) => one[axis]! + 0.3 * (other[axis]! - one[axis]!)) as unknown as readonly [
      number,
      number,
    ];
    const ground = await darkest(page, [at[0], at[1] - 40], 2);
    expect(ground).toBeGreaterThan(235);
    expect(await darkest(page, at, 5)).toBeLessThan(95);
    await page.context().close();
  });
});
