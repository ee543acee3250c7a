import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { withinSentence } from "../../schema/within-sentence.ts";
import { nameOf } from "../../src/server/read/face.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { readPages, wordsOf } from "./read-pages.ts";
import { serviceOf } from "./service.ts";

const [rally] = sampleExtractions;
const { article, entities, events, statements } = rally!;
const { service, read } = readPages();

const entityNamed = (name: string) => entities.find((one) => one.name === name)!;

describe("what stands first on a page", () => {
  test("of an event is who, to whom, where and when, and who in its title", async () => {
    const { document } = await read(`/event/${events[0]!.id}`);
    const gist = wordsOf(document.querySelector(".gist"));
    expect(gist).toContain("Who: Tomás Arrieta");
    expect(gist).toMatch(/Where: Customs Square/);
    expect(gist).toContain("4 March 2023");
    expect(document.title).toMatch(/^Tomás Arrieta( and \d more)?: /);
  });

  test("of an event that nobody by name did is who did it in the report's words, and the part in plain words", async () => {
    const signing = events.find(({ type }) => type === "agreement")!;
    const participants = signing.participants.map(({ entity: _, ...rest }) => rest);
    const all = events.map((one) => (one === signing ? { ...one, participants } : one));
    const other = await serviceOf([{ ...rally!, events: all }]);
    const { document } = parseHTML((await other.page(`/event/${signing.id}`)).text);
    await other.close();
    expect(wordsOf(document.querySelector(".gist"))).toContain("Who: the Ministry of Ports");
    expect(document.title).toMatch(/^the Ministry of Ports(?: and 1 more)?: /);
    const who = wordsOf(document.querySelector("#who"));
    expect(who).toContain("the Ministry of Ports did it");
    expect(who).not.toMatch(/\bagent\b/);
  });

  test("of somebody is the office that is told of, above the mentions", async () => {
    const { document } = await read(`/entity/${entityNamed("Elena Rocha").id}`);
    expect(wordsOf(document.querySelector(".lead .gist"))).toMatch(/^President/);
    const { document: body } = await read(`/entity/${entityNamed("Nordhavn Shipping").id}`);
    expect(body.querySelector(".gist")).toBeNull();
  });

  test("of what somebody said in a reporter's words is that it is no quotation", async () => {
    const indirect = statements.find(({ kind }) => kind === "indirect")!;
    const direct = statements.find(({ kind }) => kind === "direct")!;
    const { document: told } = await read(`/statement/${indirect.id}`);
    expect(told.querySelector("h1")!.classList.contains("told")).toBe(true);
    expect(wordsOf(told.querySelector(".lead"))).toContain("no quotation");
    const { document: said } = await read(`/statement/${direct.id}`);
    expect(said.querySelector("h1")!.classList.contains("told")).toBe(false);
    expect(wordsOf(said.querySelector(".lead"))).toContain("In the speaker’s own words");
  });

  test("beside an article is whom it names, the most mentioned first", async () => {
    const { document } = await read(`/article/${article.id}`);
    const list = document.querySelector(".found")!;
    const names = [...list.querySelectorAll("a")].map((one) => one.getAttribute("href"));
    expect(names).toContain(`/entity/${entityNamed("Tomás Arrieta").id}`);
    const counts = new Map<string, number>();
    for (const { entity } of rally!.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    const times = names.map((path) => counts.get(path!.replace("/entity/", ""))!);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(times.length).toBeGreaterThan(3);
  });
});

describe("lists", () => {
  test("of articles say who published each and when", async () => {
    const { document } = await read("/search?kind=article");
    expect(wordsOf(document.querySelector("[role=status]"))).toBe(
      `${sampleExtractions.length}, the newest first`,
    );
    const lines = [...document.querySelectorAll(".finds > li")].map(wordsOf);
    expect(lines.length).toBe(sampleExtractions.length);
    expect(lines.find((one) => one.startsWith("Port Serena rallies"))).toMatch(/Bay Courier, 4 March 2023$/);
  });

  test("of what was said name who said it", async () => {
    const { document } = await read("/search?q=harbour");
    const said = [...document.querySelectorAll("#statement .find")].map(wordsOf);
    expect(said.find((one) => one.includes("leave the harbour"))).toMatch(/— Tomás Arrieta$/);
  });

  test("of who was found show a sentence with the words that were looked for, and what can be asked on", async () => {
    const { document } = await read("/search?q=Arrieta");
    const [first] = document.querySelectorAll("#entity .finds > li");
    expect(wordsOf(first!.querySelector("mark.hit"))).toBe("Arrieta");
    const links = [...first!.querySelectorAll(".ask-on a")].map((one) => one.getAttribute("href")!);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect([link, (await service().page(link)).status]).toEqual([link, 200]);
  });

  test("of what is disputed say of which event, and put numbers in figures", async () => {
    const { document } = await read("/query/disagreements");
    const sides = [...document.querySelectorAll(".versus")].map((one) => ({
      of: [...one.querySelectorAll(".versus-about .of a")].map((link) => link.getAttribute("href")),
      says: [...one.querySelectorAll(".says")].map(wordsOf),
    }));
    expect(sides.some(({ of }) => of.includes(`/event/${events[0]!.id}`))).toBe(true);
    for (const { says } of sides) for (const one of says) expect(one).toMatch(/^[\p{Lu}\d]/u);
  });
});

test("words that began a sentence stand small within another, names as they are", () => {
  expect(
    ["The ministry", "The Hague", "Police", "Two officials", "A Bay Courier", "An official"].map(
      withinSentence,
    ),
  ).toEqual(["the ministry", "The Hague", "Police", "two officials", "A Bay Courier", "an official"]);
});

test.each([
  ["Thousands", "people", "Thousands of people"],
  ["thousands of people", "people", "thousands of people"],
  ["30", "people", "30 people"],
  ["two dozen", "boats", "two dozen boats"],
])("a figure “%s” of %s is “%s”", (text, counts, expected) => {
  expect(nameOf({ node: "f-1", labels: ["Figure"], properties: { text, counts } })).toBe(expected);
});
