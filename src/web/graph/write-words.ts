import type { Colours } from "./colours.ts";
import { lineHeight, type Words } from "./words-of-picture.ts";

const name = "600 12.5px";
const small = "600 11.5px";

/** How wide texts are on a canvas, each measured once. */
export function measuring(
  context: CanvasRenderingContext2D,
  font: () => string,
): (text: string, isName: boolean) => number {
  const known = new Map<string, number>();
  return (text, isName) => {
    const key = `${isName}${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = `${isName ? name : small} ${font()}`;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}

/** Writes names and words where they were placed. What is picked stands on the marker; a count in a ring. */
export function writeWords(
  context: CanvasRenderingContext2D,
  words: readonly Words[],
  colours: Colours,
): void {
  const { sheet, ink, marker, markerInk, soft, font } = colours;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const { x, y, width, height, lines, emphasis, edge } of words) {
    const picked = emphasis === "picked";
    context.font = `${edge ? small : name} ${font}`;
    if (picked || edge) {
      context.fillStyle = picked ? marker : sheet;
      context.beginPath();
      context.roundRect(x - width / 2, y - height / 2, width, height, edge ? 8 : 3);
      context.fill();
    }
    if (edge && lines[0]!.startsWith("×")) {
      context.strokeStyle = soft;
      context.lineWidth = 1;
      context.stroke();
    }
    context.strokeStyle = sheet;
    context.lineWidth = 4.5;
    context.fillStyle = picked ? markerInk : edge ? colours.standing(edge.standing) : ink;
    for (const [at, line] of lines.entries()) {
      const middle = y + (at - (lines.length - 1) / 2) * lineHeight + 0.5;
      if (!edge && !picked) context.strokeText(line, x, middle);
      context.fillText(line, x, middle);
    }
  }
}
