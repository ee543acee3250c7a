/** Sets of mentions that are one, each join with its reason. Joining two sets keeps the one that was first. */
export interface Clusters {
  find(mention: number): number;
  /** Joins the second's set into the first's. `reason` is said of the mention that was joined. */
  join(into: number, mention: number, reason: string): void;
  members(mention: number): readonly number[];
  reasonOf(mention: number): string | undefined;
}

/** A union-find over `count` mentions in which every set is named by its first mention. */
export function clusters(count: number): Clusters {
  const parent = Array.from({ length: count }, (_, index) => index);
  const members = Array.from({ length: count }, (_, index) => [index]);
  const reasons = new Map<number, string>();
  const find = (mention: number): number => {
    let at = mention;
    while (parent[at] !== at) at = parent[at]!;
    for (let walk = mention; parent[walk] !== at; ) {
      const next = parent[walk]!;
      parent[walk] = at;
      walk = next;
    }
    return at;
  };
  return {
    find,
    join: (into, mention, reason) => {
      const a = find(into);
      const b = find(mention);
      if (!reasons.has(mention)) reasons.set(mention, reason);
      if (a === b) return;
      const [first, second] = a < b ? [a, b] : [b, a];
      parent[second] = first;
      members[first] = [...members[first]!, ...members[second]!].sort((x, y) => x - y);
      members[second] = [];
    },
    members: (mention) => members[find(mention)]!,
    reasonOf: (mention) => reasons.get(mention),
  };
}
