import { hashed } from "../../drawing/hashed.ts";
import { forced, type Pull, type Spot } from "./forces.ts";
import { packed } from "./pack.ts";
import { partsOf } from "./parts.ts";
import { boxOf, turned } from "./turned.ts";

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

export type Places = ReadonlyMap<string, Spot>;

/** Half the width of the square that the whole picture fills. */
const half = 1000;
/** How long a line is on average before the parts are put together, and how near two nodes may come. */
const length = 70;
const nearest = 36;

/** Where every node of a picture goes: each connected part by forces, the parts put together into a frame. Follows from the ids and lines alone. */
export async function placesOf(ids: readonly string[], lines: readonly Line[]): Promise<Places> {
  const sorted = [...ids].sort();
  const index = new Map(sorted.map((id, at) => [id, at]));
  const pulls = lines.map(
    ({ from, to, weight }): Pull => ({ from: index.get(from)!, to: index.get(to)!, weight }),
  );
  const parts = partsOf(sorted.length, pulls);
  const shapes: (readonly Spot[])[] = [];
  const byPart = linesByPart(parts, pulls, sorted.length);
  for (const [at, part] of parts.entries())
    shapes.push(
      await shapeOf(
        part.map((node) => sorted[node]!),
        byPart[at]!,
      ),
    );
  const middles = packed(shapes.map((spots, at) => ({ spots, lines: byPart[at]! })));
  const raw = parts.flatMap((part, at) =>
    part.map(
      (node, which) =>
        [
          sorted[node]!,
          { x: shapes[at]![which]!.x + middles[at]!.x, y: shapes[at]![which]!.y + middles[at]!.y },
        ] as const,
    ),
  );
  return fitted(new Map(raw));
}

/** Those that are there stay; each new one goes between those it is connected with, or on a ring around its anchor, and then where there is room. */
export function placesBeside(
  known: Places,
  added: readonly string[],
  anchor: string,
  lines: readonly Line[],
): Places {
  const fresh = [...added].sort();
  const beside = new Map(fresh.map((id) => [id, new Set<string>()]));
  for (const { from, to } of lines) {
    if (known.has(to)) beside.get(from)?.add(to);
    if (known.has(from)) beside.get(to)?.add(from);
  }
  const centre = known.get(anchor) ?? { x: 0, y: 0 };
  const reach = 45 + 9 * Math.sqrt(fresh.length);
  const starts = fresh.map((id, at) => {
    const angle = (2 * Math.PI * at) / fresh.length + 3 * hashed(anchor, 5);
    const ring = { x: centre.x + reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) };
    const others = [...beside.get(id)!].map((one) => known.get(one)!);
    return others.length < 2
      ? ring
      : { x: (meanOf(others, "x") * 3 + ring.x) / 4, y: (meanOf(others, "y") * 3 + ring.y) / 4 };
  });
  const places = apart([...known.values(), ...starts], known.size, 16);
  return new Map([...known.keys(), ...fresh].map((id, at) => [id, rounded(places[at]!)]));
}

function meanOf(places: readonly Spot[], axis: "x" | "y"): number {
  return places.reduce((sum, one) => sum + one[axis], 0) / places.length;
}

function linesByPart(
  parts: readonly (readonly number[])[],
  pulls: readonly Pull[],
  nodes: number,
): readonly (readonly Pull[])[] {
  const [part, within] = [new Int32Array(nodes), new Int32Array(nodes)];
  for (const [at, members] of parts.entries())
    for (const [which, node] of members.entries()) {
      part[node] = at;
      within[node] = which;
    }
  const found: Pull[][] = parts.map(() => []);
  for (const { from, to, weight } of pulls)
    found[part[from]!]!.push({ from: within[from]!, to: within[to]!, weight });
  return found;
}

/** One part around the middle of its box, lines of the usual length. */
async function shapeOf(ids: readonly string[], pulls: readonly Pull[]): Promise<readonly Spot[]> {
  if (ids.length === 1) return [{ x: 0, y: 0 }];
  const spread = 60 * Math.sqrt(ids.length);
  const places = await forced(
    ids.map((id) => ({ x: spread * hashed(id, 1), y: spread * hashed(id, 2) })),
    pulls,
  );
  const mean =
    pulls.reduce(
      (sum, { from, to }) =>
        sum + Math.hypot(places[from]!.x - places[to]!.x, places[from]!.y - places[to]!.y),
      0,
    ) / pulls.length;
  const scale = length / (mean || 1);
  return turned(apart(places.map(({ x, y }) => ({ x: x * scale, y: y * scale }))));
}

/** Pushes nodes apart that come too near each other, a few times; the first `fixed` stay. */
function apart(places: readonly Spot[], fixed = 0, room = nearest): readonly Spot[] {
  const moved = places.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < 20; round++) {
    const cells = new Map<string, number[]>();
    const cellOf = ({ x, y }: Spot): readonly [number, number] => [
      Math.floor(x / room),
      Math.floor(y / room),
    ];
    for (const [at, place] of moved.entries()) {
      const key = cellOf(place).join(" ");
      cells.set(key, [...(cells.get(key) ?? []), at]);
    }
    let any = false;
    for (let at = fixed; at < moved.length; at++) {
      const [column, row] = cellOf(moved[at]!);
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++)
          for (const other of cells.get(`${column + dx} ${row + dy}`) ?? [])
            if (other !== at) any = push(moved, at, other, other < fixed, room) || any;
    }
    if (!any) break;
  }
  return moved;
}

function push(
  places: { x: number; y: number }[],
  at: number,
  other: number,
  stays: boolean,
  room: number,
): boolean {
  const [one, two] = [places[at]!, places[other]!];
  const [dx, dy] = [one.x - two.x, one.y - two.y];
  const far = Math.hypot(dx, dy);
  if (far >= room - 0.5) return false;
  // Two at one place part along a way that follows from their numbers.
  const [ux, uy] = far < 0.01 ? [Math.cos(at), Math.sin(at)] : [dx / far, dy / far];
  const step = (room - far) * (stays ? 1 : 0.5);
  one.x += ux * step;
  one.y += uy * step;
  if (!stays) {
    two.x -= ux * step;
    two.y -= uy * step;
  }
  return true;
}

/** The same picture, as large as the square; a small one is not blown up. */
function fitted(places: Places): Places {
  const box = boxOf(places.values());
  const scale = Math.min(2.5, (2 * half) / Math.max(box.width, box.height, 1));
  return new Map(
    [...places].map(([id, { x, y }]) => [id, rounded({ x: (x - box.x) * scale, y: (y - box.y) * scale })]),
  );
}

function rounded({ x, y }: Spot): Spot {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
