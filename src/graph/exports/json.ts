import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { edgeLine, nodeLine } from "../dump.ts";

/** The graph as one JSON document of `nodes` and `edges`, in the order of a dump, piece by piece. */
export function* jsonExport(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Iterable<string> {
  yield '{"nodes":[\n';
  yield* separated(sorted(nodes, (one) => one.node).map(nodeLine));
  yield '],"edges":[\n';
  yield* separated(sorted(edges, (one) => one.edge).map(edgeLine));
  yield "]}\n";
}

function* separated(lines: readonly string[]): Iterable<string> {
  for (const [index, line] of lines.entries()) yield `${line}${index < lines.length - 1 ? "," : ""}\n`;
}

function sorted<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
