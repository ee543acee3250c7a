import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { syntheticSubgraphs } from "../../scripts/bench/synthetic-graph.ts";
import { type Picture, pictureOf } from "../../src/server/drawing/picture.ts";
import { labelSize } from "../../src/server/drawing/place-labels.ts";
import { textWidth } from "../../src/server/drawing/text-width.ts";
import { densest } from "../../src/server/exports/densest.ts";
import { readNodes } from "../../src/server/read/links.ts";
import { nearest } from "../../src/server/read/nearest.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { embeddedStore } from "../query/embedded-store.ts";

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Sized {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const rectangle = ({ x, y, width, height }: Sized): Rectangle => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const meet = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether one of many points along the line is within: slower than the drawing's own way, and none of its code. */
const passes = ({ start, stop }: Picture["lines"][number], room: Rectangle): boolean =>
  Array.from({ length: 401 }, (_, at) => at / 400).some((share) => {
    const [x, y] = [start.x + (stop.x - start.x) * share, start.y + (stop.y - start.y) * share];
    return x > room.left && x < room.right && y > room.top && y < room.bottom;
  });

/** What covers what, and how many lines pass through words or boxes that are not theirs. */
function faultsOf({ boxes, lines }: Picture) {
  const words = lines.flatMap((line) =>
    line.at
      ? [
          {
            line,
            room: rectangle({ ...line.at, width: textWidth(line.label, labelSize), height: labelSize }),
          },
        ]
      : [],
  );
  const rooms = [...boxes.map(rectangle), ...words.map(({ room }) => room)];
  const covered = rooms.flatMap((one, at) => rooms.slice(at + 1).filter((other) => meet(one, other)));
  const through = lines.map(
    (line) =>
      words.filter((one) => one.line !== line && passes(line, one.room)).length +
      boxes.filter(({ node }, at) => ![line.from, line.to].includes(node.node) && passes(line, rooms[at]!))
        .length,
  );
  return {
    covered: covered.length,
    through: through.reduce((sum, one) => sum + one, 0),
    wordless: lines.length - words.length,
  };
}

describe("a crowded drawing of several reports", () => {
  let opened: Awaited<ReturnType<typeof embeddedStore>>;
  let pictures: readonly Picture[];
  beforeAll(async () => {
    opened = await embeddedStore(sampleExtractions);
    await opened.store.load(syntheticSubgraphs(90, 3));
    const rows = await opened.store.read(
      `MATCH (n:Entity)-[at:MENTIONED_IN]->(:Article) WITH n, count(at) AS mentions
       RETURN n.id AS id ORDER BY mentions DESC, id LIMIT 12`,
      {},
    );
    const nodes = await readNodes(
      opened.store,
      rows.map(({ id }) => String(id)),
    );
    pictures = await Promise.all(
      [...nodes.values()].map(async (node) =>
        pictureOf(await nearest(opened.store, node, { cap: 40, limit: 2_000 }), 40),
      ),
    );
  });
  afterAll(() => opened.close());

  test("covers no words and no boxes, and leads few lines through those of others", () => {
    const faults = pictures.map(faultsOf);
    const lines = pictures.reduce((sum, one) => sum + one.lines.length, 0);
    const sum = (of: "covered" | "through" | "wordless") => faults.reduce((all, one) => all + one[of], 0);
    expect(Math.max(...pictures.map(({ boxes }) => boxes.length))).toBe(40);
    expect(sum("covered")).toBe(0);
    expect(sum("through") / lines).toBeLessThan(0.12);
    expect(sum("wordless") / lines).toBeLessThan(0.02);
  });
});

describe("what a picture of a whole graph shows", () => {
  const pairs = async function* (all: readonly (readonly [string, string])[]) {
    for (const [from, to] of all) yield { from, to, asserted: true };
  };
  const counted = (all: readonly (readonly [string, string])[]) => {
    const counts = new Map<string, number>();
    for (const id of all.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };

  test("is what is connected with each other, not what is connected most by itself", async () => {
    const apart = Array.from({ length: 30 }, (_, at) => [`lonely-${at % 3}`, `leaf-${at}`] as const);
    const meeting = ["ana", "bo", "cy"].flatMap((who) => [[who, "march"] as const, [who, "vote"] as const]);
    const all = [...apart, ...meeting];
    const chosen = await densest(counted(all), pairs(all), 5, new Set());
    expect([...chosen].sort()).toEqual(["ana", "bo", "cy", "march", "vote"]);
    const told = ["ana", "bo"].flatMap((who) => [[who, "march"] as const, [who, "vote"] as const]);
    for (const words of ["march", "vote"]) {
      const few = await densest(counted(told), pairs(told), 3, new Set([words]));
      expect([...few].sort()).toEqual(["ana", "bo", words === "march" ? "vote" : "march"].sort());
    }
  });

  test("has no box without a line, and is the same whatever the order", async () => {
    const all = [
      ["a", "b"],
      ["b", "c"],
      ["d", "e"],
    ] as const;
    const chosen = await densest(counted(all), pairs(all), 4, new Set());
    const turned = await densest(counted([...all].reverse()), pairs([...all].reverse()), 4, new Set());
    expect([...chosen].sort()).toEqual([...turned].sort());
    for (const id of chosen)
      expect(all.some((pair) => pair.some((one) => one === id) && pair.every((one) => chosen.has(one)))).toBe(
        true,
      );
  });
});
