import { glyphs } from "../../../schema/glyphs.ts";

/** Shapes in a row and pixels of one: a texture of 512 by 512 holds sixteen. */
export const atlasCells = 4;
const cell = 128;

/** Which cell of the atlas holds a kind. */
export function cellOf(kind: string): number {
  return Math.max(
    0,
    glyphs.findIndex((row) => row.kind === kind),
  );
}

/**
 * A picture with the shape of every kind, which colours nodes in WebGL: red is the whole shape, green what lies within its
 * border, blue its sign.
 */
export function atlas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = cell * atlasCells;
  canvas.height = cell * atlasCells;
  const context = canvas.getContext("2d")!;
  context.fillStyle = "#000";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = "lighter";
  for (const [at, { path, outline }] of glyphs.entries()) {
    const [left, top] = [(at % atlasCells) * cell, Math.floor(at / atlasCells) * cell];
    const put = (colour: string, shape: Path2D, square: number, share: number): void => {
      const scale = (cell * share) / square;
      const inset = (cell * (1 - share)) / 2;
      context.setTransform(scale, 0, 0, scale, left + inset, top + inset);
      context.fillStyle = colour;
      context.fill(shape, "evenodd");
    };
    const shape = new Path2D(outline);
    put("#f00", shape, 24, 0.94);
    put("#0f0", shape, 24, 0.78);
    put("#00f", new Path2D(path), 16, 0.42);
  }
  return canvas;
}
