import type { GraphStore } from "../store/graph-store.ts";
import { folded, words } from "./pattern.ts";
import { remembered } from "./remembered.ts";

export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** More of them than that are not kept in memory. */
const mostKept = 400_000;

type Index = ReadonlyMap<string, readonly Named[]>;

/**
 * Those among all that `cypher` gives (`id` and `names` a row) who may have a name: who has its first word. Nothing for
 * a store that is to be asked itself: a Neo4j, one that was not asked twice since it changed, or too large a one.
 */
export async function candidates(
  store: GraphStore,
  version: string,
  cypher: string,
  name: string,
): Promise<readonly Named[] | undefined> {
  const index = await remembered(store, version, cypher, () => readIndex(store, cypher));
  const [first] = words(name).map(folded);
  return index && first !== undefined ? (index.get(first) ?? []) : undefined;
}

async function readIndex(store: GraphStore, cypher: string): Promise<Index | undefined> {
  if (store.engine !== "embedded") return undefined;
  const rows = (await store.read(cypher, {})) as unknown as readonly Named[];
  if (rows.length > mostKept) return undefined;
  const index = new Map<string, Named[]>();
  for (const row of rows) {
    for (const word of new Set(row.names.flatMap(wordsOf))) {
      const there = index.get(word);
      if (there) there.push(row);
      else index.set(word, [row]);
    }
  }
  return index;
}

/** The words of a name, and those of it without its points and marks: who asks may leave them out. */
function wordsOf(name: string): readonly string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  return [...words(name), ...words(plain)].map(folded);
}
