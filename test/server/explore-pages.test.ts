import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { worldOutlines } from "../../src/cli/world-outlines.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { hostile } from "../cases/server/hostile.ts";
import { type Service, serviceOf } from "./service.ts";

const [rally, herald] = sampleExtractions;
const arrieta = rally!.entities[0]!.id;
const theRally = rally!.events[0]!.id;
let service: Service;
beforeAll(async () => {
  service = await serviceOf([...sampleExtractions, hostile], { outlines: worldOutlines() });
});
afterAll(() => service.close());

const read = async (path: string) => {
  const { status, text } = await service.page(path);
  return { status, text, document: parseHTML(text).document };
};
type Document = Awaited<ReturnType<typeof read>>["document"];
const wordsOf = (element: { textContent: string | null } | null) =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();
const hrefs = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.getAttribute("href")!);
const views = ["table", "graph", "timeline", "map"];

describe("the explorer’s page", () => {
  test.each(views)(
    "as a %s has one heading, labelled fields, no id twice, and leads nowhere into the void",
    async (view) => {
      const { status, document } = await read(
        `/explore?view=${view}&show=event&show=statement&show=relation`,
      );
      expect([status, document.querySelectorAll("h1").length]).toEqual([200, 1]);
      const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      for (const field of document.querySelectorAll("input:not([type=hidden]), select"))
        expect([field.id, document.querySelector(`label[for="${field.id}"]`) !== null]).toEqual([
          field.id,
          true,
        ]);
      for (const target of hrefs(document, "#explore a[href^='#']"))
        expect(document.querySelector(target), target).not.toBeNull();
      for (const path of new Set(hrefs(document, "#explore a[href^='/']").map((one) => one.split("#")[0]!))) {
        const { status, body } = await service.app.request(path, { headers: { accept: "text/html" } });
        await body?.cancel(); // a file that nobody takes holds its place among those under way
        expect([path, status]).toEqual([path, 200]);
      }
    },
  );

  test("tells in a table who did what, where and when, each row with its sentence", async () => {
    const { document } = await read("/explore?type=rally");
    const row = document.querySelector(`#row-${theRally}`);
    expect(wordsOf(row)).toMatch(
      /led.*Tomás Arrieta.*rally of solidarity.*Customs Square.*4 March 2023.*Mayor Tomás Arrieta led a rally.*Bay Courier/,
    );
    expect(row!.querySelector("a.quote")!.getAttribute("href")).toMatch(
      /^\/article\/.*start=\d+&end=\d+#evidence$/,
    );
  });

  test("draws what is announced, said or demanded otherwise than what is reported, and says how in a legend", async () => {
    const { document } = await read("/explore?view=graph");
    const strokes = new Set(
      [...document.querySelectorAll(".explore-graph a.edge")].map((one) => one.getAttribute("class")),
    );
    expect([...strokes].sort()).toEqual(
      expect.arrayContaining(["edge announced", "edge reported", "edge said"]),
    );
    const legend = wordsOf(document.querySelector(".legend"));
    for (const words of ["the source reports it", "it is announced and has not happened", "somebody says so"])
      expect(legend).toContain(words);
  });

  test("leads from each line of the graph to the sentences it stands for", async () => {
    const { document } = await read("/explore?view=graph&show=event&show=statement");
    const lines = [...document.querySelectorAll(".explore-graph a.edge")];
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const listed = document.querySelector(line.getAttribute("href")!)!;
      expect(listed.getAttribute("data-id")).toBe(line.getAttribute("data-id"));
      expect(listed.querySelectorAll("a.quote").length).toBeGreaterThan(0);
    }
  });

  test("draws the same picture byte for byte every time", async () => {
    const other = await serviceOf([hostile, ...sampleExtractions].reverse(), { outlines: worldOutlines() });
    for (const view of views)
      expect((await other.page(`/explore?view=${view}`)).text).toBe(
        (await read(`/explore?view=${view}`)).text,
      );
    await other.close();
  });

  test("keeps everything asked for in its form and in the links to the other views", async () => {
    const search = `q=port&entity=Arrieta&place=Port+Serena&type=rally&type=meeting&standing=reported&source=Bay+Courier&from=2023&to=2023-03-31&order=newest&hide=${theRally}&expand=${arrieta}%3ALED%3Arally%3A2023`;
    const { document } = await read(`/explore?${search}`);
    const fields = [...document.querySelectorAll(".explore-filter input, .explore-filter select")].flatMap(
      (field) => {
        const [name, value] = [
          field.getAttribute("name"),
          field.tagName === "SELECT"
            ? field.querySelector("option[selected]")?.getAttribute("value")
            : field.getAttribute("value"),
        ];
        const sent = field.getAttribute("type") !== "checkbox" || field.hasAttribute("checked");
        return sent && value ? [`${name}=${value}`] : [];
      },
    );
    const asked = [...new URLSearchParams(search)].map(([name, value]) => `${name}=${value}`);
    expect(fields.filter((one) => one !== "show=event").sort()).toEqual(asked.sort());
    for (const href of hrefs(document, ".tabs a")) {
      const there = new URLSearchParams(href.split("?")[1]);
      there.delete("view");
      expect([...there].map(([name, value]) => `${name}=${value}`).sort()).toEqual(asked);
    }
  });

  test("takes away one condition with each of its chips", async () => {
    const { document } = await read("/explore?entity=Arrieta&type=rally&from=2023");
    const chips = [...document.querySelectorAll(".conditions a")];
    expect(chips.map((one) => wordsOf(one.querySelector("span")))).toEqual([
      "with Tomás Arrieta",
      "rally",
      "from 2023",
    ]);
    expect(chips.map((one) => one.getAttribute("href"))).toEqual([
      "/explore?type=rally&from=2023",
      "/explore?entity=Arrieta&from=2023",
      "/explore?entity=Arrieta&type=rally",
    ]);
  });

  test("say roles and relations in words that read with each of them", async () => {
    const { document } = await read("/explore?role=agent&role=led&relation=LOCATED_IN");
    const words = [...document.querySelectorAll(".conditions li a > span:first-child")];
    expect(words.map(({ textContent }) => textContent)).toEqual([
      "part played: did it",
      "part played: led it",
      "relation: is in",
    ]);
  });

  test("show what is asked for by id under its name, kept by the form", async () => {
    const { document } = await read(`/explore?entity=${arrieta}&entity=Rocha&place=Port+Serena`);
    const box = document.querySelector(`.explore-filter input[type=checkbox][name=entity]`)!;
    expect([box.getAttribute("value"), box.hasAttribute("checked")]).toEqual([arrieta, true]);
    expect(document.querySelector(`label[for="${box.id}"]`)?.textContent).toBe("Tomás Arrieta");
    const fields = [...document.querySelectorAll("form input:not([type=checkbox]):not([type=hidden])")];
    const written = fields.map((one) => one.getAttribute("value") ?? "");
    expect(written.filter((one) => /-[0-9a-f]{16}/.test(one))).toEqual([]);
    expect(written).toEqual(expect.arrayContaining(["Rocha", "Port Serena", "Tomás Arrieta"]));
  });

  test("says where nothing matches what to take away, and how much there is then", async () => {
    const { document } = await read("/explore?entity=Nobody+Such&type=rally");
    expect(wordsOf(document.querySelector(".empty"))).toContain(
      "Nobody and nothing here is called “Nobody Such”",
    );
    const [link] = document.querySelectorAll(".empty li a");
    expect(link!.getAttribute("href")).toBe("/explore?type=rally");
    const there = await read("/explore?type=rally");
    expect(wordsOf(link!)).toBe(`${there.document.querySelectorAll(".explore-rows tbody tr").length} events`);
  });

  test("says beside the form what was asked wrongly", async () => {
    const { status, document } = await read("/explore?from=soon");
    expect(status).toBe(400);
    expect(wordsOf(document.querySelector("[role=alert]"))).toContain("Write a date as 2024");
    expect(document.querySelector("#f-from")!.hasAttribute("aria-invalid")).toBe(true);
  });

  test("says how much is not shown", async () => {
    const { document } = await read("/explore?limit=1");
    expect(wordsOf(document.querySelector(".explore-result > .notice"))).toMatch(
      /^Shown are 1 event of \d+ events/,
    );
  });

  test("has what has no date and what has no known place in lists", async () => {
    const time = await read("/explore?view=timeline");
    expect(wordsOf(time.document.querySelector(".undated summary"))).toMatch(/^\d+ events? without a date$/);
    const map = await read("/explore?view=map&show=statement");
    expect(map.document.querySelectorAll(".explore-map a.spot").length).toBe(1);
    expect(wordsOf(map.document.querySelector(".explore-map"))).toContain("Port Serena");
    expect(map.document.querySelector(".explore-map .land")!.getAttribute("d")!.length).toBeGreaterThan(
      10_000,
    );
  });

  test("offers what is around a thing to be ticked, and draws it then", async () => {
    const { document } = await read(`/explore/around?node=${arrieta}&event=${herald!.events[0]!.id}`);
    const box = document.querySelector(`input[value="${arrieta}:LED:rally:2023"]`)!;
    expect(box.getAttribute("name")).toBe("expand");
    const kept = [...document.querySelectorAll(".around-form input[type=hidden]")].map((one) => [
      one.getAttribute("name")!,
      one.getAttribute("value")!,
    ]);
    const graph = await read(
      `/explore?${new URLSearchParams([...kept, ["expand", String(box.getAttribute("value"))]] as [string, string][])}`,
    );
    expect(graph.document.querySelector(`.explore-graph [data-id="${theRally}"]`)).not.toBeNull();
  });

  test("tells a path as sentences from the one to the other", async () => {
    const { document } = await read("/explore/path?from=Arrieta&to=Nordhavn");
    const steps = [...document.querySelectorAll(".steps:first-of-type > li")];
    expect(wordsOf(steps[0]!)).toContain("Tomás Arrieta");
    for (const step of steps.filter((one) => !one.classList.contains("end")))
      expect(step.querySelector("a.quote")).not.toBeNull();
    expect((await read("/explore/path?from=Arrieta&to=Nobody")).status).toBe(404);
    expect((await read("/explore/path")).status).toBe(200);
  });

  test("lets nothing of a hostile article become markup", async () => {
    for (const path of [
      ...views.map((view) => `/explore?view=${view}&show=event&show=statement&show=relation`),
      "/explore?q=%3Cscript%3Ealert(1)%3C/script%3E",
      "/explore?entity=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
      "/explore/path?from=%3Cb%3E&to=%22%3E%3Cscript%3E",
    ]) {
      const { document } = await read(path);
      expect([
        path,
        document.querySelectorAll(
          "script:not([src^='/assets/']), img, iframe, [onerror], [onload], [onclick], a[href^='javascript']",
        ).length,
      ]).toEqual([path, 0]);
    }
  });
});
