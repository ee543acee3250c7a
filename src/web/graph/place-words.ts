import type { Point } from "./geometry.ts";

/** Something written into the picture: where it may stand, the best place first, by the middle of its box. */
export interface Written {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly places: readonly Point[];
  /** Whether it is written even where there is no room. */
  readonly must: boolean;
  /** Whether it may cover what is taken, as little of it as may be, though nothing that is written. */
  readonly over?: boolean;
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
 * Where each is written so that none covers another or, but for what may, what is taken, in the order given: the first has the first choice.
 * What has no place is not in the answer. The same for the same input.
 */
export function placeWords(
  written: readonly Written[],
  taken: readonly Taken[],
  { width, height }: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Point> {
  const cells = new Map<number, Taken[]>();
  const words = new Set<Taken>();
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
  const covered = (box: Taken): readonly Taken[] => [
    ...new Set(cellsOf(box).flatMap((key) => (cells.get(key) ?? []).filter((other) => crosses(box, other)))),
  ];
  const free = (box: Taken): boolean =>
    cellsOf(box).every((key) => !cells.get(key)?.some((other) => crosses(box, other)));
  for (const box of taken) take(box);
  const placed = new Map<string, Point>();
  for (const one of written) {
    const boxes = one.places.map((place) => [place, boxAt(place, one)] as const);
    const inside = boxes.filter(
      ([, box]) => box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height,
    );
    const found =
      inside.find(([, box]) => free(box)) ??
      (one.over ? leastCovering(inside, covered, words) : undefined) ??
      (one.must ? (inside[0] ?? boxes[0]) : undefined);
    if (!found) continue;
    placed.set(one.id, found[0]);
    words.add(found[1]);
    take(found[1]);
  }
  return placed;
}

type Choice = readonly [Point, Taken];

/** The place that covers the least of what is taken, the first of several; none where all would cover words. */
function leastCovering(
  choices: readonly Choice[],
  covered: (box: Taken) => readonly Taken[],
  words: ReadonlySet<Taken>,
): Choice | undefined {
  return choices
    .map((choice) => ({ choice, under: covered(choice[1]) }))
    .filter(({ under }) => !under.some((one) => words.has(one)))
    .sort((a, b) => areaOf(a) - areaOf(b))[0]?.choice;
}

/** How much of what is taken a place would cover. */
function areaOf({
  choice: [, box],
  under,
}: {
  readonly choice: Choice;
  readonly under: readonly Taken[];
}): number {
  return under.reduce(
    (sum, one) =>
      sum +
      (Math.min(box.right, one.right) - Math.max(box.left, one.left)) *
        (Math.min(box.bottom, one.bottom) - Math.max(box.top, one.top)),
    0,
  );
}

function boxAt({ x, y }: Point, { width, height }: Written): Taken {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function crosses(one: Taken, other: Taken): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
