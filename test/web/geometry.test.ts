import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apart } from "../../src/web/graph/apart.ts";
import { directions, distanceTo, nearest } from "../../src/web/graph/geometry.ts";
import { hitAt } from "../../src/web/graph/hit.ts";
import { emphasisOf } from "../../src/web/graph/looks.ts";
import type { Scene } from "../../src/web/graph/scene.ts";

const at = (id: string, x: number, y: number) => ({ id, x, y });
const coordinate = fc.integer({ min: -1000, max: 1000 });
const places = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 })
  .map((points) => points.map(([x, y], index) => at(`n${index}`, x, y)));
const ways = fc.constantFrom(...Object.values(directions));

const scene = {
  nodes: [at("a", 0, 0), at("b", 100, 0), at("c", 0, 300)],
  edges: [
    { id: "a~b", from: "a", to: "b" },
    { id: "b~c", from: "b", to: "c" },
  ],
} as unknown as Scene;

describe("an arrow key", () => {
  test("leads to the next node that way, one straight ahead before one aside", () => {
    const nodes = [at("here", 0, 0), at("ahead", 100, 0), at("aside", 70, 60), at("behind", -10, 0)];
    expect(nearest(nodes, nodes[0]!, directions.ArrowRight!)?.id).toBe("ahead");
    expect(nearest(nodes, nodes[0]!, directions.ArrowLeft!)?.id).toBe("behind");
    expect(nearest(nodes, nodes[0]!, directions.ArrowDown!)?.id).toBeUndefined();
  });

  test("never leads back or to the node it starts from, whatever lies where", () =>
    fc.assert(
      fc.property(places, ways, (nodes, way) => {
        const found = nearest(nodes, nodes[0]!, way);
        if (!found) return;
        const along = (found.x - nodes[0]!.x) * way.x + (found.y - nodes[0]!.y) * way.y;
        expect(found.id).not.toBe(nodes[0]!.id);
        expect(along).toBeGreaterThan(0);
      }),
    ));

  test("leads to the same node in any order of nodes", () =>
    fc.assert(
      fc.property(places, ways, (nodes, way) => {
        const other = [...nodes].reverse();
        expect(nearest(other, nodes[0]!, way)?.id).toBe(nearest(nodes, nodes[0]!, way)?.id);
      }),
    ));
});

describe("a finger", () => {
  const project = (point: { readonly x: number; readonly y: number }) => point;
  test.each([
    ["on a node", at("", 3, 2), "a"],
    ["twenty pixels beside it", at("", -20, 0), "a"],
    ["beside a line", at("", 50, 9), "a~b"],
    ["on neither", at("", 50, 40), undefined],
  ] as const)("%s", (_, point, expected) => expect(hitAt(point, scene, project, 22)).toBe(expected));

  test("is no farther from a line than from its ends", () =>
    fc.assert(
      fc.property(places, (nodes) => {
        const [a = nodes[0]!, b = a, c = a] = nodes;
        const far = distanceTo(c, a, b);
        expect(far).toBeLessThanOrEqual(Math.hypot(c.x - a.x, c.y - a.y) + 1e-9);
        expect(far).toBeLessThanOrEqual(Math.hypot(c.x - b.x, c.y - b.y) + 1e-9);
      }),
    ));
});

describe("what stands out", () => {
  const of = (...ids: readonly string[]) => {
    const emphasis = emphasisOf(scene, { picked: new Set(ids) });
    return ["a", "b", "c", "a~b", "b~c"].map((id) => emphasis(id)).join(" ");
  };
  test("is nothing while nothing is picked", () => expect(of()).toBe("plain plain plain plain plain"));
  test("is a node with its lines and neighbours", () => expect(of("a")).toBe("picked near faint near faint"));
  test("is a chain of lines between its two ends, without what else these have", () => {
    expect(of("a", "c", "a~b", "b~c")).toBe("picked near picked picked picked");
    expect(of("a", "b", "a~b")).toBe("picked picked faint picked faint");
  });
  test("is a line with its ends", () => expect(of("b~c")).toBe("faint near near faint picked"));
});

describe("nodes that lie on each other", () => {
  const radius = () => 12;
  const frame = { width: 800, height: 600 };
  const sceneOf = (nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[]) =>
    ({ nodes, edges: [] }) as unknown as Scene;
  const spread = fc
    .array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 8 })
    .map((points) => points.map(([x, y], index) => at(`n${index}`, x, y)))
    .filter(
      (nodes) => new Set(nodes.map(({ x }) => x)).size > 1 && new Set(nodes.map(({ y }) => y)).size > 1,
    );

  test("come apart, and the same way every time", () =>
    fc.assert(
      fc.property(spread, (nodes) => {
        const scene = sceneOf(nodes);
        const moved = apart(scene, frame, radius);
        expect(apart(scene, frame, radius)).toEqual(moved);
        expect(moved.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
        // Of two alone; among more, one that makes room for another may come nearer to a third.
        if (nodes.length === 2) expect(closest(moved)).toBeGreaterThanOrEqual(closest(scene) - 1e-6);
      }),
    ));

  test("stay where they are when they are clear of each other", () => {
    const scene = sceneOf([at("a", -1000, -1000), at("b", 1000, 1000), at("c", 0, 0)]);
    expect(apart(scene, frame, radius)).toEqual(scene);
  });
});

function closest({ nodes }: Scene): number {
  const far = nodes.flatMap((one, index) =>
    nodes.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  return Math.min(...far);
}
