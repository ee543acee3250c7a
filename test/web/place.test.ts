import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everything, exploreShows, exploreViews } from "../../schema/explore-filter.ts";
import { addressOf, collapsed, expanded, type Place, readPlace } from "../../src/web/state/place.ts";

const id = fc.integer({ min: 0, max: 0xffff }).map((n) => `entity-${n.toString(16).padStart(16, "0")}`);
const group = fc
  .tuple(id, fc.constantFrom("LED:Event:2024", "SAID:Statement:", "AT:Place:1999"))
  .map((pair) => pair.join(":"));
const word = fc
  .string({ minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== "");
const filter = fc.record({
  q: fc.oneof(fc.constant(""), word),
  place: fc.uniqueArray(word, { maxLength: 3 }),
  expand: fc.uniqueArray(group, { maxLength: 4 }),
  hide: fc.uniqueArray(id, { maxLength: 3 }),
  show: fc.uniqueArray(fc.constantFrom(...exploreShows), { minLength: 1, maxLength: 3 }),
  view: fc.constantFrom(...exploreViews),
  limit: fc.integer({ min: 1, max: 2000 }),
});
const picked: fc.Arbitrary<Omit<Place, "filter">> = fc.oneof(
  fc.constant({ picked: undefined, goal: undefined, pane: "evidence" as const }),
  fc.record({
    picked: id,
    goal: fc.constant(undefined),
    pane: fc.constantFrom("evidence" as const, "expand" as const, "connect" as const),
  }),
  fc.record({ picked: id, goal: fc.oneof(id, word), pane: fc.constant("path" as const) }),
  fc.record({
    picked: fc.tuple(id, id).map((pair) => pair.join("~")),
    goal: fc.constant(undefined),
    pane: fc.constant("evidence" as const),
  }),
);
const at = (address: string): Place => readPlace(new URL(address, "http://localhost"));

describe("the address of a place in the explorer", () => {
  test("leads to the same place, whatever is asked and picked", () =>
    fc.assert(
      fc.property(filter, picked, fc.boolean(), (given, rest, whole) => {
        const place: Place = { filter: { ...everything, ...given }, ...rest, ...(whole ? { whole } : {}) };
        expect(at(addressOf(place))).toEqual(place);
      }),
    ));

  test("is the plain one for everything, and keeps what is not its own out", () => {
    expect(addressOf(at("/explore"))).toBe("/explore");
    expect(addressOf(at("/explore?utm_source=x&view=graph#evidence"))).toBe("/explore?view=graph");
  });

  test("names what is wrong with a filter that cannot be", () =>
    expect(() => at("/explore?from=yesterday")).toThrow(/“from”.*ISO date/));

  test("asks for the other end of a path that has none", () =>
    expect(at("/explore#pick=entity-0000000000000001&pane=path").pane).toBe("connect"));
});

describe("expanding", () => {
  test("adds groups to what is there once, and collapsing takes away all of one node's and no other's", () =>
    fc.assert(
      fc.property(
        filter,
        id,
        fc.uniqueArray(fc.constantFrom("LED:Event:2024", "SAID:Statement:"), { maxLength: 2 }),
        (given, node, keys) => {
          const before = { ...everything, ...given };
          const after = expanded(before, node, keys);
          expect(expanded(after, node, keys)).toEqual(after);
          expect(after.expand).toEqual(
            expect.arrayContaining([...before.expand, ...keys.map((key) => `${node}:${key}`)]),
          );
          expect(collapsed(after, node).expand).toEqual(
            before.expand.filter((one) => !one.startsWith(`${node}:`)),
          );
        },
      ),
    ));
});
