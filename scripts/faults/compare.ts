import type { Extraction } from "../../schema/index.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { dumpOf } from "../../test/graph/whole.ts";
import { storeDump } from "../../test/store/dump-of.ts";

/**
 * What is wrong with a store that may hold any of these articles, each whole; undefined if nothing is. What a process
 * sent last before it was killed may be kept while the store is looked at: then it is looked at again.
 */
export async function wrongWith(
  store: GraphStore,
  extractions: readonly Extraction[],
  acknowledged: number,
): Promise<string | undefined> {
  const before = await store.version();
  const wrong = await look(store, extractions, acknowledged);
  return wrong === undefined || (await store.version()) === before
    ? wrong
    : wrongWith(store, extractions, acknowledged);
}

async function look(
  store: GraphStore,
  extractions: readonly Extraction[],
  acknowledged: number,
): Promise<string | undefined> {
  const there = await store.articles();
  if (there.size < acknowledged) return `${acknowledged} articles were acknowledged, ${there.size} are there`;
  const wanted = dumpOf(extractions.filter((one) => there.has(one.article.id)));
  const found = await storeDump(store);
  if (found.length !== wanted.length)
    return `${found.length} nodes and edges where ${wanted.length} should be`;
  const at = found.findIndex((line, index) => line !== wanted[index]);
  return at < 0 ? undefined : `${found[at]} where ${wanted[at]} should be`;
}
