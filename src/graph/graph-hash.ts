import { createHash } from "node:crypto";
import type { GraphEdge, GraphNode } from "../../schema/index.ts";
import { edgeLine, nodeLine } from "./dump.ts";

/** The hash of a graph: over the lines of its dump. Equal graphs, and only they, have equal hashes. */
export function graphHash(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): string {
  const hash = createHash("sha256");
  for (const line of [...nodes].sort((a, b) => (a.node < b.node ? -1 : 1)))
    hash.update(`${nodeLine(line)}\n`);
  for (const line of [...edges].sort((a, b) => (a.edge < b.edge ? -1 : 1)))
    hash.update(`${edgeLine(line)}\n`);
  return `sha256:${hash.digest("hex")}`;
}
