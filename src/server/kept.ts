/** An answer as it is sent. */
export interface Sent {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  /** The same body in gzip, where somebody asked for it so. */
  readonly gzip?: Uint8Array<ArrayBuffer>;
}

/** Where a request's context has the kept answer that is sent, whose gzip is kept too. */
export const keptAnswer = "keptAnswer";

/** Answers as they were sent, by their tags. */
export interface Kept {
  get(tag: string): Sent | undefined;
  keep(tag: string, answer: Sent): void;
}

/** Keeps at most so many bytes of answers, in both forms, each with `around` it for its headers and its tag, none longer than `longest`; the one that was not asked for longest goes first. A tag is of one state of the graph, so that nothing grows old. */
export function keptAnswers(most = 32_000_000, longest = 500_000, around = 1_000): Kept {
  const kept = new Map<string, Sent>();
  let bytes = 0;
  const weight = ({ body, gzip }: Sent): number => body.length + (gzip?.length ?? 0) + around;
  const drop = (tag: string) => {
    const there = kept.get(tag);
    if (!there) return;
    bytes -= weight(there);
    kept.delete(tag);
  };
  return {
    get: (tag) => {
      const found = kept.get(tag);
      if (!found) return undefined;
      kept.delete(tag);
      kept.set(tag, found);
      return found;
    },
    keep: (tag, answer) => {
      if (answer.body.length > longest) return;
      drop(tag);
      kept.set(tag, answer);
      bytes += weight(answer);
      for (const oldest of kept.keys()) {
        if (bytes <= most) break;
        drop(oldest);
      }
    },
  };
}
