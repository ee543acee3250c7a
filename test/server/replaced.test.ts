import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExploreAnswer, ExploreAround, ExplorePath, Extraction } from "../../schema/index.ts";
import { readOverview } from "../../src/server/read/overview.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { embeddedScans, type Sent } from "../query/plans.ts";
import { type Service, serviceOf } from "./service.ts";

const [rally, herald, note] = sampleExtractions as [Extraction, Extraction, Extraction];

/** This article as the text that stood at one address on a day. */
function at(day: string, { article, ...found }: Extraction): Extraction {
  const published = { value: day, precision: "day" as const };
  return { ...found, article: { ...article, url: "https://example.org/port", published } };
}

/** The rally's report was replaced by the note the day after. */
const corrected = [at("2023-03-04", rally), herald, at("2023-03-05", note)];
const [, ...standing] = corrected;
const [arrieta, , , lighthouse] = rally.entities as readonly { readonly id: string }[];
let service: Service;
let without: Service;
beforeAll(async () => {
  [service, without] = await Promise.all([serviceOf(corrected), serviceOf(standing)]);
});
afterAll(() => Promise.all([service.close(), without.close()]));

/** A page’s main part, but for the word on versions and addresses with the choice in them. */
async function pageOf({ page }: Service, path: string) {
  const { status, text } = await page(path);
  const { document } = parseHTML(text);
  const told = document.querySelector(".versions")?.textContent ?? "";
  for (const one of document.querySelectorAll(".versions")) one.remove();
  return { status, told, document, main: document.querySelector("main")?.innerHTML ?? "" };
}

describe("what only a replaced version says", () => {
  test("costs the first page no look at everything beside everything else", async () => {
    const sent: Sent[] = [];
    const read: typeof service.store.read = (cypher, parameters) => {
      sent.push({ cypher, parameters });
      return service.store.read(cypher, parameters);
    };
    await readOverview({ ...service.store, read }, 12);
    expect(sent.filter(({ cypher }) => cypher.includes("$replaced")).length).toBeGreaterThan(5);
    // Two labels in one statement are a product: each article would be looked for at each mention.
    for (const one of sent)
      expect((await embeddedScans(service.store, one)).length, one.cypher).toBeLessThan(2);
  });

  test("is on no page of an entity, which is that of a graph that never had it, and says so", async () => {
    for (const list of ["", "?list=mentions"]) {
      const now = await pageOf(service, `/entity/${arrieta!.id}${list}`);
      expect(now.main).not.toContain(rally.article.id);
      expect(now.main).toBe((await pageOf(without, `/entity/${arrieta!.id}${list}`)).main);
    }
    const { told, main } = await pageOf(service, `/entity/${arrieta!.id}`);
    expect(main).not.toContain("<b>Arrieta</b>"); // “Arrieta” stands in the replaced report alone
    expect(told).toContain("Without what 1 article said in a version that was replaced since");
    expect((await pageOf(without, `/entity/${arrieta!.id}`)).told).toBe("");
  });

  test("is there where it is asked for, in its lists and its drawing too", async () => {
    const { main, told, document } = await pageOf(service, `/entity/${arrieta!.id}?versions=all`);
    expect(told).toContain("Only what stands");
    expect(main).toContain("<b>Arrieta</b>");
    expect(main).toContain(rally.article.id);
    expect(main).toContain("in a version <a");
    const file = document.querySelector(".file a[href^='/drawing/']")!.getAttribute("href")!;
    const [whole, now] = await Promise.all([service.page(file), service.page(file.replace(/\?.*/, ""))]);
    expect(whole.text).toContain("Old Lighthouse");
    expect(now.text).not.toContain("Old Lighthouse");
    const mentions = await pageOf(service, `/entity/${arrieta!.id}?list=mentions&versions=all`);
    expect(mentions.main).toContain(rally.article.id);
    const on = document.querySelector(".file a[href^='/explore']")!.getAttribute("href")!;
    expect(on).toContain("versions=all");
    expect((await service.page(`/entity/${arrieta!.id}?versions=old`)).status).toBe(400);
  });

  test("is told whole of what nothing else tells of, and named as such", async () => {
    for (const path of [`/entity/${lighthouse!.id}`, `/event/${rally.events[0]!.id}`]) {
      const { told, main } = await pageOf(service, path);
      expect(told).toContain("Only versions that were replaced since tell of this");
      expect(main).toContain(rally.article.id);
    }
  });

  test("is not counted on the first page, nor found by a search, nor completed", async () => {
    const [now, never] = await Promise.all([pageOf(service, "/"), pageOf(without, "/")]);
    expect(now.main).toBe(never.main);
    const finds = await pageOf(service, "/search?q=lighthouse");
    expect(finds.main).not.toContain(`/entity/${lighthouse!.id}`);
    for (const kind of ["entity", "event", "statement", "office", "article"]) {
      const path = `/search?kind=${kind}`;
      expect((await pageOf(service, path)).main).toBe((await pageOf(without, path)).main);
    }
    const typed = async ({ json }: Service, q: string) => (await json(`/api/complete?q=${q}`)).body;
    for (const q of ["old", "arr", "port"]) expect(await typed(service, q)).toEqual(await typed(without, q));
  });

  test("is not counted among what lies around a node, nor added to the picture, unless it is asked for", async () => {
    const around = async ({ json }: Service, more = "") =>
      (await json(`/api/explore/around?node=${arrieta!.id}${more}`)).body as unknown as ExploreAround;
    const [now, never, all] = [
      await around(service),
      await around(without),
      await around(service, "&versions=all"),
    ];
    expect(now.groups).toEqual(never.groups);
    expect(all.groups.length).toBeGreaterThan(now.groups.length);
    const expanded = async (one: Service, more: string) =>
      (await one.json(`/api/explore?q=nothing-has-this${more}`)).body as unknown as ExploreAnswer;
    const ticked = all.groups.map(({ key }) => `&expand=${arrieta!.id}:${key}`).join("");
    const nodes = ({ nodes }: ExploreAnswer) => nodes.map(({ id }) => id).sort();
    expect(nodes(await expanded(service, ticked))).toEqual(nodes(await expanded(without, ticked)));
    expect(nodes(await expanded(service, `${ticked}&versions=all`)).length).toBeGreaterThan(
      nodes(await expanded(service, ticked)).length,
    );
  });

  test("joins no two on a path, unless it is asked for", async () => {
    const path = async (more: string) =>
      (await service.json(`/api/explore/path?from=Arrieta&to=Parliament${more}`))
        .body as unknown as ExplorePath;
    expect((await path("")).paths).toEqual([]);
    expect((await path("&versions=all")).paths.length).toBeGreaterThan(0);
  });
});
