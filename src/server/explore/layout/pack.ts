import type { Spot } from "./forces.ts";

/** Room between two parts. */
const gap = 26;
/** How fast the spiral widens, and how far one step goes along it. */
const spiral = { widening: 4, step: 14 };

/** A middle for each circle of these radii so that none touches another: the first in the middle, each next at the first free place of a spiral, wider than high. */
export function packed(radii: readonly number[]): readonly Spot[] {
  const placed: (Spot & { readonly radius: number })[] = [];
  const begin = new Map<number, number>();
  for (const radius of radii) {
    // What was found taken for a circle as large is taken for this one too.
    const size = Math.ceil(radius / 8);
    let angle = begin.get(size) ?? 0;
    for (;;) {
      const far = spiral.widening * angle;
      const at = { x: far * 1.35 * Math.cos(angle), y: far * 0.85 * Math.sin(angle) };
      if (placed.every((one) => Math.hypot(one.x - at.x, one.y - at.y) >= one.radius + radius + gap)) {
        placed.push({ ...at, radius });
        break;
      }
      angle += spiral.step / Math.max(far, spiral.step);
    }
    begin.set(size, angle);
  }
  return placed;
}
