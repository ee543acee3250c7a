/** For nodes, those that an assertion joins to each, in either direction. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

export interface PathLimits {
  readonly paths: number;
  /** Steps of the longest chain. */
  readonly length: number;
  /** Nodes that both sides may meet. */
  readonly nodes: number;
}

/** Nodes at one distance from where a side began, and once the search went on from them, their neighbours. */
interface Level {
  readonly nodes: readonly string[];
  neighbours?: Neighbours;
}

/** What a search from one side knows. By whom a node was reached is not kept: of thousands few are on the way. */
interface Side {
  readonly met: Set<string>;
  readonly levels: Level[];
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
  while (width(left) > 0 && width(right) > 0 && stepsOf(left) + stepsOf(right) < limits.length) {
    const [side, other] = width(left) <= width(right) ? [left, right] : [right, left];
    widen(side, await expand(side.levels.at(-1)!.nodes));
    const meeting = side.levels.at(-1)!.nodes.filter((id) => other.met.has(id));
    if (meeting.length > 0) return chains(left, right, meeting, limits.paths);
    if (left.met.size + right.met.size > limits.nodes) return [];
  }
  return [];
}

function sideOf(ids: readonly string[]): Side {
  const met = new Set(ids);
  return { met, levels: [{ nodes: [...met] }] };
}

function width({ levels }: Side): number {
  return levels.at(-1)!.nodes.length;
}

function stepsOf({ levels }: Side): number {
  return levels.length - 1;
}

function widen({ met, levels }: Side, neighbours: Neighbours): void {
  const last = levels.at(-1)!;
  last.neighbours = neighbours;
  const nodes: string[] = [];
  for (const near of last.nodes) {
    for (const far of neighbours.get(near) ?? []) {
      const before = met.size;
      if (met.add(far).size > before) nodes.push(far);
    }
  }
  levels.push({ nodes });
}

/** Walks from the left over the nodes at which both sides met to the right; all of these lie at one distance. */
function chains(
  left: Side,
  right: Side,
  meeting: readonly string[],
  most: number,
): readonly (readonly string[])[] {
  const length = stepsOf(left) + stepsOf(right);
  const [ahead, behind] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const starts = backFrom(left, meeting, (near, far) => put(ahead, near, far));
  backFrom(right, meeting, (near, far) => put(behind, far, near));
  const found: (readonly string[])[] = [];
  const walk = (path: readonly string[]): void => {
    if (found.length === most) return;
    const node = path.at(-1)!;
    if (path.length === length + 1) {
      found.push(path);
      return;
    }
    for (const next of sorted((path.length <= stepsOf(left) ? ahead : behind).get(node) ?? []))
      walk([...path, next]);
  };
  for (const start of sorted(starts)) walk([start]);
  return found;
}

/** Tells of every step of a side that leads to the nodes where it met the other; where these ways begin. */
function backFrom(
  { levels }: Side,
  meeting: readonly string[],
  tell: (near: string, far: string) => void,
): readonly string[] {
  let wanted = new Set(meeting);
  for (const { nodes, neighbours } of levels.slice(0, -1).reverse()) {
    const nearer = new Set<string>();
    for (const near of nodes) {
      for (const far of neighbours!.get(near) ?? []) {
        if (!wanted.has(far)) continue;
        tell(near, far);
        nearer.add(near);
      }
    }
    wanted = nearer;
  }
  return [...wanted];
}

function put(lists: Map<string, string[]>, key: string, value: string): void {
  const there = lists.get(key);
  if (there) there.push(value);
  else lists.set(key, [value]);
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
