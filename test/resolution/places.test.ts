import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settlePlaces } from "../../src/resolution/places/settle-places.ts";
import { resolve } from "../../src/resolution/resolve.ts";
import { placeCases } from "../cases/resolution/places.ts";
import { readMarked } from "./marked.ts";

const marked = (text: string) => text.replace(/\[([^[\]|]+)\|(#\w)\]/gu, "[$1|name Place obl $2]");

describe("the place that a name means", () => {
  test.each(placeCases)("is $why", ({ marked: text, relations, is }) => {
    const { draft, context, mention } = readMarked(marked(text), relations);
    const places = settlePlaces(draft, context.text, context.gazetteer);
    const found = Object.keys(is).map((label) => [
      label,
      places.of(draft.mentions[mention.get(label)!]!)?.id ?? "open",
    ]);
    expect(Object.fromEntries(found)).toEqual(is);
  });

  const names = [
    "Paris",
    "Texas",
    "France",
    "Georgia",
    "Atlanta",
    "Tripoli",
    "Lebanon",
    "Cuba",
    "Havana",
    "Nowhere",
  ];
  test("is the same in whatever order the article names its places", () => {
    const settled = (all: readonly string[]) => {
      const { draft, context } = readMarked(all.map((name) => `[${name}|name Place obl] slept.`).join("\n"));
      const entities = resolve(draft, context).entities;
      return Object.fromEntries(
        entities
          .map((one) => [one.name, one.place?.geonames ?? "open"])
          .sort(([a], [b]) => (a! < b! ? -1 : 1)),
      );
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 1 }), (all) => {
        expect(settled(all)).toEqual(settled([...all].sort()));
      }),
      { numRuns: 60 },
    );
  });
});
