import type { Neighbourhood } from "../read/neighbourhood.ts";
import { type Box, boxOf } from "./boxes.ts";
import { type Bundle, bundled } from "./bundle.ts";
import { choose } from "./choose.ts";
import { borderPoint, type Point } from "./geometry.ts";
import { layout } from "./layout.ts";
import { labelSize, placeLabels } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";

/** A bundle with its place. */
export interface Line extends Bundle {
  readonly start: Point;
  readonly stop: Point;
  /** Where its words go; undefined where there is no room for them. */
  readonly at?: Point;
}

export interface Picture {
  readonly boxes: readonly (Box & Point)[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  /** Nodes that were left out. */
  readonly left: number;
}

const margin = 18;

/** A neighbourhood as boxes and lines with their places; lines between the same two boxes are one. `own` are drawn as what was asked for. */
export function pictureOf(
  around: Neighbourhood,
  cap: number,
  own: ReadonlySet<string> = new Set(around.focus.map((one) => one.node)),
): Picture {
  const chosen = around.chosen ?? choose(around, cap);
  const boxes = chosen.nodes.map((id) => boxOf(around.nodes.get(id)!, own.has(id)));
  if (boxes.length === 0) return { boxes: [], lines: [], width: 0, height: 0, left: 0 };
  const bundles = bundled(chosen.assertions);
  const spans = bundles.map(({ from, to, label }) => ({ from, to, width: textWidth(label, labelSize) }));
  const places = layout(boxes, spans);
  const left = Math.min(...boxes.map((box, at) => places[at]!.x - box.width / 2)) - margin;
  const top = Math.min(...boxes.map((box, at) => places[at]!.y - box.height / 2)) - margin;
  const placed = boxes.map((box, at) => ({ ...box, x: places[at]!.x - left, y: places[at]!.y - top }));
  const byId = new Map(placed.map((box) => [box.node.node, box]));
  const lines = bundles.map((bundle): Line => {
    const [a, b] = [byId.get(bundle.from)!, byId.get(bundle.to)!];
    return { ...bundle, start: rounded(borderPoint(a, a, b, 2)), stop: rounded(borderPoint(b, b, a, 2)) };
  });
  return {
    boxes: placed,
    lines: placeLabels(lines, placed),
    width: Math.ceil(Math.max(...placed.map((box) => box.x + box.width / 2)) + margin),
    height: Math.ceil(Math.max(...placed.map((box) => box.y + box.height / 2)) + margin),
    left: chosen.left,
  };
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
