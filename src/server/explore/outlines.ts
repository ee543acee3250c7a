import { z } from "zod";

const Lines = z.array(z.array(z.number()));
const OutlinesFile = z.object({ scale: z.number(), land: Lines, borders: Lines });

/** Coasts and borders as paths; one unit is a tenth of a degree, north is up. */
export interface Outlines {
  readonly land: string;
  readonly borders: string;
}

/** Units of a path to a degree. */
export const perDegree = 10;

/** The outlines of a file as `scripts/outlines.mjs` writes it. Throws zod's error for another file. */
export function outlinesOf(file: unknown): Outlines {
  const { land, borders } = OutlinesFile.parse(file);
  const path = ([x = 0, y = 0, ...steps]: readonly number[], end: string): string => {
    const moves: string[] = [];
    for (let at = 0; at + 1 < steps.length; at += 2) moves.push(`${steps[at]} ${-steps[at + 1]!}`);
    return `M${x} ${-y}l${moves.join(" ")}${end}`;
  };
  return {
    land: land.map((ring) => path(ring, "Z")).join(""),
    borders: borders.map((line) => path(line, "")).join(""),
  };
}
