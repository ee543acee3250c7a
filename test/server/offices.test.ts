import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { heldOffices, officesOfBody } from "../../src/server/read/offices.ts";
import { halden, lena, officeReport, reports } from "../cases/server/offices.ts";
import { type Service, serviceOf } from "./service.ts";

/** The same title in many reports. */
const many = Array.from({ length: 9 }, (_, at) =>
  officeReport(`m${at}`, `Halden Foods CEO Lena Ortiz spoke of plan ${at}.\n`, "CEO", halden),
);
let service: Service;
beforeAll(async () => {
  service = await serviceOf(reports);
});
afterAll(() => service.close());

const office = (id: string, title: string, other?: string) => ({
  id,
  title,
  told: 1,
  others: other === undefined ? [] : [{ id: other, name: other }],
});
const shownFor = (offices: ReturnType<typeof heldOffices>) =>
  Object.fromEntries([...offices].map(([id, { node, properties }]) => [id, `${node}: ${properties.name}`]));

test("of many sentences two are open, some folded, and the rest is a link away", async () => {
  const whole = await serviceOf([...reports, ...many]);
  const { document } = parseHTML((await whole.page(`/entity/${lena}`)).text);
  await whole.close();
  const [line] = document.querySelectorAll("#relations > ol > li");
  expect(line!.querySelector(".thing")?.textContent).toContain("of Halden Foods");
  expect(line!.querySelectorAll(":scope > .evidence").length).toBe(2);
  expect(line!.querySelector("details.sentences > summary")?.textContent).toBe("3 more sentences");
  expect(line!.querySelectorAll("details.sentences > .evidence").length).toBe(3);
  const on = line!.querySelector(":scope > .hint a")!;
  expect(on.textContent).toBe("And 7 sentences more");
  expect(on.getAttribute("href")).toBe(`/explore?show=relation&entity=${lena}`);
});

describe("offices that are one", () => {
  test("are those of one title and one body; without a body that of the only one named", () => {
    expect(shownFor(heldOffices([office("1", "President"), office("2", "president", "Cuba")]))).toEqual({
      1: "2: president of Cuba",
      2: "2: president of Cuba",
    });
    expect(shownFor(heldOffices([office("1", "Senator"), office("2", "senator")]))).toEqual({
      1: "1: Senator",
      2: "1: Senator",
    });
  });

  test("stay apart where there are several bodies, and a bare title belongs to none of them", () => {
    const several = [
      office("1", "President"),
      office("2", "President", "Cuba"),
      office("3", "President", "CELAC"),
    ];
    expect(shownFor(heldOffices(several))).toEqual({
      1: "1: President",
      2: "2: President of Cuba",
      3: "3: President of CELAC",
    });
    expect(shownFor(heldOffices([office("1", "Mayor"), office("2", "Minister", "Cuba")]))).toEqual({
      1: "1: Mayor",
      2: "2: Minister of Cuba",
    });
  });

  test("are told of as soon where thousands of reports each tell of one", () => {
    const all = Array.from({ length: 10000 }, (_, at) =>
      office(`${at}`, "President", at % 3 ? undefined : "Cuba"),
    );
    const before = performance.now();
    expect(new Set(Object.values(shownFor(heldOffices(all)))).size).toBe(1);
    expect(performance.now() - before).toBeLessThan(1500); // where each was held against all others: more than ten seconds
  });

  test("of one body are named with their holders", () => {
    const own = [office("1", "CEO", "Lena"), office("2", "chief executive", "Adam"), office("3", "chair")];
    expect(shownFor(officesOfBody(own))).toEqual({
      1: "1: CEO (Adam, Lena)",
      2: "1: CEO (Adam, Lena)",
      3: "3: chair",
    });
  });

  test("stand once on the page of who holds them, with all their sentences", async () => {
    const { text } = await service.page(`/entity/${lena}`);
    const { document } = parseHTML(text);
    const lines = [...document.querySelectorAll("#relations > ol > li")];
    const told = lines.map((line) => [
      line.querySelector("p .thing")?.textContent?.trim(),
      line.querySelectorAll("blockquote").length,
    ]);
    // What is told most comes first.
    expect(told).toEqual([
      ["CEO of Halden Foods", 3],
      ["Director", 1],
    ]);
    expect(document.querySelector("#relations .count")?.textContent).toBe("2");
  });

  test("are one box of its drawing, and of the body’s one with its holder", async () => {
    const boxes = async (id: string) =>
      (await service.page(`/drawing/${id}.svg`)).text.match(/class="[^"]*kind-office/g)?.length;
    expect(await boxes(lena)).toBe(2);
    expect(await boxes(halden)).toBe(1);
    expect((await service.page(`/entity/${halden}`)).text).toContain("(Lena Ortiz)");
  });
});
