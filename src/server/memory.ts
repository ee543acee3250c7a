import type { Store } from "./dependencies.ts";

/** Makes something once for each state of the graph, and gives it again while the graph is the same. */
export type Remember = <Value>(key: string, make: () => Promise<Value>) => Promise<Value>;

/**
 * A memory of at most `most` things, the oldest forgotten first; all are forgotten when the graph changes. Who asks for
 * what is being made waits for it; what failed is made again.
 */
export function memoryOf(store: Pick<Store, "version">, most = 100): Remember {
  let known: string | undefined;
  let kept = new Map<string, Promise<unknown>>();
  return async <Value>(key: string, make: () => Promise<Value>) => {
    const version = await store.version();
    if (version !== known) kept = new Map();
    known = version;
    const mine = kept;
    const made = mine.get(key);
    if (made) return made as Promise<Value>;
    const making = make();
    if (mine.size >= most) mine.delete(mine.keys().next().value!);
    mine.set(key, making);
    making.catch(() => mine.get(key) === making && mine.delete(key));
    return making;
  };
}
