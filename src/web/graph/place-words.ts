import type { Point } from "./geometry.ts";

/** Something written into the picture: where it may stand, the best place first, by the middle of its box. */
export interface Written {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly places: readonly Point[];
  /** Whether it is written even where there is no room. */
  readonly must: boolean;
}

/** A box that nothing may be written on. */
export interface Taken {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cell = 64;

/**
 * Where each is written so that none covers another or what is taken, in the order given: the first has the first choice.
 * What has no place is not in the answer. The same for the same input.
 */
export function placeWords(
  written: readonly Written[],
  taken: readonly Taken[],
  { width, height }: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Point> {
  const cells = new Map<number, Taken[]>();
  const cellsOf = ({ left, top, right, bottom }: Taken): readonly number[] => {
    const found: number[] = [];
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++)
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) found.push(x * 4096 + y);
    return found;
  };
  const take = (box: Taken): void => {
    for (const key of cellsOf(box)) {
      const there = cells.get(key);
      if (there) there.push(box);
      else cells.set(key, [box]);
    }
  };
  const free = (box: Taken): boolean =>
    cellsOf(box).every((key) => !cells.get(key)?.some((other) => crosses(box, other)));
  for (const box of taken) take(box);
  const placed = new Map<string, Point>();
  for (const one of written) {
    const boxes = one.places.map((place) => [place, boxAt(place, one)] as const);
    const inside = boxes.filter(
      ([, box]) => box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height,
    );
    const found = inside.find(([, box]) => free(box)) ?? (one.must ? (inside[0] ?? boxes[0]) : undefined);
    if (!found) continue;
    placed.set(one.id, found[0]);
    take(found[1]);
  }
  return placed;
}

function boxAt({ x, y }: Point, { width, height }: Written): Taken {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function crosses(one: Taken, other: Taken): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
