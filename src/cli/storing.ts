import type { Extraction } from "../../schema/index.ts";
import type { Subgraph } from "../graph/subgraph.ts";
import { subgraphOf } from "../graph/subgraph-of.ts";
import type { LoadOptions } from "../store/graph-store.ts";
import type { Configuration } from "./configuration.ts";
import type { SetAside } from "./set-aside.ts";

/** How articles are written to the store: by as many writers as told, and those that it cannot take are set aside. */
export function storing({ writers }: Configuration, aside: SetAside): LoadOptions {
  return {
    ...(writers === undefined ? {} : { writers }),
    onRefused: ({ reason, ref, at, subgraph }) =>
      aside.put({ reason, ref, ...(at ? { at } : {}) }, { share: subgraph }),
  };
}

/** The graph of an extraction; undefined where it cannot be built: it is set aside. */
export function storable(extraction: Extraction, aside: SetAside): Subgraph | undefined {
  try {
    return subgraphOf(extraction);
  } catch (error) {
    aside.put({ reason: (error as Error).message, ref: extraction.article.ref }, { extraction });
    return undefined;
  }
}
