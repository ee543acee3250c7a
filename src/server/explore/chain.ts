import { bundleId } from "./bundles.ts";

/** The nodes of a chain, by id, from one end to the other. */
export function nodesOf(chain: string): readonly string[] {
  return chain.split("~");
}

/** Its two ends. */
export function endsOf(chain: string): readonly [string, string] {
  const nodes = nodesOf(chain);
  return [nodes[0]!, nodes.at(-1)!];
}

/** The lines between one node of a chain and the next, by id. */
export function hopsOf(chain: string): readonly string[] {
  const nodes = nodesOf(chain);
  return nodes.slice(1).map((node, at) => bundleId(nodes[at]!, node));
}
