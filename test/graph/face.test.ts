import fc from "fast-check";
import { expect, test } from "vitest";
import type { Properties } from "../../schema/index.ts";
import { entityFace, mergedFace, type Naming, nameFace } from "../../src/graph/face.ts";

const name = fc.constantFrom(
  "Tomás Arrieta",
  "Tomas Arrieta",
  "T. Arrieta",
  "Tomás\nArrieta",
  "Arrieta",
  "ARRIETA",
  "Ánna",
  "Anná",
  "文化",
);
const naming: fc.Arbitrary<Naming> = fc
  .record({ name, quote: name, form: fc.constantFrom("name", "description", "pronoun") })
  .chain((one) =>
    fc.constantFrom(one, { ...one, wikidata: "Q1" }, { ...one, wikidata: "Q2" }, { ...one, geonames: "7" }),
  );
const namings = fc.array(naming, { minLength: 1, maxLength: 6 });
const face = (all: readonly Naming[]) => entityFace(all) as unknown as Properties;

test("two faces put together are the face of all the mentions, in either order", () => {
  fc.assert(
    fc.property(namings, namings, (one, other) => {
      const whole = face([...one, ...other]);
      expect(mergedFace(face(one), face(other))).toEqual(whole);
      expect(mergedFace(face(other), face(one))).toEqual(whole);
      expect(mergedFace(whole, face(one))).toEqual(whole);
    }),
  );
});

test.each([
  [["Arrieta", "Tomas Arrieta"], "Tomas Arrieta"],
  [["Tomas Arrieta", "Tomás Arrieta"], "Tomás Arrieta"],
  [["president", "President"], "President"],
  [["Anná", "Ánna"], "Anná"],
])("of %j the name is %s: the longest, then the one with more accents, then the first", (names, shown) => {
  expect(nameFace(names).name).toBe(shown);
  expect(nameFace([...names].reverse()).name).toBe(shown);
});

test("a description is no name, a name on two lines is one, and keys have no accents", () => {
  const told = [
    { name: "Tomás Arrieta", form: "name", quote: "Tomás\n  Arrieta" },
    { name: "Tomás Arrieta", form: "description", quote: "the mayor" },
  ];
  expect(entityFace(told)).toEqual({
    name: "Tomás Arrieta",
    names: ["Tomás Arrieta"],
    keys: ["tomas arrieta"],
  });
});
