import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { loadQueries } from "../../src/query/load-queries.ts";
import { withParameters } from "../../src/server/addresses.ts";
import { readQuestion } from "../../src/server/questions/read-question.ts";
import { questionShapes } from "../../src/server/questions/shapes.table.ts";
import { questionVerbs } from "../../src/server/questions/verbs.table.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { readQuestions, unreadQuestions } from "../cases/server/questions.ts";
import { type Service, serviceOf } from "./service.ts";

const named = ({ query, given }: { query: string; given: Readonly<Record<string, string>> }) =>
  withParameters(query, given);

describe("a question in somebody's own words", () => {
  test.each(readQuestions)("“%s” is %s", (text, expected) => {
    const [first] = readQuestion(text)?.candidates ?? [];
    expect(first && named(first)).toBe(expected);
    expect(first!.whole).toBe(true);
  });

  test.each(unreadQuestions)("“%s” is none that is known", (text) => {
    expect(readQuestion(text)).toBeUndefined();
  });

  test.each(questionShapes.map((shape) => [shape.example, shape] as const))(
    "“%s” is put as its row says, and is asked of a query with these fields",
    async (example, { query, put, or }) => {
      expect(questionShapes.find((one) => one.put.test(example.replace(/\?$/, "")))?.put).toBe(put);
      const known = await loadQueries(`${packageRoot()}/schema/queries`);
      const { candidates } = readQuestion(example)!;
      expect(candidates.length).toBeGreaterThan(0);
      for (const one of candidates) {
        expect([query, or?.query]).toContain(one.query);
        const fields = known.get(one.query)!.parameters.map(({ name }) => name);
        expect(fields).toEqual(expect.arrayContaining(Object.keys(one.given)));
      }
    },
  );

  test("goes from all that was asked to what is nearest, and keeps whoever is named", () => {
    const { candidates } = readQuestion("Who shot Ana Ruiz in Quito in 2024?")!;
    expect(candidates.map(named)).toEqual(
      expect.arrayContaining([
        "who-did-what?whom=Ana+Ruiz&type=killing&place=Quito",
        "who-did-what?whom=Ana+Ruiz&type=attack",
      ]),
    );
    expect(candidates.filter(({ given }) => !given.whom && !given.place)).toEqual([]);
    expect(candidates.filter(({ given, whole }) => whole && !given.from)).toEqual([]);
  });

  test("takes the dead of all events for the nearest where one is only described", () => {
    const [first] = readQuestion("How many people died in the flood?")!.candidates;
    expect(first).toEqual({ query: "figures", given: { event: "death" }, whole: false });
  });

  test("has verbs once each", () => {
    const verbs = questionVerbs.map(({ verb }) => verb);
    expect(verbs.filter((one, at) => verbs.indexOf(one) !== at)).toEqual([]);
  });
});

describe("the search", () => {
  let service: Service;
  beforeAll(async () => {
    service = await serviceOf(sampleExtractions);
  });
  afterAll(() => service.close());

  const answerTo = async (text: string) => {
    const { status, text: page } = await service.page(`/search?q=${encodeURIComponent(text)}`);
    expect(status).toBe(200);
    const { document } = parseHTML(page);
    const answer = document.querySelector("#answer");
    return {
      document,
      answer,
      path: answer?.querySelector("a")?.getAttribute("href"),
      words: (answer?.textContent ?? "").replace(/\s+/g, " "),
    };
  };

  test.each([
    ["Who led the rally in Port Serena?", "/query/who-did-what?type=rally&place=Port+Serena"],
    ["who spoke at these Rallies or this rally", "/query/who-did-what?type=rally"],
    ["What did Elena Rocha say?", "/query/who-said-what?who=Elena+Rocha"],
    ["Where do reports disagree?", "/query/disagreements"],
  ])("answers “%s” with sentences", async (text, expected) => {
    const { answer, path, words } = await answerTo(text);
    expect(path).toBe(expected);
    expect(words).toContain("What the reports tell");
    expect(answer!.querySelectorAll("mark.words").length).toBeGreaterThan(0);
  });

  test("shows who had the part that is asked for before all others", async () => {
    const firstRole = async (text: string) =>
      (await answerTo(text)).answer!.querySelector("td[data-label=Role]")!.textContent;
    expect(await firstRole("Who led the rally?")).toBe("led it");
    expect(await firstRole("Who attended the rally?")).toBe("attended");
  });

  test("says when what it shows is only the nearest", async () => {
    const { path, words } = await answerTo("Who won the coup in Port Serena?");
    expect(path).toMatch(/^\/query\/who-did-what\?.*place=Port\+Serena/);
    expect(words).toContain("Nothing was found to answer all of it.");
    expect(words).not.toContain("What the reports tell");
  });

  test("leads from how two are connected to the chain as sentences and as a graph", async () => {
    const { answer } = await answerTo("How are Tomás Arrieta and Elena Rocha connected?");
    const links = [...answer!.querySelectorAll("a[href^='/explore/path']")].map((one) =>
      one.getAttribute("href"),
    );
    expect(links).toEqual(["/explore/path?from=Tom%C3%A1s+Arrieta&to=Elena+Rocha"]);
    expect((await service.page(links[0]!)).status).toBe(200);
  });

  test("says that a reason is no field", async () => {
    expect((await answerTo("Why did Elena Rocha speak at the rally?")).words).toContain("reason");
  });

  test("leads on from a question that nothing answers", async () => {
    const { document, answer } = await answerTo("Who owns the Moon?");
    expect(answer).toBeNull();
    const links = [...document.querySelectorAll(".notice a")].map((one) => one.getAttribute("href"));
    expect(links).toContain("/query/who-did-what");
    expect(links).toContain("/search?q=Moon");
    const { document: beside } = await answerTo("What is announced by whales?");
    expect(beside.querySelector(".notice")!.textContent).not.toContain("Did you mean");
    const { document: other } = await answerTo("Does Olga Tanner like Port Serena?");
    expect([...other.querySelectorAll("main a[href^='/search?q=']")].map((one) => one.textContent)).toEqual([
      "Olga Tanner",
      "like",
      "Port Serena",
    ]);
  });

  test.each(["rally", "Elena Rocha"])("makes no question of “%s”", async (text) => {
    expect((await answerTo(text)).answer).toBeNull();
  });
});
