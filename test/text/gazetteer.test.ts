import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { fold } from "../../src/text/fold.ts";
import { readGazetteer } from "../../src/text/gazetteer.ts";
import { places } from "../cases/text/places.ts";

const table = readFileSync(join(packageRoot(), "data", "gazetteer", "places.tsv"), "utf8");
const gazetteer = readGazetteer(table);

describe("the gazetteer", () => {
  test.each(places)("knows $name, the likeliest first", ({ name, is, within, wikidata }) => {
    const [place] = gazetteer.find(name);
    expect(place).toMatchObject({ id: is, ...(wikidata ? { wikidata } : {}) });
    expect(gazetteer.around(place!).map((one) => one.name)).toEqual(within);
  });

  test("knows several places of one name", () => {
    const of = (name: string) => gazetteer.find(name).map((one) => one.id);
    expect(of("Georgia")).toEqual(["GE", "US.GA"]);
    expect(of("Cambridge")).toEqual(expect.arrayContaining(["g2653941", "g4931972"]));
    expect(of("Atlantis under the Sea")).toEqual([]);
  });

  test("says what lies in what", () => {
    const [havana, cuba, texas] = ["Havana", "Cuba", "Texas"].map((name) => gazetteer.find(name)[0]!);
    expect(gazetteer.within(havana!, cuba!)).toBe(true);
    expect(gazetteer.within(cuba!, havana!)).toBe(false);
    expect(gazetteer.within(havana!, texas!)).toBe(false);
  });

  test("has its names folded, in order, each with lines that bear it", () => {
    const names = table.slice(table.indexOf("\n\n") + 2, -1).split("\n");
    const keys = names.map((line) => line.slice(0, line.indexOf("\t")));
    expect(keys.filter((key) => key !== fold(key))).toEqual([]);
    expect(keys.filter((key, at) => at > 0 && key <= keys[at - 1]!)).toEqual([]);
    expect(keys.filter((key) => gazetteer.find(key).length === 0)).toEqual([]);
  });
});
