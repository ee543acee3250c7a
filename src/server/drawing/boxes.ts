import { inQuotes } from "../../../schema/in-quotes.ts";
import type { GraphNode } from "../../../schema/index.ts";
import { familyOf, kindOf, nameOf } from "../read/face.ts";
import { type Face, textWidth, wrapped } from "./text-width.ts";

/** A node as a box with its words. `x` and `y` are its middle. */
export interface Box {
  readonly node: GraphNode;
  readonly kind: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly focus: boolean;
  readonly width: number;
  readonly height: number;
}

export const glyph = 22;
const padding = 9;

/** How large a node is drawn: by its words, larger where it is what was asked for. */
export function boxOf(node: GraphNode, focus: boolean): Box {
  const kind = kindOf(node);
  const family = familyOf(node);
  const size = focus ? 16 : family === "Statement" || family === "Figure" ? 12 : 13;
  const words = family === "Statement" ? inQuotes(nameOf(node)) : nameOf(node);
  const face: Face = family === "Statement" ? (focus ? "bold italic" : "italic") : focus ? "bold" : "plain";
  const lines = wrapped(words, size, focus ? 240 : 165, 3, face);
  const text = Math.max(...lines.map((line) => textWidth(line, size, face)));
  return {
    node,
    kind,
    lines,
    size,
    focus,
    width: Math.ceil(text + glyph + 2.4 * padding),
    height: Math.ceil(lines.length * size * 1.25 + 1.5 * padding),
  };
}
