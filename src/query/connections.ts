import type { GraphStore } from "../store/graph-store.ts";
import type { Row } from "./named-query.ts";
import { type Hop, shortestPaths } from "./shortest-paths.ts";

const kinds = {
  Entity: "entities",
  Event: "events",
  Statement: "statements",
  Figure: "figures",
  Office: "offices",
};
const mostPaths = 3;
/** A chain that is longer explains nothing, and a search that has met so many nodes is no question about two entities. */
const longestPath = 8;
const mostNodes = 50_000;

/**
 * The shortest chains between two sets of entities, one row a hop, at most three chains. `cypher` answers one step:
 * every assertion at given nodes. The engines' own shortest-path functions are slow on one and differ on the other.
 */
export async function connections(
  store: GraphStore,
  cypher: string,
  values: Readonly<Record<string, unknown>>,
  limit: number,
): Promise<readonly Row[]> {
  const from = values.from as readonly string[];
  const to = (values.to as readonly string[]).filter((id) => !from.includes(id));
  const labels = new Map<string, string>();
  const expand = async (ids: readonly string[]): Promise<readonly Hop[]> => {
    const frontier: Record<string, string[]> = Object.fromEntries(
      Object.values(kinds).map((kind) => [kind, []]),
    );
    for (const id of ids) frontier[labels.get(id) ?? "entities"]!.push(id);
    const rows = await store.read(cypher, { asserted: values.asserted, ...frontier });
    for (const row of rows) {
      labels.set(String(row.subject), kindOf(row.subjectLabels));
      labels.set(String(row.object), kindOf(row.objectLabels));
    }
    return rows as unknown as readonly Hop[];
  };
  const paths = await shortestPaths(from, to, expand, {
    paths: mostPaths,
    length: longestPath,
    nodes: mostNodes,
  });
  return paths.flatMap((path, at) => path.map((hop, step) => rowOf(hop, at + 1, step + 1))).slice(0, limit);
}

function rowOf(hop: Hop, path: number, step: number): Row {
  const { relation, article, start, end, quote, voice } = hop;
  return {
    path,
    hop: step,
    subject: hop.subjectName,
    relation,
    object: hop.objectName,
    article,
    start,
    end,
    quote,
    voice,
  };
}

function kindOf(labels: unknown): string {
  const label = Object.keys(kinds).find((one) => Array.isArray(labels) && labels.includes(one));
  return kinds[(label ?? "Entity") as keyof typeof kinds];
}
