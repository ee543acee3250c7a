import type { Box } from "./boxes.ts";
import type { Board } from "./cost.ts";
import type { Point, Size } from "./geometry.ts";
import type { Span } from "./layout.ts";

/** Boxes at these places, the lines between them and the frame around them, by numbers. */
export function boardOf(
  boxes: readonly Box[],
  spans: readonly Span[],
  places: readonly Point[],
  frame: Size,
): Board {
  const index = new Map(boxes.map((box, at) => [box.node.node, at]));
  const numbers = (of: (box: Box, at: number) => number) => Float64Array.from(boxes, of);
  return {
    x: numbers((_, at) => places[at]!.x),
    y: numbers((_, at) => places[at]!.y),
    width: numbers((box) => box.width),
    height: numbers((box) => box.height),
    focus: boxes.map((box) => box.focus),
    lines: spans.map(({ from, to, width }) => ({ from: index.get(from)!, to: index.get(to)!, width })),
    frame,
  };
}
