import { edgeLine, nodeLine } from "../../graph/dump.ts";
import type { Configuration } from "../configuration.ts";
import { print } from "../output.ts";
import { withStore } from "../stores.ts";

/** Prints the whole graph as JSON Lines in the one canonical order. */
export async function dump(configuration: Configuration): Promise<number> {
  await withStore(configuration, "read", async (store) => {
    for await (const node of store.nodes()) await print(`${nodeLine(node)}\n`);
    for await (const edge of store.edges()) await print(`${edgeLine(edge)}\n`);
  });
  return 0;
}
