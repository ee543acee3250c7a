import type { Store } from "./dependencies.ts";

/** Makes something once for each state of the graph, and gives it again while the graph is the same. */
export type Remember = <Value>(key: string, make: () => Promise<Value>) => Promise<Value>;

/** A memory of at most `most` things, the oldest forgotten first; all are forgotten when the graph changes. */
export function memoryOf(store: Pick<Store, "version">, most = 100): Remember {
  let known: string | undefined;
  const kept = new Map<string, unknown>();
  return async <Value>(key: string, make: () => Promise<Value>) => {
    const version = await store.version();
    if (version !== known) kept.clear();
    known = version;
    if (kept.has(key)) return kept.get(key) as Value;
    const value = await make();
    if (known !== version) return value;
    if (kept.size >= most) kept.delete(kept.keys().next().value!);
    kept.set(key, value);
    return value;
  };
}
