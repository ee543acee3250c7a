import { describe, expect, test } from "vitest";
import type { ResolvedEntity } from "../../schema/index.ts";
import { resolve } from "../../src/resolution/resolve.ts";
import { readMarked } from "./marked.ts";

function entities(marked: string): readonly ResolvedEntity[] {
  const { draft, context } = readMarked(marked);
  return resolve(draft, context).entities;
}

describe("an entity", () => {
  test("has all its names as written, in text order, and is called by the fullest", () => {
    const [one] = entities(
      "[Lopez|name Person nsubj] won.\n[Ana Lopez|name Person nsubj] spoke.\n[Ana López|name Person nsubj] left.",
    );
    expect(one).toMatchObject({
      name: "Ana López",
      names: ["Lopez", "Ana Lopez", "Ana López"],
      mentions: [0, 1, 2],
      named: true,
    });
  });

  test("that is a country is known by the gazetteer's id under any name, its adjective included", () => {
    expect(entities("A [Chilean|desc Place amod] plan.")).toMatchObject([
      { type: "Place", name: "Chile", key: "CL" },
    ]);
  });

  test("that is a city has its GeoNames id where the article speaks of its country, or no other city of the name is nearly as large", () => {
    const [havana] = entities("[Havana|name Place obl] slept.\n[Cuba|name Place nsubj] woke.");
    expect(havana?.place?.geonames).toBe("3553478");
    const [springfield] = entities("[Springfield|name Place obl] slept.");
    expect(springfield?.place?.geonames).toBeUndefined();
  });

  test("that is a people is called by its phrase, and known by its country", () => {
    const [people] = entities(
      "[Chileans|name Group nsubj plural] voted.\n[the [Chilean|desc Place amod] people|desc Group nsubj plural def] won.",
    );
    expect(people).toMatchObject({
      type: "Group",
      name: "Chilean people",
      names: ["Chileans", "Chilean people"],
      key: "people CL",
    });
  });

  test("that is told apart by its place alone stays its article's", () => {
    const group = entities("[[Lima|name Place compound] citizens|desc Group nsubj plural] voted.").find(
      (one) => one.type === "Group",
    );
    expect(group).toMatchObject({ name: "Lima citizens", named: false });
  });
});
