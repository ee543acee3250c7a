import type { Spot } from "./forces.ts";
import { frame } from "./pack.ts";

/** So many directions are tried for half a turn. */
const tries = 36;

/**
 * A part turned so that it fits into the smallest frame, around the middle of its box. Two nodes stand one above the
 * other, for names are wide.
 */
export function turned(spots: readonly Spot[]): readonly Spot[] {
  if (spots.length === 2) return centred(upright(spots));
  let best: { readonly spots: readonly Spot[]; readonly size: number } | undefined;
  for (let at = 0; at < tries; at++) {
    const [cos, sin] = [Math.cos((Math.PI * at) / tries), Math.sin((Math.PI * at) / tries)];
    const now = spots.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
    const { width, height } = boxOf(now);
    const size = Math.max(width, height) * Math.max(height, width / (2 * frame));
    // A turn has to gain something: what looks alike in two directions stays as it is.
    if (!best || size < best.size * 0.99) best = { spots: now, size };
  }
  return centred(best?.spots ?? spots);
}

function upright([one, other]: readonly Spot[]): readonly Spot[] {
  const [dx, dy] = [other!.x - one!.x, other!.y - one!.y];
  const way = dy < 0 ? -1 : 1;
  return [
    { x: 0, y: 0 },
    { x: 0, y: way * Math.hypot(dx, dy) },
  ];
}

function centred(spots: readonly Spot[]): readonly Spot[] {
  const { x, y } = boxOf(spots);
  return spots.map((one) => ({ x: one.x - x, y: one.y - y }));
}

/** The box around some places: its middle and its size. */
export function boxOf(spots: Iterable<Spot>) {
  let [left, right, low, high] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y } of spots) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  return { x: (left + right) / 2, y: (low + high) / 2, width: right - left, height: high - low };
}
