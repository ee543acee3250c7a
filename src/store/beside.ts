import type { Properties } from "../../schema/index.ts";
import { stateLabel } from "./constraints.ts";
import type { GraphStore } from "./graph-store.ts";
import { storeProperties } from "./statements.ts";

/**
 * What a store keeps beside its graph: the properties of articles that only the store reads, and the nodes that are no
 * part of the graph. A database that has these beside the same graph is the same store.
 */
export async function storeBeside(store: Pick<GraphStore, "read">): Promise<{
  readonly articles: ReadonlyMap<string, Properties>;
  readonly nodes: readonly { readonly label: string; readonly properties: Properties }[];
}> {
  const own = storeProperties.map((name) => `a.${name} AS ${name}`).join(", ");
  const marks = await store.read(`MATCH (a:Article) RETURN a.id AS id, ${own}`, {});
  const states = await store.read(
    `MATCH (s:${stateLabel}) RETURN properties(s) AS properties ORDER BY s.id`,
    {},
  );
  return {
    articles: new Map(marks.map(({ id, ...mark }) => [String(id), present(mark)])),
    nodes: states.map(({ properties }) => ({ label: stateLabel, properties: present(properties as object) })),
  };
}

function present(properties: object): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  );
}
