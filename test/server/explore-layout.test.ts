import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { worldOutlines } from "../../src/cli/world-outlines.ts";
import { clustersOf, frameOf } from "../../src/server/explore/clusters.ts";
import { asked, daysOf, isoDay, meet } from "../../src/server/explore/days.ts";
import { packed, type Shape } from "../../src/server/explore/layout/pack.ts";
import { partsOf } from "../../src/server/explore/layout/parts.ts";
import { placesBeside, placesOf } from "../../src/server/explore/layout/places.ts";
import { boxOf, turned } from "../../src/server/explore/layout/turned.ts";
import { distanceTo } from "../../src/web/graph/geometry.ts";

const graphs = fc.integer({ min: 1, max: 60 }).chain((size) =>
  fc.record({
    ids: fc.constant(Array.from({ length: size }, (_, at) => `e-${at}`)),
    lines: fc
      .array(
        fc.record({
          from: fc.integer({ min: 0, max: size - 1 }),
          to: fc.integer({ min: 0, max: size - 1 }),
          weight: fc.integer({ min: 1, max: 5 }),
        }),
        { maxLength: 90 },
      )
      .map((lines) =>
        lines
          .filter(({ from, to }) => from !== to)
          .map(({ from, to, weight }) => ({ from: `e-${from}`, to: `e-${to}`, weight })),
      ),
  }),
);
const few = { numRuns: 12 };

describe("the places of a picture", () => {
  test("are the same in whatever order the nodes come, within the square, no two at one place", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ ids, lines }) => {
        const places = await placesOf(ids, lines);
        expect([...(await placesOf([...ids].reverse(), lines))].sort()).toEqual([...places].sort());
        for (const { x, y } of places.values()) expect(Math.abs(x) <= 1000 && Math.abs(y) <= 1000).toBe(true);
        expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(ids.length);
      }),
      few,
    );
  });

  test("of what is added are beside what is there, which stays where it is", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ ids, lines }) => {
        const before = await placesOf(ids, lines);
        const added = ["n-1", "n-2", "n-3"];
        const after = placesBeside(
          before,
          added,
          ids[0]!,
          added.map((id) => ({ from: ids[0]!, to: id, weight: 1 })),
        );
        for (const [id, place] of before) expect(after.get(id)).toEqual(place);
        for (const id of added)
          expect(
            Math.hypot(after.get(id)!.x - before.get(ids[0]!)!.x, after.get(id)!.y - before.get(ids[0]!)!.y),
          ).toBeLessThan(400);
      }),
      few,
    );
  });

  test("let others have their turn while a large picture is made", async () => {
    const ids = Array.from({ length: 1500 }, (_, at) => `e-${at}`);
    const lines = ids.slice(1).map((id, at) => ({ from: id, to: `e-${(at * 7) % (at + 1)}`, weight: 1 }));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await placesOf(ids, lines);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
  });
});

describe("parts", () => {
  test("each node is in one part, and both ends of a line in the same", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.tuple(fc.nat(49), fc.nat(49))),
        (size, pairs) => {
          const lines = pairs.filter(([a, b]) => a < size && b < size).map(([from, to]) => ({ from, to }));
          const parts = partsOf(size, lines);
          expect(parts.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, at) => at));
          for (const { from, to } of lines) expect(parts.find((one) => one.includes(from))).toContain(to);
        },
      ),
    );
  });

  /** A chain of so many nodes, bent at will. */
  const chains = fc
    .array(fc.tuple(fc.integer({ min: -70, max: 70 }), fc.integer({ min: -70, max: 70 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((steps): Shape => {
      const sum = (axis: 0 | 1, last: number): number =>
        steps.slice(0, last + 1).reduce((all, step) => all + step[axis], 0);
      const spots = steps.map((_, at) => ({ x: sum(0, at), y: sum(1, at) }));
      return { spots: turned(spots), lines: spots.slice(1).map((_, at) => ({ from: at, to: at + 1 })) };
    });
  const pair: Shape = {
    spots: [
      { x: 0, y: 35 },
      { x: 0, y: -35 },
    ],
    lines: [{ from: 0, to: 1 }],
  };
  const moved = (shapes: readonly Shape[]) => {
    const middles = packed(shapes);
    return shapes.map(({ spots }, at) =>
      spots.map(({ x, y }) => ({ x: x + middles[at]!.x, y: y + middles[at]!.y })),
    );
  };

  test("no node of a part comes near another part's nodes and lines", () => {
    fc.assert(
      fc.property(fc.array(chains, { minLength: 1, maxLength: 25 }), (shapes) => {
        const parts = moved(shapes);
        for (const [at, part] of parts.entries())
          for (const [other, chain] of parts.entries())
            if (at !== other)
              for (const spot of part)
                for (const [next, end] of chain.entries())
                  expect(distanceTo(spot, chain[next - 1] ?? end, end)).toBeGreaterThan(20);
      }),
      few,
    );
  });

  test.each([2, 9, 40, 300])(
    "%i small parts fill a frame of the proportions that pictures are shown in",
    (count) => {
      const box = boxOf(moved(Array.from({ length: count }, () => pair)).flat());
      expect(box.width / box.height).toBeGreaterThan(1.1);
      expect(box.width / box.height).toBeLessThan(2.3);
    },
  );

  test("what is small goes where a large part leaves room, and makes the frame no larger", () => {
    const spots = Array.from({ length: 21 }, (_, at) => ({ x: 50 * at - 500, y: 30 * at - 300 }));
    const large: Shape = { spots, lines: spots.slice(1).map((_, at) => ({ from: at, to: at + 1 })) };
    expect(boxOf(moved([large, ...Array.from({ length: 12 }, () => pair)]).flat())).toEqual(
      boxOf(large.spots),
    );
  });

  test("a part lies across the frame, and two nodes one above the other", () => {
    fc.assert(
      fc.property(chains, ({ spots }) => {
        const box = boxOf(turned(spots));
        expect(spots.length === 2 ? box.width : Math.abs(box.x) + Math.abs(box.y)).toBeCloseTo(0);
        if (spots.length > 2) expect(box.width).toBeGreaterThanOrEqual(box.height * 0.98);
      }),
    );
  });
});

describe("days", () => {
  test.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-03-02", "2024-03-02", "2024-03-02"],
    ["2024-03-02T08:00:00Z", "2024-03-02", "2024-03-02"],
    ["2024-01-01/2024-03-31", "2024-01-01", "2024-03-31"],
    ["2023-01/..", "2023-01-01", null],
    ["../2023", null, "2023-12-31"],
    ["0800", "0800-01-01", "0800-12-31"],
  ])("of %s are from %s to %s", (value, from, to) => {
    const days = daysOf(value)!;
    expect([isoDay(days.first), isoDay(days.last)]).toEqual([from, to]);
  });

  test.each(["P3D", "soon", "../..", "2024-05/2023", ""])("there are none in %s", (value) => {
    expect(daysOf(value)).toBeNull();
  });

  test("are asked for as a partial date takes them in", () => {
    expect(meet(daysOf("2024-03-02")!, asked("2024", "2024-03"))).toBe(true);
    expect(meet(daysOf("2024-04-01")!, asked("2024", "2024-03"))).toBe(false);
    expect(meet(daysOf("2023/..")!, asked("2025", ""))).toBe(true);
  });
});

describe("the map", () => {
  const points = fc.array(
    fc.record({
      id: fc.uuid(),
      name: fc.constant("x"),
      latitude: fc.double({ min: -55, max: 75, noNaN: true }),
      longitude: fc.double({ min: -179, max: 179, noNaN: true }),
      count: fc.constant(1),
      rows: fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 40 },
  );

  test("has all its points in the frame, north above south, east right of west", () => {
    fc.assert(
      fc.property(points, (some) => {
        const frame = frameOf(some);
        const places = some.map((one) => ({ ...one, ...frame.at(one) }));
        for (const { x, y } of places)
          expect(
            x >= 0 && x <= frame.width && y >= 0 && y <= frame.height,
            JSON.stringify([x, y, frame.height]),
          ).toBe(true);
        for (const one of places)
          for (const other of places)
            if (one.latitude > other.latitude + 1 && one.longitude > other.longitude + 1)
              expect(one.x > other.x && one.y < other.y).toBe(true);
      }),
    );
  });

  test("puts each point into one circle", () => {
    fc.assert(
      fc.property(points, (some) => {
        expect(
          clustersOf(some, frameOf(some))
            .flatMap(({ places }) => places.map(({ id }) => id))
            .sort(),
        ).toEqual(some.map(({ id }) => id).sort());
      }),
    );
  });

  test("has land and sea where they are", () => {
    const { land } = worldOutlines();
    const rings = land
      .split("Z")
      .filter(Boolean)
      .map((ring) => {
        const [start = "", steps = ""] = ring.slice(1).split("l");
        let [x, y] = start.split(" ").map(Number) as [number, number];
        return [
          [x, y] as const,
          ...[...steps.matchAll(/(-?\d+) (-?\d+)/g)].map(([, dx, dy]) => {
            x += Number(dx);
            y += Number(dy);
            return [x, y] as const;
          }),
        ];
      });
    const within = ([px, py]: readonly [number, number], ring: (typeof rings)[number]): boolean =>
      ring.reduce((inside, [x1, y1], at) => {
        const [x2, y2] = ring[(at + 1) % ring.length]!;
        return y1 > py !== y2 > py && px < ((x2 - x1) * (py - y1)) / (y2 - y1) + x1 ? !inside : inside;
      }, false);
    const onLand = (latitude: number, longitude: number): boolean =>
      rings.some((ring) => within([longitude * 10, -latitude * 10], ring));
    expect([
      onLand(22.2, -80),
      onLand(48.8, 2.3),
      onLand(-25, 134),
      onLand(66, 175),
      onLand(30, -40),
      onLand(0, -150),
    ]).toEqual([true, true, true, true, false, false]);
  });
});
