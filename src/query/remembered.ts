import type { GraphStore } from "../store/graph-store.ts";

interface Memory {
  readonly version: string;
  readonly asked: Set<string>;
  readonly kept: Map<string, Promise<unknown>>;
  /** What of it is made by now. */
  readonly there: Map<string, unknown>;
  readonly known: Map<string, Map<string, unknown>>;
}

const memories = new WeakMap<GraphStore, Memory>();

/**
 * What was read from a store, kept while it stays as it is. The first time something is asked for there is nothing, so
 * that who asks once, as the command line does, reads no more than it must; from the second time on it is made and
 * kept. `make` may give nothing, where it would be too much to keep.
 */
export async function remembered<Value>(
  store: GraphStore,
  version: string,
  what: string,
  make: () => Promise<Value | undefined>,
): Promise<Value | undefined> {
  const memory = memoryOf(store, version);
  if (isFirst(memory, what)) return undefined;
  if (!memory.kept.has(what)) memory.kept.set(what, made(store, memory, what, make));
  return memory.kept.get(what) as Promise<Value | undefined>;
}

/**
 * As `remembered`, for what takes long to make where there is another way: there is nothing while it is being made
 * either, so that nobody waits for it. What fails is made again when it is next asked for.
 */
export function rememberedMeanwhile<Value>(
  store: GraphStore,
  version: string,
  what: string,
  make: () => Promise<Value | undefined>,
): Value | undefined {
  const memory = memoryOf(store, version);
  if (isFirst(memory, what)) return undefined;
  if (!memory.kept.has(what)) {
    const making = made(store, memory, what, make);
    memory.kept.set(what, making);
    making.then(
      (value) => memory.there.set(what, value),
      () => {},
    );
  }
  return memory.there.get(what) as Value | undefined;
}

/** Whether something is asked for the first time. */
function isFirst({ asked }: Memory, what: string): boolean {
  const first = !asked.has(what);
  asked.add(what);
  return first;
}

/** What was found by its key in a store, for who adds to it; forgotten when the store is another. */
export function known<Value>(store: GraphStore, version: string, what: string): Map<string, Value> {
  const { known } = memoryOf(store, version);
  const there = known.get(what) ?? new Map<string, unknown>();
  known.set(what, there);
  return there as Map<string, Value>;
}

function memoryOf(store: GraphStore, version: string): Memory {
  const before = memories.get(store);
  if (before?.version === version) return before;
  const memory: Memory = { version, asked: new Set(), kept: new Map(), there: new Map(), known: new Map() };
  memories.set(store, memory);
  return memory;
}

/** What was made while the graph changed is of no one state: it is given to nobody. */
async function made<Value>(
  store: GraphStore,
  memory: Memory,
  what: string,
  make: () => Promise<Value | undefined>,
): Promise<Value | undefined> {
  try {
    const value = await make();
    return (await store.version()) === memory.version ? value : undefined;
  } catch (error) {
    memory.kept.delete(what);
    throw error;
  }
}
