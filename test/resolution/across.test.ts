import { describe, expect, test } from "vitest";
import type { ResolvedEntity } from "../../schema/index.ts";
import { entityKey } from "../../src/resolution/across.ts";

const entity = (
  type: ResolvedEntity["type"],
  name: string,
  more: Partial<ResolvedEntity> = {},
): ResolvedEntity => ({ type, named: true, name, names: [name], mentions: [0], ...more });
const same = (a: ResolvedEntity, b: ResolvedEntity) =>
  entityKey(a, "article-1").id === entityKey(b, "article-2").id;

describe("an entity beyond its article", () => {
  test("is one under the same type and the same full name, whatever its accents and case", () => {
    expect(same(entity("Person", "José Martí"), entity("Person", "Jose Marti"))).toBe(true);
    expect(same(entity("Facility", "Blue Anti-Noise Hall"), entity("Facility", "Blue Anti-noise Hall"))).toBe(
      true,
    );
  });

  test("is not one of another type", () =>
    expect(same(entity("Person", "Paris Hilton"), entity("Facility", "Paris Hilton"))).toBe(false));

  test("is not made of a lone surname, in any two articles", () => {
    expect(same(entity("Person", "Martí"), entity("Person", "Martí"))).toBe(false);
    expect(entityKey(entity("Person", "Martí"), "a")).toEqual(entityKey(entity("Person", "Martí"), "a"));
  });

  test("is a country under any of its names, and a people under any of its own", () => {
    expect(same(entity("Place", "United States", { key: "US" }), entity("Place", "USA", { key: "US" }))).toBe(
      true,
    );
    expect(
      same(
        entity("Group", "Palestinians", { key: "people PS" }),
        entity("Group", "Palestinian people", { key: "people PS" }),
      ),
    ).toBe(true);
  });

  test("is not what is only described", () =>
    expect(
      same(
        entity("Group", "students in the hall", { named: false }),
        entity("Group", "students in the hall", { named: false }),
      ),
    ).toBe(false));

  test("says why", () =>
    expect(entityKey(entity("Person", "Ana Ruiz"), "a").reason).toContain("same full name"));
});
