import { describe, expect, test } from "vitest";
import { extractionOf } from "./read.ts";

describe("places", () => {
  test("no country lies in another, wherever the tree hangs it", async () => {
    const { entities, relations } = await extractionOf(
      "The quake struck Kahramanmaras in Turkey and Aleppo in Syria.",
    );
    const name = (id: string | undefined) => entities.find((one) => one.id === id)?.name;
    expect(relations.map((one) => `${name(one.from)} in ${name(one.to)}`)).not.toContain("Turkey in Syria");
  });

  test("have their ids, point, country and what they lie in", async () => {
    const { entities } = await extractionOf("A bomb exploded in Havana, Cuba, on Friday.");
    const [havana, cuba] = ["Havana", "Cuba"].map((name) => entities.find((one) => one.name === name));
    expect(havana).toMatchObject({ geonames: "3553478", wikidata: "Q1563", country: "CU", latitude: 23.13 });
    expect(havana!.within!.at(-1)).toEqual({ id: cuba!.id, name: "Cuba" });
    expect(cuba).toMatchObject({ geonames: "3562981", wikidata: "Q241", country: "CU" });
  });

  test("are no peoples: those are groups, without a place's ids", async () => {
    const { entities } = await extractionOf(
      "Cubans marched on Friday. The French won the game. The Cuban people protested. Germans and Britons were hurt.",
    );
    const groups = entities.filter((one) => one.type === "Group");
    expect(groups.map((one) => one.names[0])).toEqual(
      expect.arrayContaining(["Cubans", "French", "Germans", "Britons"]),
    );
    expect(groups.filter((one) => one.geonames || one.within)).toEqual([]);
  });

  test("one place keeps its id under other names and in other articles", async () => {
    const id = async (text: string) =>
      (await extractionOf(text)).entities.find((one) => one.geonames === "703448")?.id;
    expect(await id("A bomb exploded in Kiev on Friday.")).toBeDefined();
    expect(await id("A bomb exploded in Kiev on Friday.")).toBe(
      await id("Police in Kyiv, Ukraine, arrested two men on Monday."),
    );
  });
});
