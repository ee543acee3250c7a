import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Box } from "./boxes.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

// A CommonJS module: Node hands over its function, its types speak of one more `default`.
const forces = forceAtlas2 as unknown as typeof forceAtlas2.default;

/** Room between two boxes, for the words on the line between them. */
const gap = { x: 40, y: 30 };
/** How long a line should be, about. */
const reach = { x: 250, y: 150 };
/** A page's width: a picture is drawn closer together, as far as that goes, until it fits. */
const wanted = 1160;
const closer = [1, 0.88, 0.76, 0.66, 0.57, 0.49, 0.42, 0.36, 0.3];

/**
 * Where each box goes: forces from starting places that follow from the ids alone, then apart until none overlaps.
 * The same boxes and lines give the same places, in whole pixels.
 */
export function layout(
  boxes: readonly Box[],
  lines: readonly (readonly [from: string, to: string])[],
): readonly Point[] {
  const graph = new UndirectedGraph();
  for (const { node, focus } of boxes)
    graph.addNode(node.node, focus ? { x: 0, y: 0 } : { x: hashed(node.node, 1), y: hashed(node.node, 2) });
  for (const [from, to] of lines) if (from !== to && !graph.hasEdge(from, to)) graph.addEdge(from, to);
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
  const raw = boxes.map(({ node }) => graph.getNodeAttributes(node.node) as Point);
  const scale = 1 / (typicalLength(graph) || 1);
  const spread = raw.map(({ x, y }) => ({ x: x * scale * reach.x, y: y * scale * reach.y }));
  let best: readonly Point[] = spread;
  for (const factor of closer) {
    best = apart(
      boxes,
      spread.map(({ x, y }) => ({ x: x * factor, y: y * Math.sqrt(factor) })),
    );
    if (widthOf(boxes, best) <= wanted) break;
  }
  return best.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

function widthOf(boxes: readonly Box[], points: readonly Point[]): number {
  const left = Math.min(...points.map(({ x }, at) => x - boxes[at]!.width / 2));
  return Math.max(...points.map(({ x }, at) => x + boxes[at]!.width / 2)) - left;
}

function typicalLength(graph: UndirectedGraph): number {
  const lengths = graph.mapEdges((_edge, _more, from, to) => {
    const [a, b] = [graph.getNodeAttributes(from), graph.getNodeAttributes(to)] as unknown as [Point, Point];
    return Math.hypot(a.x - b.x, a.y - b.y);
  });
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
}

/** Pushes overlapping boxes apart, along the way that is shorter, until they are clear or long enough was tried. */
function apart(boxes: readonly Box[], points: readonly Point[]): readonly Point[] {
  const places = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < 400; round++) {
    let moved = false;
    for (let a = 0; a < boxes.length; a++) {
      for (let b = a + 1; b < boxes.length; b++) {
        const [one, other] = [places[a]!, places[b]!];
        const dx = other.x - one.x || hashed(boxes[b]!.node.node, 3);
        const dy = other.y - one.y || hashed(boxes[b]!.node.node, 4);
        const x = (boxes[a]!.width + boxes[b]!.width) / 2 + gap.x - Math.abs(dx);
        const y = (boxes[a]!.height + boxes[b]!.height) / 2 + gap.y - Math.abs(dy);
        if (x <= 0.5 || y <= 0.5) continue;
        moved = true;
        const step =
          x < y * 1.6 ? { x: (Math.sign(dx) * x) / 2, y: 0 } : { x: 0, y: (Math.sign(dy) * y) / 2 };
        // What was asked for stays in its place more than the others.
        const share = boxes[a]!.focus ? 0.2 : boxes[b]!.focus ? 0.8 : 0.5;
        places[a] = { x: one.x - 2 * share * step.x, y: one.y - 2 * share * step.y };
        places[b] = { x: other.x + 2 * (1 - share) * step.x, y: other.y + 2 * (1 - share) * step.y };
      }
    }
    if (!moved) break;
  }
  return places;
}

/** A number between -1 and 1 that follows from a text (FNV-1a). */
export function hashed(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash >>> 0) / 0xffffffff) * 2 - 1;
}
