/** For nodes, those that an assertion joins to each, in either direction. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

export interface PathLimits {
  readonly paths: number;
  /** Steps of the longest chain. */
  readonly length: number;
  /** Nodes that both sides may meet. */
  readonly nodes: number;
}

/** What a search from one side knows: how far each node is, and the nodes one step nearer from which it was reached. */
interface Side {
  readonly distance: Map<string, number>;
  readonly nearer: Map<string, string[]>;
  frontier: readonly string[];
  depth: number;
}

/**
 * The shortest chains of nodes from one set of nodes to another: breadth first from both sides, the smaller side first.
 * `expand` gives the neighbours of these nodes. The first chains in order of their nodes, whatever the order of neighbours.
 */
export async function shortestPaths(
  from: readonly string[],
  to: readonly string[],
  expand: (ids: readonly string[]) => Promise<Neighbours>,
  limits: PathLimits,
): Promise<readonly (readonly string[])[]> {
  const [left, right] = [sideOf(from), sideOf(to)];
  while (left.frontier.length > 0 && right.frontier.length > 0 && left.depth + right.depth < limits.length) {
    const side = left.frontier.length <= right.frontier.length ? left : right;
    widen(side, await expand(side.frontier));
    const other = side === left ? right : left;
    if (side.frontier.some((id) => other.distance.has(id))) return chains(left, right, limits.paths);
    if (left.distance.size + right.distance.size > limits.nodes) return [];
  }
  return [];
}

function sideOf(ids: readonly string[]): Side {
  return { distance: new Map(ids.map((id) => [id, 0])), nearer: new Map(), frontier: ids, depth: 0 };
}

function widen(side: Side, neighbours: Neighbours): void {
  const depth = side.depth + 1;
  const next: string[] = [];
  for (const near of side.frontier) {
    for (const far of neighbours.get(near) ?? []) {
      const known = side.distance.get(far);
      if (known === undefined) {
        side.distance.set(far, depth);
        side.nearer.set(far, [near]);
        next.push(far);
      } else if (known === depth) side.nearer.get(far)!.push(near);
    }
  }
  side.depth = depth;
  side.frontier = next;
}

/** Walks from the left: on nodes from which the two sides' meeting points are reached in time, then nearer to the right. */
function chains(left: Side, right: Side, most: number): readonly (readonly string[])[] {
  const length = left.depth + right.depth;
  const ahead = towards(left, right);
  const found: (readonly string[])[] = [];
  const walk = (path: readonly string[]): void => {
    if (found.length === most) return;
    const node = path.at(-1)!;
    if (path.length === length + 1) {
      found.push(path);
      return;
    }
    const nexts = path.length <= left.depth ? ahead.get(node) : right.nearer.get(node);
    for (const next of sorted(nexts ?? [])) walk([...path, next]);
  };
  const starts = [...left.distance].filter(([id, far]) => far === 0 && (ahead.has(id) || left.depth === 0));
  for (const start of sorted(starts.map(([id]) => id))) walk([start]);
  return found;
}

/** For each node on the way from the left, the next nodes on it. */
function towards(left: Side, right: Side): ReadonlyMap<string, readonly string[]> {
  const ahead = new Map<string, string[]>();
  let level: Iterable<string> = [...left.distance]
    .filter(([id, far]) => far === left.depth && right.distance.get(id) === right.depth)
    .map(([id]) => id);
  for (let depth = left.depth; depth > 0; depth--) {
    const before = new Set<string>();
    for (const node of level) {
      for (const near of new Set(left.nearer.get(node))) {
        const nexts = ahead.get(near);
        if (nexts) nexts.push(node);
        else ahead.set(near, [node]);
        before.add(near);
      }
    }
    level = before;
  }
  return ahead;
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
