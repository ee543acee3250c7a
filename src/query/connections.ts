import type { GraphStore } from "../store/graph-store.ts";
import type { Row } from "./named-query.ts";
import { type JoinedLabel, neighbours, type Steps } from "./neighbours.ts";
import { shortestPaths } from "./shortest-paths.ts";

/** One assertion between two nodes, in its own direction. */
interface Hop {
  readonly id: string;
  readonly type: string;
  readonly role: string | null;
  /** In the text's own words. */
  readonly relation: string | null;
  readonly subject: string;
  readonly object: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly [column: string]: unknown;
}

/** Where the statement gets its pairs: by the label of the node it begins at. */
const lists: Readonly<Record<JoinedLabel, string>> = {
  Entity: "entities",
  Event: "events",
  Statement: "statements",
  Figure: "figures",
  Office: "offices",
};
/** What has few neighbours comes first: a pair is looked up from there. */
const fewest: readonly JoinedLabel[] = ["Figure", "Statement", "Event", "Office", "Entity"];

/** A chain that is longer explains nothing, and a search that has met so many nodes is no question about two entities. */
const limits = { paths: 3, length: 8, nodes: 50_000 };

/**
 * The shortest chains between two sets of entities, one row a hop, at most three chains. `cypher` gives the assertions
 * between neighbours; of parallel ones the first in order of article and place stands for all. The engines' own
 * shortest-path functions are slow on one and differ on the other.
 */
export async function connections(
  store: GraphStore,
  cypher: string,
  values: Readonly<Record<string, unknown>>,
  version: string,
): Promise<readonly Row[]> {
  const from = values.from as readonly string[];
  const to = (values.to as readonly string[]).filter((id) => !from.includes(id));
  if (from.length === 0 || to.length === 0) return [];
  const { asserted, replaced } = values;
  const steps = await neighbours(
    store,
    version,
    asserted === true,
    replaced as readonly string[] | undefined,
  );
  const [begins, ends] = [await joinedOf(from, steps), await joinedOf(to, steps)];
  if (begins.length === 0 || ends.length === 0) return [];
  const paths = await shortestPaths(begins, ends, steps.expand, limits);
  if (paths.length === 0) return [];
  const labels = await steps.labelsOf([...new Set(paths.flat())]);
  const hops = await hopsOf(store, cypher, { asserted, replaced, ...pairsOf(paths, labels) });
  // What was removed while the search went on leads nowhere.
  const chains = paths
    .map((path) => path.slice(1).map((node, step) => hops.get(keyOf(path[step]!, node))))
    .filter((chain) => chain.every((hop) => hop !== undefined));
  return chains.flatMap((chain, at) => chain.map((hop, step) => rowOf(hop, at + 1, step + 1)));
}

/** Of more than so many it is asked first which have neighbours at all: else they count for a wide side, and the other is searched. */
const many = 16;

async function joinedOf(ids: readonly string[], steps: Steps): Promise<readonly string[]> {
  return ids.length > many ? steps.joined(ids) : ids;
}

/** The pairs of neighbours in chains, each once, by the list of the statement that takes them. */
function pairsOf(paths: readonly (readonly string[])[], labels: ReadonlyMap<string, JoinedLabel>) {
  const labelOf = (id: string): JoinedLabel => labels.get(id) ?? "Entity";
  const pairs: Record<string, { near: string; far: string }[]> = Object.fromEntries(
    Object.values(lists).map((list) => [list, []]),
  );
  const seen = new Set<string>();
  const weight = (id: string): number => fewest.indexOf(labelOf(id));
  for (const path of paths) {
    for (const [step, node] of path.slice(1).entries()) {
      const key = keyOf(path[step]!, node);
      if (seen.has(key)) continue;
      seen.add(key);
      const [near, far] = [path[step]!, node].sort((one, other) => weight(one) - weight(other)) as [
        string,
        string,
      ];
      pairs[lists[labelOf(near)]]!.push({ near, far });
    }
  }
  return pairs;
}

async function hopsOf(
  store: GraphStore,
  cypher: string,
  values: Readonly<Record<string, unknown>>,
): Promise<ReadonlyMap<string, Hop>> {
  const hops = new Map<string, Hop>();
  for (const hop of (await store.read(cypher, values)) as unknown as readonly Hop[]) {
    const key = keyOf(hop.subject, hop.object);
    const known = hops.get(key);
    if (!known || comesBefore(hop, known)) hops.set(key, hop);
  }
  return hops;
}

/** By article and place, then by id. */
function comesBefore(one: Hop, other: Hop): boolean {
  if (one.article !== other.article) return one.article < other.article;
  if (one.start !== other.start) return one.start < other.start;
  if (one.end !== other.end) return one.end < other.end;
  return one.id < other.id;
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function rowOf(found: Hop, path: number, hop: number): Row {
  const { subjectName, objectName, article, start, end, quote, voice } = found;
  return {
    path,
    hop,
    subject: subjectName,
    relation: relationOf(found),
    object: objectName,
    article,
    start,
    end,
    quote,
    voice,
  } as Row;
}

function relationOf({ type, role, relation }: Hop): string {
  if (type === "HOLDS_OFFICE") return "holds office";
  return role ?? relation ?? type.toLowerCase().replaceAll("_", " ");
}
