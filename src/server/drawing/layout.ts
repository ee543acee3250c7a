import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { apart } from "./apart.ts";
import type { Box } from "./boxes.ts";
import type { Point } from "./geometry.ts";
import { hashed } from "./hashed.ts";
import { refined } from "./refine.ts";

// A CommonJS module: Node hands over its function, its types speak of one more `default`.
const forces = forceAtlas2 as unknown as typeof forceAtlas2.default;

/** A line between two boxes, and how wide its words are. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly width: number;
}

/** More boxes than this are only moved apart: looking for better places takes time that grows with their square. */
const mostRefined = 64;
/** The share of a picture that boxes may cover, its widest, and how much wider than high it is. */
const frame = { cover: 0.2, width: 1150, narrowest: 620, ratio: 1.65 };

/**
 * Where each box goes: forces from starting places that follow from the ids alone, spread over a frame, then moved until
 * boxes are clear of each other and of lines. The same boxes and lines give the same places, in whole pixels.
 */
export function layout(boxes: readonly Box[], lines: readonly Span[]): readonly Point[] {
  const raw = forced(boxes, lines);
  const covered = boxes.reduce((sum, box) => sum + (box.width + 24) * (box.height + 24), 0);
  const area = covered / frame.cover;
  const width = Math.min(frame.width, Math.max(frame.narrowest, Math.sqrt(area * frame.ratio)));
  const size = { width, height: Math.max(270, area / width) };
  const spread = within(raw, size);
  const places =
    boxes.length <= mostRefined ? refined(boxes, lines, apart(boxes, spread), size) : apart(boxes, spread);
  return places.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

function forced(boxes: readonly Box[], lines: readonly Span[]): readonly Point[] {
  const graph = new UndirectedGraph();
  for (const { node, focus } of boxes)
    graph.addNode(node.node, focus ? { x: 0, y: 0 } : { x: hashed(node.node, 1), y: hashed(node.node, 2) });
  for (const { from, to } of lines) if (from !== to && !graph.hasEdge(from, to)) graph.addEdge(from, to);
  forces.assign(graph, {
    iterations: 500,
    settings: {
      gravity: 0.4,
      scalingRatio: 4,
      linLogMode: true,
      slowDown: 6,
      barnesHutOptimize: boxes.length > 400,
    },
  });
  return boxes.map(({ node }) => graph.getNodeAttributes(node.node) as Point);
}

/** The same picture, as large as the frame. */
function within(
  points: readonly Point[],
  { width, height }: { width: number; height: number },
): readonly Point[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1];
  const inset = { x: width * 0.1, y: height * 0.07 };
  return points.map(({ x, y }) => ({
    x: inset.x + ((x - left) / wide) * (width - 2 * inset.x),
    y: inset.y + ((y - top) / high) * (height - 2 * inset.y),
  }));
}
