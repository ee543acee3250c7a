import type { GraphNode, Properties } from "../../../schema/index.ts";
import { entityFace, type Naming } from "../../graph/face.ts";
import type { Store } from "../dependencies.ts";
import type { LeftOut } from "./left-out.ts";

/**
 * An entity as the mentions call it that stand: what only a replaced version calls it is no name of it. The node as it
 * is where nothing is left out. Throws `StoreError`.
 */
export async function standingFace(
  store: Store,
  node: GraphNode,
  { why, here }: Pick<LeftOut, "why" | "here">,
): Promise<GraphNode> {
  if (why !== "current" || here.length === 0) return node;
  const rows = await store.read(
    `MATCH (:Entity {id: $id})-[edge:MENTIONED_IN]->(:Article) WHERE NOT edge.article IN $here
     RETURN DISTINCT edge.name AS name, edge.form AS form, edge.quote AS quote`,
    { id: node.node, here },
  );
  if (rows.length === 0) return node;
  const { name, names } = entityFace(rows as unknown as readonly Naming[]);
  return { ...node, properties: { ...node.properties, name, names } as Properties };
}
