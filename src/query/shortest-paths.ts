/** One assertion between two nodes, in its own direction. */
export interface Hop {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly subjectName: string | null;
  readonly objectName: string | null;
  readonly relation: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly voice: string;
}

interface Limits {
  readonly paths: number;
  readonly length: number;
  readonly nodes: number;
}

/** What a search from one side knows: how far each node is. */
interface Side {
  readonly distance: Map<string, number>;
  frontier: readonly string[];
  depth: number;
}

/**
 * The shortest chains from one set of nodes to another along assertions in either direction: breadth first from both
 * sides, the smaller side first. `expand` gives all hops at these nodes. Chains differ in their nodes; of parallel
 * assertions the first in order of article and place stands for all. The same for every order of rows.
 */
export async function shortestPaths(
  from: readonly string[],
  to: readonly string[],
  expand: (ids: readonly string[]) => Promise<readonly Hop[]>,
  limits: Limits,
): Promise<readonly (readonly Hop[])[]> {
  const [left, right] = [sideOf(from), sideOf(to)];
  const hops = new Map<string, Map<string, Hop>>();
  while (left.frontier.length > 0 && right.frontier.length > 0 && left.depth + right.depth < limits.length) {
    const side = left.frontier.length <= right.frontier.length ? left : right;
    await widen(side, hops, expand);
    const other = side === left ? right : left;
    if (side.frontier.some((id) => other.distance.has(id))) return chains(left, right, hops, limits.paths);
    if (left.distance.size + right.distance.size > limits.nodes) return [];
  }
  return [];
}

function sideOf(ids: readonly string[]): Side {
  return { distance: new Map(ids.map((id) => [id, 0])), frontier: [...ids].sort(), depth: 0 };
}

async function widen(
  side: Side,
  hops: Map<string, Map<string, Hop>>,
  expand: (ids: readonly string[]) => Promise<readonly Hop[]>,
): Promise<void> {
  const next = new Set<string>();
  for (const hop of await expand(side.frontier)) {
    keep(hops, hop.subject, hop.object, hop);
    keep(hops, hop.object, hop.subject, hop);
    for (const [near, far] of [
      [hop.subject, hop.object],
      [hop.object, hop.subject],
    ] as const) {
      if (side.distance.get(near) === side.depth && !side.distance.has(far)) next.add(far);
    }
  }
  side.depth += 1;
  side.frontier = [...next].sort();
  for (const id of side.frontier) side.distance.set(id, side.depth);
}

function keep(hops: Map<string, Map<string, Hop>>, near: string, far: string, hop: Hop): void {
  const known = hops.get(near) ?? new Map<string, Hop>();
  hops.set(near, known);
  const seen = known.get(far);
  if (!seen || comesBefore(hop, seen)) known.set(far, hop);
}

/** By article and place, then by id. */
function comesBefore(one: Hop, other: Hop): boolean {
  if (one.article !== other.article) return one.article < other.article;
  if (one.start !== other.start) return one.start < other.start;
  if (one.end !== other.end) return one.end < other.end;
  return one.id < other.id;
}

/** Walks from the left: up to its depth by distance from the left, from there on by distance to the right. */
function chains(
  left: Side,
  right: Side,
  hops: ReadonlyMap<string, ReadonlyMap<string, Hop>>,
  most: number,
): readonly (readonly Hop[])[] {
  const length = left.depth + right.depth;
  const onWay = reachable(left, right, hops);
  const found: (readonly Hop[])[] = [];
  const walk = (node: string, path: readonly Hop[]): void => {
    if (found.length === most) return;
    if (path.length === length) {
      found.push(path);
      return;
    }
    const at = path.length + 1;
    const nexts = [...(hops.get(node) ?? [])].filter(([far]) =>
      at <= left.depth ? onWay[at]!.has(far) : right.distance.get(far) === length - at,
    );
    for (const [far, hop] of nexts.sort(([one], [other]) => (one < other ? -1 : 1)))
      walk(far, [...path, hop]);
  };
  for (const start of [...onWay[0]!].sort()) walk(start, []);
  return found;
}

/** For each distance from the left, the nodes from which the right side can still be reached in time. */
function reachable(
  left: Side,
  right: Side,
  hops: ReadonlyMap<string, ReadonlyMap<string, Hop>>,
): readonly ReadonlySet<string>[] {
  const levels: Set<string>[] = [];
  const nodes = [...left.distance];
  levels[left.depth] = new Set(
    nodes
      .filter(([id, far]) => far === left.depth && right.distance.get(id) === right.depth)
      .map(([id]) => id),
  );
  for (let depth = left.depth - 1; depth >= 0; depth--) {
    const next = levels[depth + 1]!;
    const here = nodes.filter(
      ([id, far]) => far === depth && [...(hops.get(id)?.keys() ?? [])].some((one) => next.has(one)),
    );
    levels[depth] = new Set(here.map(([id]) => id));
  }
  return levels;
}
