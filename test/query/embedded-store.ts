import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Extraction } from "../../schema/index.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";

/** An embedded store in a folder of its own that holds these articles. */
export async function embeddedStore(
  extractions: readonly Extraction[],
): Promise<{ readonly store: GraphStore; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-query-"));
  const store = await openStore(folder);
  await store.load(extractions.map(subgraphOf));
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
