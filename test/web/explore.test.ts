import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ExploreAnswer } from "../../schema/index.ts";
import { crowd } from "../../scripts/bench/crowd.ts";
import { chromiumIsThere } from "../server/chromium.ts";
import { atNode, drawn, explorerIn } from "./browser.ts";

type Explorer = Awaited<ReturnType<typeof explorerIn>>;
const rally = "rally of solidarity with the fishermen of Port Serena";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const pane = (page: Page) => page.locator("#explore-pane");
const hashOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const names = (page: Page) => page.locator(".graph-live ul.unseen li").allTextContents();

/** The place of a node on the screen, found by keys as somebody would see it. */
async function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  await page.locator(".graph-frame").focus();
  await atNode(page, name);
  const ring = async () => (await page.locator(".graph-ring").boundingBox())!;
  let box = await ring();
  // The picture may still come to rest, and letters that load late move what is below them.
  for (let same = 0; same < 2; ) {
    await page.waitForTimeout(120);
    const next = await ring();
    same = next.x === box.x && next.y === box.y ? same + 1 : 0;
    box = next;
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 90)).join(" | ")}`,
  );
}

describe.skipIf(!chromiumIsThere)("the explorer in a browser (left out where there is no Chromium)", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await explorerIn();
  });
  afterAll(() => explorer?.close());

  test("leads by mouse from the filter to who led the rally and its sentence, and Back undoes each step", async () => {
    const { page, complaints } = await explorer.opened("/explore");
    await page.evaluate("window.stayed = true");
    await page.locator("#explore input[name=q]").fill("rally");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\?q=rally$/);
    await page.locator("#explore .tabs a", { hasText: "Graph" }).click();
    await drawn(page);
    const at = await placeOf(page, "Tomás Arrieta");
    await page.mouse.click(at.x, at.y);
    await page.waitForURL(/#pick=/);
    const marks = pane(page).locator("mark");
    await marks.first().waitFor();
    expect(await marks.allTextContents()).toContainEqual(
      expect.stringMatching(/^Mayor Tomás Arrieta led a rally/),
    );
    expect(await pane(page).textContent()).toContain("Reported by Bay Courier");
    await page.goBack();
    await page.waitForURL(/\?q=rally$/);
    await page.locator("#explore table").waitFor();
    expect(await page.locator("canvas").count()).toBe(0);
    await page.goBack();
    await page.waitForURL(/\/explore$/);
    await expect.poll(() => page.locator("#explore tbody tr").count()).toBeGreaterThan(3);
    expect(await page.locator("#explore input[name=q]").inputValue()).toBe("");
    await page.goForward();
    await page.waitForURL(/\?q=rally$/);
    expect(await page.evaluate("window.stayed")).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("picks the same thing in every view", async () => {
    const { page } = await explorer.opened("/explore");
    await page.locator("tr", { hasText: rally }).first().locator("td[data-label=When]").click();
    await page.waitForURL(/#pick=/);
    const picked = hashOf(page);
    for (const view of ["Timeline", "Graph"]) {
      await page.locator("#explore .tabs a", { hasText: view }).click();
      await page.waitForURL(new RegExp(`view=${view.toLowerCase()}`));
      expect(hashOf(page)).toBe(picked);
      expect(await pane(page).locator(".pane-title").textContent()).toBe(rally);
    }
    await page.locator("#explore .tabs a", { hasText: "Table" }).click();
    await expect.poll(() => page.locator("tr.picked").count()).toBe(1);
    expect(await page.locator("tr.picked").textContent()).toContain(rally);
    await page.context().close();
  });

  test("closes what is known of a row by Escape, from the row and from the pane, and goes back to the row", async () => {
    const { page, complaints } = await explorer.opened("/explore?q=rally");
    const row = page.locator("#explore tr[data-id]").first();
    const focused = () => page.evaluate("document.activeElement.id");
    for (const inPane of [false, true]) {
      await row.focus();
      await page.keyboard.press("Enter");
      await pane(page).locator("mark").first().waitFor();
      if (inPane) await pane(page).getByRole("button", { name: "Close" }).focus();
      await page.keyboard.press("Escape");
      await expect.poll(() => pane(page).locator("mark").count()).toBe(0);
      await expect.poll(focused).toBe(await row.getAttribute("id"));
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("goes by keys alone: to a node, along its lines, to a sentence, and expands what is ticked", async () => {
    const { page, complaints } = await explorer.opened("/explore?view=graph");
    await drawn(page);
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate("document.activeElement.classList.contains('graph-frame')")) break;
    }
    await atNode(page, rally);
    await page.keyboard.press("]");
    expect(await page.locator("#explore-said").textContent()).toMatch(/^line 1 of \d+: /);
    await page.keyboard.press("Enter");
    await pane(page).locator("mark").first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("e");
    await pane(page).locator("input[type=checkbox]:enabled").first().waitFor();
    for (const label of await pane(page).locator(".expand label").all()) {
      const [shape, words] = [label.locator(".shape-sign"), label.locator("span").first()];
      expect((await shape.boundingBox())!.width).toBeGreaterThan(10);
      expect((await words.boundingBox())!.width).toBeGreaterThan(60);
    }
    const before = await names(page);
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate("document.activeElement.type === 'checkbox'")) break;
    }
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.waitForURL(/expand=/);
    await expect.poll(async () => (await names(page)).length).toBeGreaterThan(before.length);
    await page.goBack();
    await expect.poll(() => names(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("tells how two are connected, step by step with its sentence", async () => {
    const { page } = await explorer.opened("/explore?view=graph");
    await drawn(page);
    await page.locator(".graph-frame").focus();
    await atNode(page, "Tomás Arrieta");
    await page.keyboard.press("c");
    await page.locator("#connect-goal:focus").waitFor();
    await page.keyboard.type("Customs Square");
    await page.keyboard.press("Enter");
    await page.waitForURL(/pane=path/);
    await pane(page).locator(".chain").first().waitFor();
    expect(await pane(page).locator(".pane-title").textContent()).toBe(
      "How Tomás Arrieta and Customs Square are connected",
    );
    const knots = await pane(page).locator(".chain").first().locator(".knot").allInnerTexts();
    expect(knots.map((one) => one.trim())).toEqual(["Tomás Arrieta", rally, "Customs Square"]);
    expect(await pane(page).locator(".chain mark").count()).toBeGreaterThanOrEqual(2);
    // Who asked by key is at the answer, not at the beginning of the page.
    expect(await page.locator("#explore-pane section.pane:focus").count()).toBe(1);
    await page.keyboard.press("Tab");
    expect(await pane(page).locator(":focus").textContent()).toContain("Sentences");
    await page.context().close();
  });

  test("lets who goes by key pass the filter", async () => {
    const { page } = await explorer.opened("/explore?view=graph");
    await drawn(page);
    for (let step = 0; step < 12 && !(await page.locator(".explore > .skip:focus").count()); step++)
      await page.keyboard.press("Tab");
    expect(await page.locator(".explore > .skip").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.locator("#result:focus").waitFor();
    let steps = 0;
    for (; steps < 8 && !(await page.locator(".graph-frame:focus").count()); steps++)
      await page.keyboard.press("Tab");
    expect(steps).toBeLessThan(8);
    await page.context().close();
  });

  test("offers whom to connect with from the whole graph, not only from what is drawn", async () => {
    const { page } = await explorer.opened("/explore?view=graph&type=rally");
    await drawn(page);
    expect(await names(page)).not.toContain("Parliament");
    await page.locator(".graph-frame").focus();
    await atNode(page, "Tomás Arrieta");
    await page.keyboard.press("c");
    await page.locator("#connect-goal:focus").waitFor();
    await page.keyboard.type("parl");
    const offered = page.locator('#connect-names option[value="Parliament"]');
    await offered.waitFor({ state: "attached" });
    await page.locator("#connect-goal").fill("Parliament");
    await page.keyboard.press("Enter");
    await page.waitForURL(/pane=path/);
    await expect
      .poll(() => pane(page).locator(".pane-title").textContent())
      .toBe("How Tomás Arrieta and Parliament are connected");
    await page.context().close();
  });

  test("shows a shared address to somebody else as it was: the same picture, pick and pane", async () => {
    const first = await explorer.opened("/explore?view=graph", { reducedMotion: "reduce" });
    await drawn(first.page);
    const at = await placeOf(first.page, rally);
    await first.page.mouse.click(at.x, at.y);
    await pane(first.page).locator("mark").first().waitFor();
    const path = first.page.url().slice(explorer.url.length);
    const [second, third] = [await explorer.opened(path), await explorer.opened(path)];
    const seen: string[] = [];
    for (const { page } of [second, third]) {
      await drawn(page);
      await pane(page).locator("mark").first().waitFor();
      await page.waitForTimeout(400);
      seen.push((await page.locator(".graph-canvas").screenshot()).toString("base64"));
      expect(await pane(page).textContent()).toBe(await pane(first.page).textContent());
      expect(await names(page)).toEqual(await names(first.page));
    }
    expect(seen[0] === seen[1]).toBe(true);
    for (const { page } of [first, second, third]) await page.context().close();
  });

  test("copies a quotation with the link that opens it marked in its article", async () => {
    const { page } = await explorer.opened("/explore", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator("tr", { hasText: rally }).first().locator("td[data-label=When]").click();
    await pane(page).locator("button", { hasText: "Copy with link" }).last().click();
    await pane(page).locator(".copied", { hasText: "Copied" }).waitFor();
    const [quoted = "", link = ""] = (
      (await page.evaluate("navigator.clipboard.readText()")) as string
    ).split("\n");
    expect(quoted).toMatch(/^“.+” — Bay Courier, 4 March 2023$/);
    await page.goto(link);
    expect(quoted).toContain(await page.locator("mark#evidence").textContent());
    await page.context().close();
  });

  test("can be tapped beside a node, and zoomed by buttons that a finger meets", async () => {
    const { page } = await explorer.opened("/explore?view=graph", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await drawn(page);
    const at = await placeOf(page, "Joana Velez");
    await page.touchscreen.tap(at.x + 8, at.y + 6);
    await page.waitForURL(/#pick=/);
    expect(await pane(page).locator(".pane-title").textContent()).toBe("Joana Velez");
    // The whole picture stays in sight above the pane.
    await expect
      .poll(async () => {
        const frame = (await page.locator(".graph-frame").boundingBox())!;
        return frame.y + frame.height - (await pane(page).boundingBox())!.y;
      })
      .toBeLessThanOrEqual(0);
    for (const button of await page.locator(".graph-tools button, .pane button:not(.link)").all()) {
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    expect(
      await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
    ).toBe(0);
    await page.context().close();
  });

  test("has on paper no keys that nobody can press there", async () => {
    const { page } = await explorer.opened("/explore?view=graph");
    await drawn(page);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".graph-keys, .graph-tools").filter({ visible: true }).count()).toBe(0);
    expect(await page.locator(".legend").first().isVisible()).toBe(true);
    await page.context().close();
  });

  test("writes names in their size and place on a screen with several pixels to the point", async () => {
    const { page } = await explorer.opened("/explore?view=graph", {
      viewport: { width: 390, height: 800 },
      deviceScaleFactor: 2,
    });
    await drawn(page);
    const [frame, words] = await Promise.all(
      [".graph-frame canvas.sigma-nodes", ".graph-frame canvas.sigma-words"].map((one) =>
        page.locator(one).boundingBox(),
      ),
    );
    expect(words).toEqual(frame);
    expect(await page.evaluate("document.querySelector('canvas.sigma-words').width")).toBe(2 * frame!.width);
  });

  test("shows what of the filter is folded as something to unfold", async () => {
    const { page } = await explorer.opened("/explore", { viewport: { width: 1280, height: 900 } });
    const shown = await page.evaluate(
      `[...document.querySelectorAll(".explore-filter summary")].map((one) => ({
        marker: getComputedStyle(one).display, height: one.getBoundingClientRect().height }))`,
    );
    const folded = shown as { readonly marker: string; readonly height: number }[];
    expect(folded.map(({ marker, height }) => `${marker} ${height > 30}`)).toEqual(
      Array(4).fill("list-item true"),
    );
  });

  test("holds one picture at most, however often views are changed", async () => {
    const { page, complaints } = await explorer.opened("/explore?view=graph");
    for (let round = 0; round < 6; round++) {
      await page.locator("#explore .tabs a", { hasText: "Graph" }).click();
      await page.locator(".graph-canvas canvas").first().waitFor();
      expect(await page.locator(".graph-canvas").count()).toBe(1);
      await page.locator("#explore .tabs a", { hasText: "Table" }).click();
      await page.locator("#explore table").waitFor();
      expect(await page.locator("canvas").count()).toBe(0);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(["light", "dark"] as const)(
    "has no violation of accessibility, %s, in any view or pane",
    async (colorScheme) => {
      const { page } = await explorer.opened("/explore", { colorScheme, reducedMotion: "reduce" });
      expect(await violations(page)).toEqual([]);
      await page.goto(`${explorer.url}/explore?view=graph`);
      await drawn(page);
      await page.locator(".graph-frame").focus();
      await atNode(page, rally);
      for (const key of ["Enter", "e", "c"]) {
        await page.locator(".graph-frame").focus();
        await page.keyboard.press(key);
        await pane(page).locator("mark, .expand, .connect").first().waitFor();
        expect([key, await violations(page)]).toEqual([key, []]);
      }
      await page.context().close();
    },
  );

  test("says what is wrong with a filter in place, and keeps what was there", async () => {
    const { page } = await explorer.opened("/explore");
    await page.locator("#f-from").fill("yesterday");
    await page.keyboard.press("Enter");
    const field = page.locator("#f-from[aria-invalid]:focus");
    await field.waitFor();
    const words = (await field.getAttribute("aria-describedby"))!.split(" ")[0]!;
    expect(await page.locator(`#${words}`).textContent()).toContain("Write a date as 2024");
    expect(new URL(page.url()).search).toBe("");
    expect(await page.locator("#explore tbody tr").count()).toBeGreaterThan(3);
    await page.context().close();
  });

  test("reads without JavaScript in every view", async () => {
    const { page, complaints } = await explorer.opened("/explore", { javaScriptEnabled: false });
    await page.locator("#explore input[name=q]").fill("rally");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=rally/);
    expect(await page.locator("#explore tbody tr").first().textContent()).toContain(
      "Mayor Tomás Arrieta led a rally",
    );
    await page.locator("#explore .tabs a", { hasText: "Graph" }).click();
    expect(await page.locator("#graph svg").first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(!chromiumIsThere)("the explorer in a browser without WebGL", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await explorerIn(["--disable-3d-apis"]);
  });
  afterAll(() => explorer?.close());

  test("draws a crowd in few elements, and what is picked out of it above the rest", async () => {
    const { page, complaints } = await explorer.opened("/");
    await page.route("**/api/explore?**", async (route) => {
      const answer = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...answer, ...crowd(500, 1500) } });
    });
    await page.goto(`${explorer.url}/explore?view=graph`);
    await drawn(page);
    await expect.poll(() => page.locator(".graph-svg .line.crowd line").count()).toBe(1500);
    expect(await page.locator(".graph-svg .bond").count()).toBe(0);
    const mass = page.locator(".graph-svg g:has(> .crowd)");
    expect(await mass.getAttribute("data-emphasis")).toBe("plain");
    await page.locator(".graph-frame").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => hashOf(page)).toMatch(/entity-/);
    const { nodes } = crowd(500, 1500);
    const picked = nodes.find(({ id }) => hashOf(page).includes(id))!;
    await expect.poll(() => page.locator(".graph-svg .bond").count()).toBe(picked.degree);
    expect(await mass.getAttribute("data-emphasis")).toBe("faint");
    expect(complaints.filter((one) => !/404/.test(one))).toEqual([]);
    await page.context().close();
  });

  test("draws the same graph as SVG, to be clicked and gone through by keys", async () => {
    const { page, complaints } = await explorer.opened("/explore?view=graph");
    await drawn(page);
    expect(await page.locator(".graph-canvas svg .shape").count()).toBe((await names(page)).length);
    expect(await page.locator(".graph-canvas canvas").count()).toBe(0);
    const { nodes } = ExploreAnswer.parse(
      await (await page.request.get(`${new URL(page.url()).origin}/api/explore`)).json(),
    );
    const unsure = nodes.filter(
      ({ kind, standing }) =>
        kind === "Event" && standing !== null && !["reported", "ongoing"].includes(standing),
    );
    expect(unsure.length).toBeGreaterThan(0);
    expect(await page.locator(".graph-canvas svg .shape.hollow").count()).toBe(unsure.length);
    expect(await page.locator(".legend").textContent()).toContain(
      "an event that is said, announced or denied",
    );
    const at = await placeOf(page, "Tomás Arrieta");
    await page.mouse.click(at.x, at.y);
    await pane(page).locator("mark").first().waitFor();
    expect(await pane(page).locator(".pane-title").textContent()).toBe("Tomás Arrieta");
    expect(await page.locator(".shape[data-emphasis=picked]").count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("marks both ends of a chain and its lines, from the page of chains and where its far end is only named", async () => {
    const { page } = await explorer.opened("/explore/path?from=Arrieta&to=Customs+Square");
    await page.locator("p.formats a").first().click();
    await drawn(page);
    const marked = async (emphasis: string) =>
      (await page.locator(`.shape[data-emphasis=${emphasis}]`).count()) +
      (await page.locator(`.bond[data-emphasis=${emphasis}]`).count());
    // Two ends and the two lines that lead from one to the other over what is between.
    await expect.poll(() => marked("picked")).toBe(4);
    expect(await names(page)).toHaveLength(3);
    const pick = new URLSearchParams(hashOf(page).slice(1)).get("pick");
    await page.goto(`${explorer.url}/explore?view=graph#pick=${pick}&pane=path&to=customs square`);
    await page.reload();
    await drawn(page);
    await expect.poll(() => marked("picked")).toBe(4);
    expect(await marked("faint")).toBeGreaterThan(4);
    await page.context().close();
  });
});
