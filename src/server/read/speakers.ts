import type { GraphNode } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { nodeFrom } from "./face.ts";

/** Who said each of these statements, by its id; one of nobody known is not there. */
export async function speakersOf(
  store: Store,
  statements: readonly string[],
): Promise<ReadonlyMap<string, readonly GraphNode[]>> {
  if (statements.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $statements AS id MATCH (statement:Statement {id: id})<-[:SAID]-(speaker)
     RETURN DISTINCT id, labels(speaker) AS labels, properties(speaker) AS properties, speaker.id AS who ORDER BY id, who`,
    { statements },
  );
  const all = new Map<string, readonly GraphNode[]>();
  for (const { id, labels, properties } of rows)
    all.set(String(id), [...(all.get(String(id)) ?? []), nodeFrom(labels, properties)]);
  return all;
}
