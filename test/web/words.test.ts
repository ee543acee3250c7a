import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apart } from "../../src/web/graph/apart.ts";
import { boxOf } from "../../src/web/graph/geometry.ts";
import { placeWords, type Taken, type Written } from "../../src/web/graph/place-words.ts";
import { innerOf, stretched, stretchInto, stretchOf } from "../../src/web/graph/stretch.ts";
import { linesOf, wordsOfPicture } from "../../src/web/graph/words-of-picture.ts";
import { dayWords } from "../../src/web/pane/day-words.ts";

const frame = { width: 600, height: 400 };
const point = fc.record({ x: fc.integer({ min: -50, max: 650 }), y: fc.integer({ min: -50, max: 450 }) });
const written: fc.Arbitrary<Written[]> = fc
  .array(
    fc.record({
      width: fc.integer({ min: 5, max: 160 }),
      height: fc.integer({ min: 10, max: 40 }),
      places: fc.array(point, { minLength: 1, maxLength: 4 }),
      must: fc.constant(false),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((one, at) => ({ ...one, id: `w${at}` })));
const taken: fc.Arbitrary<Taken[]> = fc.array(
  point.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 })),
  { maxLength: 20 },
);

describe("words in the picture", () => {
  test("never cover each other or a node, and stay in the frame", () =>
    fc.assert(
      fc.property(written, taken, (all, discs) => {
        const placed = placeWords(all, discs, frame);
        const boxes = all.flatMap(({ id, width, height }) => {
          const at = placed.get(id);
          return at
            ? [
                {
                  left: at.x - width / 2,
                  right: at.x + width / 2,
                  top: at.y - height / 2,
                  bottom: at.y + height / 2,
                },
              ]
            : [];
        });
        for (const [index, box] of boxes.entries()) {
          expect(
            box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height,
          ).toBe(true);
          for (const other of [...boxes.slice(index + 1), ...discs])
            expect(
              box.left < other.right &&
                other.left < box.right &&
                box.top < other.bottom &&
                other.top < box.bottom,
            ).toBe(false);
        }
      }),
    ));

  test("of what may cover nodes cover as few as may be, and never what is written", () => {
    const dot = (x: number, y: number) => ({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 });
    const discs = [dot(100, 100), dot(110, 100), dot(100, 200), dot(100, 300)];
    const places = [
      { x: 105, y: 100 },
      { x: 100, y: 200 },
    ];
    const name = { width: 50, height: 15, must: false };
    const first = { ...name, id: "first", places, over: true };
    const second = { ...name, id: "second", places: [places[1]!], over: true };
    const small = { ...name, id: "small", places: [{ x: 100, y: 300 }] };
    expect([...placeWords([first, second, small], discs, frame)]).toEqual([["first", places[1]]]);
  });

  test("are there for what is picked even without room", () => {
    const full = [{ left: 0, top: 0, right: 600, bottom: 400 }];
    const one = { id: "w", width: 50, height: 15, places: [{ x: 100, y: 100 }] };
    expect(placeWords([{ ...one, must: false }], full, frame).size).toBe(0);
    expect(placeWords([{ ...one, must: true }], full, frame).get("w")).toEqual({ x: 100, y: 100 });
  });

  test("name what is beside the picked one over what is faint, and nothing faint", () => {
    const node = (id: string, x: number, y: number) => ({
      id,
      x,
      y,
      name: `name of ${id}`,
      degree: 1,
      focus: false,
    });
    const faint = Array.from({ length: 49 }, (_, at) =>
      node(`f${at}`, (at % 7) * 20, Math.floor(at / 7) * 20),
    );
    const scene = { nodes: [...faint, node("near", 65, 65)], edges: [] } as never;
    const screen = {
      width: 160,
      height: 160,
      project: (point: { x: number; y: number }) => point,
      radius: () => 9,
      measure: (text: string) => text.length * 6,
    };
    const named = (emphasis: (id: string) => "near" | "faint" | "plain") =>
      wordsOfPicture(scene, emphasis, screen).map(({ id }) => id);
    expect(named((id) => (id === "near" ? "near" : "faint"))).toEqual(["near"]);
    expect(named(() => "plain")).not.toContain("near");
  });

  test.each([
    ["Tomás Arrieta", ["Tomás Arrieta"]],
    ["Ministry of Foreign Affairs", ["Ministry of Foreign", "Affairs"]],
    [
      "rally of solidarity with the fishermen of Port Serena",
      ["rally of solidarity", "with the fishermen of…"],
    ],
    ["Donaudampfschifffahrtsgesellschaftskapitän", ["Donaudampfschifffahrtsgesellschaf…"]],
    ["", [""]],
  ])("cut “%s” at words", (name, lines) => expect(linesOf(name)).toEqual(lines));

  test.each([
    ["2024-03-02", "2 March 2024"],
    ["2024-03", "March 2024"],
    ["2024", "2024"],
    ["soon", "soon"],
  ])("say %s as people do", (value, words) => expect(dayWords(value)).toBe(words));
});

describe("a picture in its frame", () => {
  const nodes = [
    { id: "a", x: 0, y: 0 },
    { id: "b", x: 300, y: 100 },
  ];
  const scene = { nodes, edges: [] } as unknown as Parameters<typeof stretched>[0];
  test("is drawn out to the frame's proportions, not turned and not without measure", () => {
    const square = stretchOf(scene, { width: 500, height: 500 });
    expect(square).toEqual({ x: 1, y: 3 });
    expect(stretched(scene, square).nodes.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [300, 300],
    ]);
    expect(stretchOf(scene, { width: 100, height: 900 })).toEqual({ x: 1, y: 3.5 });
  });
  test("fills it too after what lies on each other was moved apart", () => {
    const crowded = {
      nodes: Array.from({ length: 100 }, (_, at) => ({
        id: `n${at}`,
        x: (at % 10) * 10,
        y: Math.floor(at / 10) * 3,
      })),
      edges: [],
    } as unknown as Parameters<typeof stretched>[0];
    const frame = { width: 340, height: 500 };
    const drawn = apart(
      stretched(
        crowded,
        stretchInto(crowded, frame, () => 9),
      ),
      innerOf(frame),
      () => 9,
    );
    const once = apart(stretched(crowded, stretchOf(crowded, frame)), innerOf(frame), () => 9);
    const lack = ([low, high]: ReturnType<typeof boxOf>): number =>
      Math.abs(Math.log((high.x - low.x) / (high.y - low.y) / (frame.width / frame.height)));
    expect(lack(boxOf(drawn.nodes))).toBeLessThan(0.15);
    expect(lack(boxOf(drawn.nodes))).toBeLessThan(lack(boxOf(once.nodes)));
  });
  test("stays as it is where there is nothing to draw out", () =>
    expect(stretchOf({ nodes: [], edges: [] }, { width: 500, height: 500 })).toEqual({ x: 1, y: 1 }));
});
