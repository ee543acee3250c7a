import { setImmediate as turn } from "node:timers/promises";
import { edgeTypes } from "../../schema/index.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { Values } from "./bound-values.ts";
import { rememberedMeanwhile } from "./remembered.ts";
import type { Neighbours } from "./shortest-paths.ts";

/** What joins two things: every assertion but that an article names or reports them. */
const joiningTypes = edgeTypes.filter(({ asserted, to }) => asserted && !to.includes("Article"));
/** Labels of nodes that a chain may lead through. */
export const joinedLabels = ["Entity", "Event", "Statement", "Figure", "Office"] as const;
export type JoinedLabel = (typeof joinedLabels)[number];

/** More of them than that are not kept in memory. */
const mostKept = 4_000_000;

/** How a search gets from nodes to their neighbours. */
export interface Steps {
  /** Of these nodes those that have any: a common word names many that articles only mention. */
  joined(ids: readonly string[]): Promise<readonly string[]>;
  expand(ids: readonly string[]): Promise<Neighbours>;
  /** The labels of nodes that were met. */
  labelsOf(ids: readonly string[]): Promise<ReadonlyMap<string, JoinedLabel>>;
}

/** Which assertions join: those in the source's own voice alone, and without those of articles that were replaced. */
interface Joining {
  readonly asserted: boolean;
  readonly replaced: readonly string[];
}

/**
 * The neighbours of nodes by the assertions between them; of those in the source's own voice alone, where `asserted`,
 * and without those of `replaced` articles.
 * A store in this process that is asked again and has not changed is read once: then a step is a look into memory. While
 * it is read, which takes a second for 300,000 relationships, steps are asked of the store.
 */
export async function neighbours(
  store: GraphStore,
  version: string,
  asserted: boolean,
  replaced: readonly string[] = [],
): Promise<Steps> {
  const what = `neighbours ${asserted} ${replaced.length > 0}`;
  const joining = { asserted, replaced };
  const all = rememberedMeanwhile(store, version, what, () => readAll(store, joining));
  if (!all) return stepByStep(store, joining);
  return {
    joined: async (ids) => ids.filter((id) => all.neighbours.has(id)),
    expand: async () => all.neighbours,
    labelsOf: async () => all.labels,
  };
}

/**
 * What a node is called is not asked where it is met but where the search goes on from it, by which label finds it:
 * the last nodes that a search meets are the most, and looking at each one's labels takes longer than all else.
 */
function stepByStep(store: GraphStore, joining: Joining): Steps {
  const labels = new Map<string, JoinedLabel>();
  /** Rows of what is looked up under each label until all are found, by whom they are of. */
  const lookUp = async (
    ids: readonly string[],
    statement: (label: JoinedLabel) => string,
    see: (near: string, row: Values) => void,
    values: Values = {},
  ): Promise<void> => {
    const found = new Set<string>();
    for (const label of joinedLabels) {
      const mine = ids.filter((id) => !found.has(id) && (labels.get(id) ?? label) === label);
      if (mine.length === 0) continue;
      for (const row of await store.read(statement(label), { ids: mine, ...values })) {
        const near = String(row.near);
        found.add(near);
        labels.set(near, label);
        see(near, row);
      }
    }
  };
  const expand = async (ids: readonly string[]): Promise<Neighbours> => {
    const found = new Map<string, readonly string[]>();
    await lookUp(
      ids,
      (label) => stepFrom(label, joining),
      (near, row) => found.set(near, row.far as readonly string[]),
      parameters(joining),
    );
    return found;
  };
  const joined = async (ids: readonly string[]): Promise<readonly string[]> => {
    const rows = await store.read(anyFrom("Entity", joining), { ids, ...parameters(joining) });
    return rows.map((row) => String(row.id));
  };
  const labelsOf = async (ids: readonly string[]) => {
    await lookUp(
      ids.filter((id) => !labels.has(id)),
      there,
      () => {},
    );
    return labels;
  };
  return { joined, expand, labelsOf };
}

/** The condition on an edge that joins, where there is one: looking at a property of each of a hub's edges is what a step costs. */
function joins({ asserted, replaced }: Joining): string {
  const conditions = [
    ...(asserted ? ["edge.voice = 'source'"] : []),
    ...(replaced.length > 0 ? ["NOT edge.article IN $replaced"] : []),
  ];
  return conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
}

function parameters({ replaced }: Joining) {
  return replaced.length > 0 ? { replaced } : {};
}

/** The types of edges that join a node of this label to others, as a pattern has them. */
function typesAt(label: JoinedLabel): string {
  const rows = joiningTypes.filter(({ from, to }) => from.includes(label) || to.includes(label));
  return rows.map((row) => row.type).join("|");
}

/** A row a node: grouping a hub's neighbours takes several times as long as listing them. */
function stepFrom(label: JoinedLabel, joining: Joining): string {
  return `UNWIND $ids AS id MATCH (node:${label} {id: id})
    RETURN id AS near, [(node)-[edge:${typesAt(label)}]-(next) ${joins(joining)} | next.id] AS far`;
}

function there(label: JoinedLabel): string {
  return `UNWIND $ids AS id MATCH (node:${label} {id: id}) RETURN id AS near`;
}

/** A subquery that ends with the first: EXISTS costs Neo4j ten times as much where there is none. */
function anyFrom(label: JoinedLabel, joining: Joining): string {
  return `UNWIND $ids AS id MATCH (node:${label} {id: id})
    CALL { WITH node MATCH (node)-[edge:${typesAt(label)}]-() ${joins(joining)} RETURN edge LIMIT 1 }
    RETURN id ORDER BY id`;
}

/** All neighbours at once; nothing where there are too many to keep. */
async function readAll(store: GraphStore, joining: Joining) {
  if (store.engine !== "embedded") return undefined;
  const found = new Map<string, string[]>();
  const labels = new Map<string, JoinedLabel>();
  let count = 0;
  for (const near of joinedLabels) {
    for (const far of joinedLabels) {
      const types = joiningTypes.filter(({ from, to }) => from.includes(near) && to.includes(far));
      if (types.length === 0) continue;
      const lots = store.stream(
        `MATCH (near:${near})-[edge:${types.map((row) => row.type).join("|")}]->(far:${far})
         ${joins(joining)}
         RETURN near.id AS near, far.id AS far`,
        parameters(joining),
      );
      for await (const rows of lots) {
        count += rows.length;
        if (count > mostKept) return undefined;
        for (const row of rows) {
          const [one, other] = [String(row.near), String(row.far)];
          labels.set(one, near).set(other, far);
          put(found, one, other);
          put(found, other, one);
        }
        await turn(); // others are answered meanwhile
      }
    }
  }
  return { neighbours: found, labels };
}

function put(found: Map<string, string[]>, near: string, far: string): void {
  const there = found.get(near);
  if (there) there.push(far);
  else found.set(near, [far]);
}
