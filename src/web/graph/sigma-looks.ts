import { MultiDirectedGraph } from "graphology";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { cellOf } from "./atlas.ts";
import type { Colours } from "./colours.ts";
import type { DashedLine } from "./line-program.ts";
import { dashes, type Emphasis, isFull, radiusOf, widthOf } from "./looks.ts";
import type { ShapedNode } from "./node-program.ts";
import type { Scene } from "./scene.ts";

const levels: Readonly<Record<Emphasis, number>> = { picked: 3, near: 2, plain: 1, faint: 0 };
/** More lines than this have no arrowheads: they would be all that is seen. */
const mostArrows = 2500;

interface NodeLook extends ShapedNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly filled: boolean;
}

interface LineLook extends DashedLine {
  readonly type: string;
  readonly size: number;
  readonly color: string;
}

/** A scene as the graph that Sigma draws, in the looks it has while nothing is picked. */
export function graphOf({ nodes, edges }: Scene, crowd: number, colours: Colours): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const node of nodes) {
    const kind = colours.kind(node.kind);
    const filled = isFull(node);
    graph.addNode(node.id, {
      x: node.x,
      y: node.y,
      size: radiusOf(node, crowd),
      color: kind,
      ground: filled ? kind : colours.sheet,
      sign: filled ? colours.sheet : kind,
      cell: cellOf(node.kind),
      filled,
    } satisfies NodeLook);
  }
  for (const edge of edges) {
    if (!graph.hasNode(edge.from) || !graph.hasNode(edge.to)) continue;
    graph.addEdgeWithKey(edge.id, edge.from, edge.to, {
      type: edge.directed && edges.length < mostArrows ? "arrow" : "line",
      size: widthOf(edge),
      dash: dashes[edge.standing],
      color: colours.standing(edge.standing),
    } satisfies LineLook);
  }
  return graph;
}

/** How a node looks when it stands out so far. */
export function nodeLook(
  node: NodeLook,
  emphasis: Emphasis,
  { ink, faint }: Colours,
): Partial<NodeDisplayData & ShapedNode> {
  if (emphasis === "plain") return { ...node, zIndex: 1 };
  const look = { ...node, zIndex: levels[emphasis] };
  if (emphasis === "picked") return { ...look, color: ink, size: node.size * 1.15 };
  if (emphasis === "near") return look;
  const [color, mark] = [faint(node.color), faint(node.filled ? node.ground : node.sign)];
  return node.filled ? { ...look, color, ground: mark } : { ...look, color, sign: mark };
}

/** How a line looks when it stands out so far. */
export function lineLook(
  line: LineLook,
  emphasis: Emphasis,
  { accent, faint }: Colours,
): Partial<EdgeDisplayData & DashedLine> {
  const look = { ...line, zIndex: levels[emphasis] };
  if (emphasis === "picked") return { ...look, color: accent, size: line.size + 2 };
  return emphasis === "faint" ? { ...look, color: faint(line.color) } : look;
}
