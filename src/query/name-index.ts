import { setImmediate as turn } from "node:timers/promises";
import type { GraphStore } from "../store/graph-store.ts";
import { folded, words } from "./pattern.ts";
import { rememberedMeanwhile } from "./remembered.ts";

export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** More of them than that are not kept in memory. */
const mostKept = 400_000;

type Index = ReadonlyMap<string, readonly Named[]>;

/**
 * Those among all that `cypher` gives (`id` and `names` a row) who may have a name: who has its first word. Nothing for
 * a store that is to be asked itself: a Neo4j, one that was not asked twice since it changed, one whose names are still
 * being read, or too large a one.
 */
export function candidates(
  store: GraphStore,
  version: string,
  cypher: string,
  name: string,
): readonly Named[] | undefined {
  const index = rememberedMeanwhile(store, version, cypher, () => readIndex(store, cypher));
  const [first] = words(name).map(folded);
  return index && first !== undefined ? (index.get(first) ?? []) : undefined;
}

async function readIndex(store: GraphStore, cypher: string): Promise<Index | undefined> {
  if (store.engine !== "embedded") return undefined;
  const index = new Map<string, Named[]>();
  let kept = 0;
  for await (const rows of store.stream(cypher, {})) {
    kept += rows.length;
    if (kept > mostKept) return undefined;
    for (const row of rows as unknown as readonly Named[]) {
      for (const word of new Set(row.names.flatMap(wordsOf))) {
        const there = index.get(word);
        if (there) there.push(row);
        else index.set(word, [row]);
      }
    }
    await turn(); // others are answered meanwhile
  }
  return index;
}

/** The words of a name, and those of it without its points and marks: who asks may leave them out. */
function wordsOf(name: string): readonly string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  return [...words(name), ...words(plain)].map(folded);
}
