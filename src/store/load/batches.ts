import type { Subgraph } from "../../graph/subgraph.ts";
import type { Pace } from "./pace.ts";

/**
 * Subgraphs in batches for one transaction each, no article twice in one: as many rows and bytes as the pace allows, and
 * an article that is larger alone, for it is whole or not there. What comes slowly is not kept waiting
 * for more: a batch is given as soon as the next subgraph takes its time, as one that is extracted does.
 */
export async function* batches(
  subgraphs: Iterable<Subgraph> | AsyncIterable<Subgraph>,
  pace: Pick<Pace, "rows" | "bytes">,
): AsyncIterable<readonly Subgraph[]> {
  const source =
    Symbol.asyncIterator in subgraphs ? subgraphs[Symbol.asyncIterator]() : subgraphs[Symbol.iterator]();
  let batch: Subgraph[] = [];
  let [rows, bytes] = [0, 0];
  try {
    for (;;) {
      const next = Promise.resolve(source.next());
      if (batch.length > 0 && (await isSlow(next))) {
        yield batch;
        [batch, rows, bytes] = [[], 0, 0];
      }
      const { done, value } = await next.catch(async (error) => ({ done: "failed" as const, value: error }));
      if (done === "failed") {
        if (batch.length > 0) yield batch;
        throw value;
      }
      if (done) break;
      const size = sizeOf(value);
      const full = rows + size.rows > pace.rows || bytes + size.bytes > pace.bytes;
      if (batch.length > 0 && (full || batch.some((one) => one.article === value.article))) {
        yield batch;
        [batch, rows, bytes] = [[], 0, 0];
      }
      batch.push(value);
      rows += size.rows;
      bytes += size.bytes;
    }
    if (batch.length > 0) yield batch;
  } finally {
    await source.return?.();
  }
}

/** Milliseconds that a batch waits for the next subgraph: longer than a disk takes for a piece of a file, shorter than an extraction. */
const patience = 25;

/** Rows and, about, bytes of a subgraph: its texts, and a few for each number and name. */
function sizeOf({ nodes, edges }: Subgraph): { readonly rows: number; readonly bytes: number } {
  let bytes = 0;
  for (const { properties } of [...nodes, ...edges]) {
    for (const value of Object.values(properties))
      bytes += typeof value === "object" ? lengthOf(value) : typeof value === "string" ? value.length : 8;
  }
  return { rows: nodes.length + edges.length, bytes };
}

function lengthOf(list: readonly (string | number)[]): number {
  return list.reduce<number>((sum, one) => sum + (typeof one === "string" ? one.length : 8), 0);
}

async function isSlow(next: Promise<unknown>): Promise<boolean> {
  const ready = next.then(
    () => false,
    () => false,
  );
  // Most are there at once, without a timer.
  const soon = new Promise<boolean>((resolve) => setImmediate(() => resolve(true)));
  if (!(await Promise.race([ready, soon]))) return false;
  let timer: NodeJS.Timeout | undefined;
  const later = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), patience);
  });
  return Promise.race([ready, later]).finally(() => clearTimeout(timer));
}
