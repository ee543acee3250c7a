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
  const joins = (id: string): number => lines(id) - (isWords(id) ? 1 : 0);
  const first = [...left.keys()].filter((id) => !stays(id)).sort((a, b) => often(a) - often(b) || (a < b ? 1 : -1));
  const going = new Set(first);
  while (going.size > 0) {
    let last: string | undefined;
    for (const id of going) if (last === undefined || joins(id) < joins(last)) last = id;
    if (last === undefined || (left.size <= most && lines(last) > 0)) break;
    for (const other of left.get(last)!) left.get(other)?.delete(last);
    left.delete(last);
    going.delete(last);
  }
  return new Set(left.keys());
}
