import type { GraphNode } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { nodeFrom } from "../read/face.ts";

/** For texts of a table's cells, the entity that alone has exactly this name; cells with several names have them apart by “; ”. */
export async function namedEntities(
  store: Store,
  cells: readonly string[],
): Promise<ReadonlyMap<string, GraphNode>> {
  const names = [...new Set(cells.flatMap((cell) => [cell, ...cell.split("; ")]))]
    .filter((name) => name !== "" && name.length < 200)
    .sort();
  if (names.length === 0) return new Map();
  const rows = await store.read(
    "MATCH (node:Entity) WHERE node.name IN $names RETURN node.name AS name, labels(node) AS labels, properties(node) AS properties",
    { names },
  );
  const found = new Map<string, GraphNode[]>();
  for (const { name, labels, properties } of rows)
    found.set(String(name), [...(found.get(String(name)) ?? []), nodeFrom(labels, properties)]);
  return new Map(
    [...found].flatMap(([name, nodes]) => (nodes.length === 1 ? [[name, nodes[0]!] as const] : [])),
  );
}
