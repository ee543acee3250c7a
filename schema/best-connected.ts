/** Things, each with those beside it, and how they are weighed. */
export interface Connected {
  readonly beside: ReadonlyMap<string, ReadonlySet<string>>;
  /** How often a thing is connected in all: of two that join equally many, the better known stays. */
  readonly often: (id: string) => number;
  /** What somebody said: a picture has less of it than of what happened, so that each counts as if it joined one less. */
  readonly isWords: (id: string) => boolean;
  /** What is not weighed: it was asked for. */
  readonly stays?: (id: string) => boolean;
}

/**
 * What is left when the least connected goes first until there are `most` at most, and nobody who stands alone. So
 * whoever hangs on one other alone makes room for what joins several: the best connected by number would be one star.
 * What stays in any case may be more than `most`. The same things, in whatever order they come, leave the same.
 */
export function bestConnected({ beside, often, isWords, stays = () => false }: Connected, most: number): ReadonlySet<string> {
  const left = new Map([...beside].map(([id, others]) => [id, new Set(others)]));
  const lines = (id: string): number => left.get(id)!.size;
  const going = [...left.keys()].filter((id) => !stays(id)).sort((a, b) => often(a) - often(b) || (a < b ? 1 : -1));
  const order = new Map(going.map((id, at) => [id, at]));
  // By how many it joins, then by order, in one number. Who stands alone goes before all others.
  const rank = (id: string): number => (lines(id) === 0 ? 0 : lines(id) + (isWords(id) ? 0 : 1)) * going.length + order.get(id)!;
  // Who goes next stands last. A rank that is no longer somebody's is passed over: thousands are not looked through for each that goes.
  const queue = going.map(rank).sort((a, b) => b - a);
  while (queue.length > 0) {
    const next = queue.pop()!;
    const id = going[next % going.length]!;
    if (!left.has(id) || rank(id) !== next) continue;
    if (left.size <= most && lines(id) > 0) break;
    const others = left.get(id)!;
    left.delete(id);
    for (const other of others) {
      left.get(other)?.delete(id);
      if (left.has(other) && order.has(other)) insert(queue, rank(other));
    }
  }
  return new Set(left.keys());
}

/** Puts a number into its place among others that fall. */
function insert(falling: number[], value: number): void {
  let [low, high] = [0, falling.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (falling[middle]! > value) low = middle + 1;
    else high = middle;
  }
  falling.splice(low, 0, value);
}
