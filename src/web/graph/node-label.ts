import type { Colours } from "./colours.ts";
import type { Point } from "./geometry.ts";

interface Labelled extends Point {
  readonly label?: string | null;
  readonly size: number;
}

const mostLetters = 34;

/** A node's name below it, with a rim of the ground so that lines do not cross it. */
export function drawNodeLabel(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Labelled,
  font: string,
  { ink, sheet }: Colours,
): void {
  if (!label) return;
  context.font = `600 12.5px ${font}`;
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = sheet;
  context.fillStyle = ink;
  for (const [at, line] of linesOf(label).entries()) {
    const top = y + size + 4 + at * 14.5;
    context.strokeText(line, x, top);
    context.fillText(line, x, top);
  }
}

/** The same on the marker, for the node that is pointed at. */
export function drawNodeHover(
  context: CanvasRenderingContext2D,
  data: Labelled,
  font: string,
  colours: Colours,
): void {
  const { x, y, size, label } = data;
  if (!label) return;
  context.font = `600 12.5px ${font}`;
  const lines = linesOf(label);
  const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 12;
  context.fillStyle = colours.marker;
  context.beginPath();
  context.roundRect(x - width / 2, y + size + 1, width, lines.length * 14.5 + 6, 4);
  context.fill();
  drawNodeLabel(context, data, font, { ...colours, sheet: colours.marker, ink: colours.markerInk });
}

/** A name in at most two lines, cut at words. */
export function linesOf(label: string): readonly string[] {
  const lines: string[] = [""];
  for (const word of label.split(/\s+/u)) {
    const last = lines.at(-1)!;
    if (last === "") lines[lines.length - 1] = word;
    else if (`${last} ${word}`.length <= 22) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines
    .slice(0, 2)
    .map((line) => (line.length > mostLetters ? `${line.slice(0, mostLetters - 1)}…` : line));
  return lines.length > 2 ? [shown[0]!, `${shown[1]!.replace(/[\s,;:.–—-]+$/u, "")}…`] : shown;
}
