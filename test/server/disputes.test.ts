import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tolls } from "../cases/server/tolls.ts";
import { type Browsed, browsed, chromiumIsThere } from "./chromium.ts";
import { readPages, wordsOf } from "./read-pages.ts";

const { service, read } = readPages([tolls]);

/** Of each card the figures, in their order. */
const figuresOf = ({ document }: Awaited<ReturnType<typeof read>>): readonly (readonly string[])[] =>
  [...document.querySelectorAll(".versus")].map((card) =>
    [...card.querySelectorAll(".side .says")].map((one) => wordsOf(one)),
  );

describe("a dispute of three figures", () => {
  test("is one card with all of them in the order of the text, beside one about another event in the same words", async () => {
    for (const path of ["/", "/query/disagreements", "/search?q=what+is+disputed"]) {
      const figures = figuresOf(await read(path));
      expect([path, [...figures].sort((a, b) => b.length - a.length || Number(a[0]) - Number(b[0]))]).toEqual(
        [path, [["12", "19", "31"], ["40", "50"], ...(path.startsWith("/search") ? [] : [["60", "70"]])]],
      );
    }
  });

  test("is counted once, on its list and on the first page", async () => {
    const { document } = await read("/query/disagreements");
    expect(wordsOf(document.querySelector("[role=status]"))).toBe("3 disagreements");
    const { document: first } = await read("/");
    expect(wordsOf(first.querySelector("#disagreements .count"))).toBe("3");
    expect([...first.querySelectorAll(".counts > div")].map(wordsOf)).toContain("3disagreements");
  });

  test("says that not all can hold, of two that both cannot", async () => {
    const { document } = await read("/query/disagreements");
    const said = [...document.querySelectorAll(".versus")].map((card) => [
      card.querySelectorAll(".side").length,
      wordsOf(card.querySelector(".chip")),
    ]);
    expect(new Map(said as [number, string][])).toEqual(
      new Map([
        [3, "≠ Not all can hold"],
        [2, "≠ Both cannot hold"],
      ]),
    );
  });

  test("is left out whole where an answer breaks off in it", async () => {
    const { document } = await read("/query/disagreements?limit=9");
    const cards = [...document.querySelectorAll(".versus")];
    const { body } = await service().json("/api/queries/disagreements?limit=9");
    expect([cards.length, body.truncated]).toEqual([2, true]);
  });

  test("stays a row a side of each two for programs", async () => {
    const { body } = await service().json("/api/queries/disagreements");
    expect(body.rows.length).toBe(10);
  });

  test("is one card on the page of its event", async () => {
    expect(figuresOf(await read(`/event/${tolls.events[0]!.id}`))).toEqual([["12", "19", "31"]]);
  });
});

describe.skipIf(!chromiumIsThere)("its card in a browser (left out where there is no Chromium)", () => {
  let there: Browsed;
  beforeAll(async () => {
    there = await browsed([tolls]);
  });
  afterAll(() => there?.close());

  test.each([
    ["beside each other", 1280],
    ["below each other", 390],
  ])("has its sentences %s, %i pixels wide", async (how, width) => {
    const { page, complaints } = await there.opened({ viewport: { width, height: 900 } });
    await page.goto(`${there.url}/query/disagreements`);
    const card = page.locator(".versus", { hasText: "31" });
    const sides = await card.locator(".side").all();
    expect(await card.locator("mark.words").allTextContents()).toEqual(
      [12, 19, 31].map((many) => `counted ${many} dead`),
    );
    const boxes = await Promise.all(sides.map(async (side) => (await side.boundingBox())!));
    const along = boxes.map(({ x, y }) => (how === "beside each other" ? x : y));
    const across = boxes.map(({ x, y }) => (how === "beside each other" ? y : x));
    expect(new Set(across).size).toBe(1);
    expect(along).toEqual([...new Set(along)].sort((a, b) => a - b));
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
