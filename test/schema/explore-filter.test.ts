import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ExploreFilter,
  everything,
  exploreParameters,
  exploreShows,
  exploreVersions,
  exploreViews,
  FilterError,
  readFilter,
  standingNames,
  writeFilter,
} from "../../schema/index.ts";

const id = fc.stringMatching(/^(entity|event)-[0-9a-f]{16}$/);
const words = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((text) => text.trim())
  .filter((text) => text !== "");
const several = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { maxLength: 4 });
const date = fc.stringMatching(/^20[0-9]{2}-0[1-9]-1[0-9]$/);
const filters: fc.Arbitrary<ExploreFilter> = fc.record({
  ...Object.fromEntries(
    ["type", "kind", "role", "relation", "source", "entity", "place"].map((name) => [name, several(words)]),
  ),
  q: fc.option(words, { nil: "" }),
  event: several(id),
  hide: several(id),
  chain: several(fc.array(id, { minLength: 2, maxLength: 9 }).map((ids) => ids.join("~"))),
  standing: several(fc.constantFrom(...standingNames)),
  versions: fc.constantFrom(...exploreVersions),
  show: fc.uniqueArray(fc.constantFrom(...exploreShows), { minLength: 1 }),
  expand: several(
    fc
      .tuple(id, fc.integer({ min: 1900, max: 2100 }))
      .map(([node, year]) => `${node}:TOOK_PART_IN:peace talks:${year}`),
  ),
  from: fc.option(date, { nil: "" }),
  to: fc.constant(""),
  publishedFrom: fc.constant(""),
  publishedTo: fc.option(date, { nil: "" }),
  order: fc.constantFrom("weight", "newest", "oldest"),
  view: fc.constantFrom(...exploreViews),
  limit: fc.integer({ min: 1, max: 2000 }),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<ExploreFilter>;

const refused = (search: string, choices = {}) => {
  try {
    readFilter(new URLSearchParams(search), choices);
  } catch (error) {
    return error instanceof FilterError ? error.parameter : error;
  }
  return undefined;
};

describe("the filter of the explorer", () => {
  test("is the same after it was written into an address and read again", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const search = writeFilter(filter).toString();
        expect(readFilter(new URLSearchParams(search))).toEqual(filter);
        expect(writeFilter(readFilter(new URLSearchParams(search))).toString()).toBe(search);
      }),
    );
  });

  test("asks for nothing without an address, and has an empty address then", () => {
    expect(readFilter(new URLSearchParams())).toEqual(everything);
    expect(readFilter(new URLSearchParams("q=&type=&from=&limit="))).toEqual(everything);
    expect(writeFilter(everything).toString()).toBe("");
  });

  test("has a row in the table for each of its fields", () => {
    expect(exploreParameters.map((row) => row.name).sort()).toEqual(Object.keys(everything).sort());
  });

  test.each([
    ["colour=red", "colour"],
    ["from=soon", "from"],
    ["from=2024-02-30", "from"],
    ["from=2025&to=2024", "to"],
    ["publishedFrom=2025-03&publishedTo=2025-01-02", "publishedTo"],
    ["limit=0", "limit"],
    ["limit=2001", "limit"],
    ["limit=ten", "limit"],
    ["view=table&view=map", "view"],
    ["event=rally", "event"],
    ["chain=entity-0123456789abcdef", "chain"],
    ["chain=entity-0123456789abcdef~rally", "chain"],
    ["standing=true", "standing"],
    ["show=everything", "show"],
    ["hide=entity-1", "hide"],
    ["expand=entity-0123456789abcdef:LED", "expand"],
    ["type=picnic", "type"],
    [`q=${"x".repeat(301)}`, "q"],
    [Array.from({ length: 51 }, (_, at) => `source=${at}`).join("&"), "source"],
  ])("refuses %s and names the parameter", (search, parameter) => {
    expect(refused(search, { type: ["rally"] })).toBe(parameter);
  });

  test.each(["from=2024&to=2024-03-02", "from=2024-03&to=2024", "from=2024-02-29", "type=rally"])(
    "takes %s",
    (search) => {
      expect(refused(search, { type: ["rally"] })).toBeUndefined();
    },
  );
});
