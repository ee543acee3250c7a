import type { GraphNode } from "../../../schema/index.ts";
import type { Row } from "../../query/named-query.ts";
import type { Store } from "../dependencies.ts";
import { nodeFrom } from "./face.ts";

/** What is known of a disagreement beside the words of its sides. */
export interface Disputed {
  /** The number of each side by its words; a side without one is not there. */
  readonly amounts: ReadonlyMap<string, Row>;
  /** Of what event it is, and where that was or it was counted; the first by name. */
  readonly events: readonly GraphNode[];
  readonly places: readonly GraphNode[];
}

/** What these disagreements are of, by id; dates of an event say themselves of which. Throws `StoreError`. */
export async function disputedOf(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Disputed>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS id MATCH (:Disagreement {id: id})-[:DISAGREES]->(side)
     RETURN DISTINCT id, side.id AS side, side.text AS text, side.value AS value, side.bound AS bound, side.unit AS unit,
       [(side)-[:COUNTS]->(event:Event) | [labels(event), properties(event)]] + CASE WHEN side:Event THEN [[labels(side), properties(side)]] ELSE [] END AS events,
       [(side)-[:AT]->(place:Entity) | [labels(place), properties(place)]] + [(side)-[:COUNTS]->(:Event)-[:AT]->(place:Entity) | [labels(place), properties(place)]] AS places
     ORDER BY id, side`,
    { ids },
  );
  const all = new Map<string, ReturnType<typeof nothing>>();
  for (const { id, text, value, bound, unit, events, places } of rows) {
    const one = all.get(String(id)) ?? nothing();
    all.set(String(id), one);
    if (typeof value === "number") one.amounts.set(String(text), { value, bound, unit } as Row);
    one.events.push(...nodesOf(events));
    one.places.push(...nodesOf(places));
  }
  return all;
}

const nothing = () => ({
  amounts: new Map<string, Row>(),
  events: [] as GraphNode[],
  places: [] as GraphNode[],
});

function nodesOf(pairs: unknown): readonly GraphNode[] {
  const nodes = (pairs as readonly (readonly [unknown, unknown])[]).map(([labels, properties]) =>
    nodeFrom(labels, properties),
  );
  return nodes.sort((a, b) => (a.node < b.node ? -1 : 1));
}
