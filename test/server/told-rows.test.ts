import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toldOf } from "../../src/server/pages/explore/parts.ts";
import { inOrderOfUse } from "../../src/server/pages/question-order.table.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

const party = (name: string) => ({ id: name, kind: "Person", name, role: "", href: null }) as never;

describe("a row in one line", () => {
  test.each([
    ["event", "resigned on Friday", ["Peter Kamau"], [], "Peter Kamau: resigned on Friday"],
    ["event", "beat Ajax", ["Porto", "Benfica"], ["Ajax"], "Porto and 1 more: beat Ajax"],
    ["event", "jailed for four years", [], ["Gareth Pym"], "Gareth Pym: jailed for four years"],
    ["event", "trial of Gareth Pym", [], ["Gareth Pym"], "trial of Gareth Pym"],
    ["event", "storm", [], [], "storm"],
    ["event", "fire in the port", ["what"], [], "fire in the port"],
    ["event", "struck the town", ["it"], ["Ana Ruiz"], "Ana Ruiz: struck the town"],
    ["statement", "It will rain", ["Ana Ruiz"], ["Lima"], "Ana Ruiz: “It will rain”"],
    ["statement", "It will rain", [], ["Lima"], "“It will rain”"],
  ] as const)("of a %s “%s” says who", (family, name, who, whom, words) => {
    expect(toldOf({ family, name, who: who.map(party), whom: whom.map(party) })).toBe(words);
  });
});

describe("the pages", () => {
  let service: Service;
  beforeAll(async () => {
    service = await serviceOf(sampleExtractions);
  });
  afterAll(() => service.close());
  const read = async (path: string) => parseHTML((await service.page(path)).text).document;

  test("say in the timeline who did it", async () => {
    const document = await read("/explore?view=timeline");
    const labels = [...document.querySelectorAll(".explore-time a.span")].map(
      (one) => one.getAttribute("aria-label")!,
    );
    expect(labels.some((one) => /^Tomás Arrieta(?: and \d+ more)?: /.test(one))).toBe(true);
  });

  test("offer the questions that reporters ask most before those of programs", async () => {
    const document = await read("/");
    const offered = [...document.querySelectorAll(".questions a")].map((one) =>
      one.getAttribute("href")!.slice(7),
    );
    expect(offered.slice(0, 2)).toEqual(["who-did-what", "who-said-what"]);
    expect([...offered].sort()).toEqual([...service.queries.keys()]);
    expect(inOrderOfUse([{ name: "new" }, { name: "coverage" }]).map(({ name }) => name)).toEqual([
      "coverage",
      "new",
    ]);
  });

  test("lay sections of an entity below each other on two sides, so that a short one leaves no gap", async () => {
    const [{ id }] = (await service.store.read(
      "MATCH (e:Person) WHERE e.name = 'Tomás Arrieta' RETURN e.id AS id",
      {},
    )) as [{ id: string }];
    const document = await read(`/entity/${id}`);
    const sides = [...document.querySelectorAll(".columns > .side")];
    expect(sides.length).toBe(2);
    expect(sides[0]!.querySelector("section")!.id).toBe("did");
    // A section goes to the side that has less: without the last of either, that side has no more lines than the other.
    const lines = (side: (typeof sides)[number], but = 0) =>
      [...side.querySelectorAll("section")]
        .slice(0, -but || undefined)
        .reduce((sum, one) => sum + 2 + Math.min(8, one.querySelectorAll("ol.facts > li").length), 0);
    for (const [one, other] of [sides, sides.toReversed()] as const)
      expect(lines(one, 1)).toBeLessThanOrEqual(lines(other));
  });
});
