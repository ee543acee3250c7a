import { describe, expect, test } from "vitest";
import type { ExploreAnswer, ExploreNode } from "../../schema/explore.ts";
import { crowd } from "../../scripts/bench/crowd.ts";
import { expandedIn, fewOf } from "../../src/web/state/few.ts";

/** A picture of these lines, each two names; what stands out is said by name. */
function pictureOf(
  lines: readonly (readonly [string, string])[],
  more: Record<string, Partial<ExploreNode>> = {},
) {
  const ids = [...new Set([...lines.flat(), ...Object.keys(more)])];
  const nodes = ids.map((id) => ({
    id,
    degree: lines.filter((line) => line.includes(id)).length,
    more: 0,
    focus: false,
    added: false,
    ...more[id],
  }));
  const edges = lines.map(([from, to]) => ({ id: `${from}~${to}`, from, to, relations: [{ type: "MET" }] }));
  return { nodes, edges } as unknown as Pick<ExploreAnswer, "nodes" | "edges">;
}
const none: ReadonlySet<string> = new Set();
const namesOf = (picture: Pick<ExploreAnswer, "nodes">) => picture.nodes.map(({ id }) => id).sort();

const star = ["a", "b", "c", "d", "e", "f"].map((leaf) => ["hub", leaf] as const);
const ring = [
  ["w", "x"],
  ["x", "y"],
  ["y", "z"],
  ["z", "w"],
] as const;

describe("what a small screen has room for", () => {
  test("is what joins several, before many that hang on one alone", () =>
    expect(namesOf(fewOf(pictureOf([...star, ...ring]), none, 5))).toEqual(["w", "x", "y", "z"]));

  test("is all of a picture that has room, as it was", () => {
    const picture = pictureOf([...star, ...ring]);
    expect(fewOf(picture, none, 11)).toBe(picture);
  });

  test("keeps what was asked for, added or picked, with its line to what is drawn", () => {
    const lines = [...star, ...ring, ["x", "asked"], ["y", "added"], ["z", "picked"]] as const;
    const picture = pictureOf(lines, { asked: { focus: true }, added: { added: true } });
    const few = fewOf(picture, new Set(["picked"]), 7);
    expect(namesOf(few)).toEqual(["added", "asked", "picked", "w", "x", "y", "z"]);
    expect(few.edges.map(({ id }) => id)).toEqual(expect.arrayContaining(["x~asked", "y~added", "z~picked"]));
  });

  test("tells of each how many of those beside it are left out", () => {
    const { nodes } = fewOf(
      pictureOf([...star, ...ring, ["hub", "x"], ["hub", "y"]], { hub: { more: 2 } }),
      none,
      5,
    );
    const told = Object.fromEntries(nodes.map(({ id, degree, more }) => [id, [degree, more]]));
    expect(told).toMatchObject({ hub: [2, 8], x: [3, 0] });
  });

  test("has what was added by hand of what the result has anyway: those of one relation, kind and year", () => {
    const lines = [...star, ...ring, ["hub", "x"], ["hub", "y"]] as const;
    const when = { type: "meeting", when: "2024-03-02" };
    const picture = pictureOf(lines, { c: when, d: when, e: { ...when, when: "2023-01" } });
    const added = expandedIn(picture, ["hub:MET:meeting:2024"]);
    expect([...added].sort()).toEqual(["c", "d", "hub"]);
    expect(namesOf(fewOf(picture, new Set(added), 7))).toEqual(["c", "d", "hub", "w", "x", "y", "z"]);
  });

  test("is so many at most of a crowd, nobody alone, and the same each time", () => {
    const picture = crowd(500, 900);
    const few = fewOf(picture, none);
    expect(few.nodes.length).toBeGreaterThan(20);
    expect(few.nodes.length).toBeLessThanOrEqual(40);
    const met = new Set(few.edges.flatMap(({ from, to }) => [from, to]));
    expect(few.nodes.filter(({ id }) => !met.has(id))).toEqual([]);
    const backwards = { nodes: picture.nodes.toReversed(), edges: picture.edges.toReversed() };
    expect(namesOf(fewOf(backwards, none))).toEqual(namesOf(few));
  });
});
