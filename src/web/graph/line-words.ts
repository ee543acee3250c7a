import type { ExploreEdge } from "../../../schema/explore.ts";
import type { Colours } from "./colours.ts";
import type { Point } from "./geometry.ts";
import type { Emphasis } from "./looks.ts";

export interface Line {
  readonly edge: ExploreEdge;
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
}

/** More lines than this on the screen have no words unless they are picked; and more than that no count either. */
const mostWorded = 70;
const mostCounted = 500;

/** Writes on lines: the words of what is picked, of all when they are few, else how many one stands for. */
export function lineWords(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  emphasis: (id: string) => Emphasis,
  { sheet, marker, markerInk, font, soft, standing }: Colours,
): void {
  context.font = `600 11.5px ${font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const quiet = lines.length > mostWorded;
  for (const { edge, from, to, middle } of lines) {
    const level = emphasis(edge.id);
    if (level === "faint") continue;
    const room = Math.hypot(to.x - from.x, to.y - from.y) - 30;
    const told = textOf(edge, level, quiet && level !== "picked", lines.length > mostCounted);
    if (told === "") continue;
    const text = level === "picked" || context.measureText(told).width <= room ? told : countOf(edge);
    const width = context.measureText(text).width;
    if (text === "" || (level !== "picked" && width > room)) continue;
    context.fillStyle = level === "picked" ? marker : sheet;
    context.beginPath();
    context.roundRect(middle.x - width / 2 - 4, middle.y - 8, width + 8, 16, 8);
    context.fill();
    if (text === countOf(edge)) {
      context.strokeStyle = soft;
      context.lineWidth = 1;
      context.stroke();
    }
    context.fillStyle = level === "picked" ? markerInk : standing(edge.standing);
    context.fillText(text, middle.x, middle.y + 0.5);
  }
}

function textOf(edge: ExploreEdge, level: Emphasis, quiet: boolean, crowded: boolean): string {
  if (!quiet) return edge.label;
  return crowded && level !== "near" ? "" : countOf(edge);
}

/** How many assertions a line stands for; nothing for one. */
export function countOf({ count }: Pick<ExploreEdge, "count">): string {
  return count > 1 ? `×${count}` : "";
}
