import fc from "fast-check";
import { DOMParser } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphNode } from "../../schema/index.ts";
import { type Picture, pictureOf } from "../../src/server/drawing/picture.ts";
import { textWidth, wrapped } from "../../src/server/drawing/text-width.ts";
import type { Assertion } from "../../src/server/read/assertion.ts";
import { readNodes } from "../../src/server/read/links.ts";
import { type Neighbourhood, neighbourhood } from "../../src/server/read/neighbourhood.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
let around: Neighbourhood;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
  const nodes = await readNodes(service.store, [sampleExtractions[0]!.events[0]!.id]);
  around = await neighbourhood(service.store, [...nodes.values()], 1000);
});
afterAll(() => service.close());

/** A person with so many acquaintances that they cannot all be drawn. */
function crowd(count: number): Neighbourhood {
  const node = (at: number): GraphNode => ({
    node: `e-${at.toString(16).padStart(16, "0")}`,
    labels: ["Entity", "Person"],
    properties: { name: `Person number ${at}` },
  });
  const nodes = Array.from({ length: count }, (_, at) => node(at));
  const article = { id: "a", ref: "a", title: null, source: null, url: null, published: null, beginning: "" };
  const spot = { article, start: 0, end: 1, quote: "x", voice: "a", statement: null };
  const assertions = nodes.slice(1).map(
    (to): Assertion => ({
      edge: {
        edge: `edge-${to.node}`,
        type: "FAMILY_OF",
        from: nodes[0]!.node,
        to: to.node,
        properties: {},
      },
      from: nodes[0]!,
      to,
      spot,
      factuality: "actual",
    }),
  );
  return {
    focus: [nodes[0]!],
    nodes: new Map(nodes.map((one) => [one.node, one])),
    assertions,
    truncated: false,
  };
}

function overlaps({ boxes }: Picture): number {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2,
      ),
  ).length;
}

describe("the drawing of a neighbourhood", () => {
  test("is the same whatever the order in which it was read", () => {
    const turned = {
      ...around,
      nodes: new Map([...around.nodes].reverse()),
      assertions: [...around.assertions].reverse(),
    };
    expect(JSON.stringify(pictureOf(turned, 40))).toBe(JSON.stringify(pictureOf(around, 40)));
  });

  test("lays no box over another and none outside", () => {
    for (const picture of [pictureOf(around, 40), pictureOf(crowd(20), 40), pictureOf(crowd(200), 60)]) {
      expect(overlaps(picture)).toBe(0);
      for (const { x, y, width, height } of picture.boxes) {
        expect(Math.min(x - width / 2, y - height / 2)).toBeGreaterThanOrEqual(0);
        expect(x + width / 2 <= picture.width && y + height / 2 <= picture.height).toBe(true);
      }
    }
  });

  test("lets lines be seen on both sides of their words where there is room", () => {
    const { lines } = pictureOf(around, 12);
    const seen = lines.filter(({ label, start, stop }) => {
      const [dx, dy] = [Math.abs(stop.x - start.x), Math.abs(stop.y - start.y)];
      return dy >= 44 || dx >= textWidth(label, 11) + 36;
    });
    expect(seen.length / lines.length).toBeGreaterThan(0.85);
  });

  test("leaves out what there is no room for, and says how much", () => {
    const { boxes, lines, left } = pictureOf(crowd(200), 25);
    expect([boxes.length, lines.length, left]).toEqual([25, 24, 175]);
  });

  test("draws one line between two boxes, with the number of its assertions", () => {
    const { lines } = pictureOf(around, 40);
    const pairs = lines.map(({ from, to }) => [from, to].sort().join(" "));
    expect(new Set(pairs).size).toBe(pairs.length);
    const many = lines.filter((line) => line.assertions.length > 1);
    expect(many.length).toBeGreaterThan(0);
    for (const line of many) expect(line.label).toContain(`×${line.assertions.length}`);
  });

  test("tells what is announced, demanded or only said from what is reported", () => {
    const standings = new Set(pictureOf(around, 40).lines.map((line) => line.standing));
    expect([...standings].sort()).toEqual(expect.arrayContaining(["reported", "said"]));
  });

  test("keeps words within their boxes", () => {
    const lines = wrapped(
      "The Community of Latin American and Caribbean States and all its many members",
      13,
      150,
      3,
    );
    expect(lines).toHaveLength(3);
    expect(lines.every((line) => textWidth(line, 13) <= 150)).toBe(true);
    expect(lines[2]).toMatch(/…$/);
    expect(wrapped("Donaudampfschifffahrtsgesellschaftskapitän", 13, 150, 3)).toHaveLength(1);
  });

  test("keeps of a text as many letters as there is room for", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."aimWé漢😀"), { maxLength: 60 }),
        fc.integer({ min: 20, max: 300 }),
        (letters, width) => {
          const [line = ""] = wrapped(letters.join(""), 12, width, 1);
          if (!line.endsWith("…")) {
            expect(line).toBe(letters.join(""));
            return;
          }
          const kept = Array.from(line).length - 1;
          expect(`${letters.slice(0, kept).join("")}…`).toBe(line);
          if (kept > 1) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
          expect(textWidth(`${letters.slice(0, kept + 1).join("")}…`, 12)).toBeGreaterThan(width);
        },
      ),
    );
  });

  test("can be had as a file that is well-formed, carries its style, and lets nothing else in", async () => {
    const id = sampleExtractions[0]!.events[0]!.id;
    const response = await service.app.request(`/drawing/${id}.svg`);
    const text = await response.text();
    expect(response.headers.get("content-type")).toBe("image/svg+xml");
    expect(response.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'$/,
    );
    const { documentElement } = new DOMParser().parseFromString(text, "text/xml");
    expect(documentElement.nodeName).toBe("svg");
    expect(text.match(/<style>/g)).toHaveLength(1);
    // A parser of XML takes what looks like a tag in the style for one.
    expect(/<style>([\s\S]*?)<\/style>/.exec(text)![1]).not.toMatch(/[<&]/);
    expect(await (await service.app.request(`/drawing/${id}.svg`)).text()).toBe(text);
    expect((await service.app.request(`/drawing/${id}`)).status).toBe(404);
  });
});
