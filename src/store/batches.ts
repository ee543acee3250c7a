import type { Subgraph } from "../graph/subgraph.ts";

/** Nodes and edges written together, about: the optimum is flat, and a killed load repeats little. */
const most = 6_000;

/**
 * Subgraphs in batches for one transaction each, no article twice in one. What comes slowly is not kept waiting for
 * more: a batch is given as soon as the next subgraph takes its time.
 */
export async function* batches(
  subgraphs: Iterable<Subgraph> | AsyncIterable<Subgraph>,
): AsyncIterable<readonly Subgraph[]> {
  const source =
    Symbol.asyncIterator in subgraphs ? subgraphs[Symbol.asyncIterator]() : subgraphs[Symbol.iterator]();
  let batch: Subgraph[] = [];
  let size = 0;
  try {
    for (;;) {
      const next = Promise.resolve(source.next());
      if (batch.length > 0 && (await isSlow(next))) {
        yield batch;
        [batch, size] = [[], 0];
      }
      const { done, value } = await next.catch(async (error) => ({ done: "failed" as const, value: error }));
      if (done === "failed") {
        if (batch.length > 0) yield batch;
        throw value;
      }
      if (done) break;
      if (
        batch.length > 0 &&
        (size + sizeOf(value) > most || batch.some((one) => one.article === value.article))
      ) {
        yield batch;
        [batch, size] = [[], 0];
      }
      batch.push(value);
      size += sizeOf(value);
    }
    if (batch.length > 0) yield batch;
  } finally {
    await source.return?.();
  }
}

function sizeOf({ nodes, edges }: Subgraph): number {
  return nodes.length + edges.length;
}

function isSlow(next: Promise<unknown>): Promise<boolean> {
  const soon = new Promise<boolean>((resolve) => setImmediate(() => resolve(true)));
  const ready = next.then(
    () => false,
    () => false,
  );
  return Promise.race([ready, soon]);
}
