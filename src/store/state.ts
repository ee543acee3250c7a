import { createHash } from "node:crypto";
import { stateLabel } from "./constraints.ts";
import type { Changes, Engine, Values, Writing } from "./engine.ts";
import { migrations } from "./migrations/migrations.table.ts";
import { edgeTotals, nodeTotals, totalOf } from "./totals.ts";

/** The version of the layout of what is stored. */
export const schemaVersion = migrations.at(-1)!.version;

/** What a store says of itself, written in the same transaction as what it speaks of. */
export interface StoreState {
  readonly schema: number;
  /** Grows by one with each transaction. */
  readonly serial: number;
  /** A hash over all that was done to the store: no two states share it. */
  readonly version: string;
  readonly nodes: number;
  readonly edges: number;
  /** 1 where every article has a key made of its `ref`, since the store was begun by a version that writes one; else 0. */
  readonly keyed: 0 | 1;
}

/** The state of a store that nothing was written to. */
export const emptyState: StoreState = {
  schema: schemaVersion,
  serial: 0,
  version: "empty",
  nodes: 0,
  edges: 0,
  keyed: 1,
};

/** What a transaction changed that made and removed nothing. */
export const unchanged: Changes = { nodesCreated: 0, nodesRemoved: 0, edgesCreated: 0, edgesRemoved: 0 };

const state =
  "RETURN s.schema AS schema, s.serial AS serial, s.version AS version, s.nodes AS nodes, s.edges AS edges, coalesce(s.keyed, 0) AS keyed";
const read = `MATCH (s:${stateLabel} {id: 'store'}) ${state}`;
// Writing to the node locks it on Neo4j: writers follow each other, and each sees all that the one before it did.
const lock = `MERGE (s:${stateLabel} {id: 'store'}) SET s.writer = $writer ${state}`;
const write = `MATCH (s:${stateLabel} {id: 'store'}) SET s += $state`;

/** The state of a store; undefined where nothing was ever written. */
export async function readState(engine: Pick<Engine, "read">): Promise<StoreState | undefined> {
  return stateOf(await engine.read(read));
}

/** Takes the store for this transaction and gives its state. */
export async function lockState(writing: Writing): Promise<StoreState> {
  return (
    stateOf(await writing.run(lock, { writer: process.pid })) ?? {
      ...emptyState,
      ...(await counted(writing)),
    }
  );
}

/** What is there before anything was written down: a graph that somebody loaded by a script of ours. */
async function counted({ run }: Writing): Promise<Pick<StoreState, "nodes" | "edges" | "keyed">> {
  if ((await totalOf(run, ["MATCH (n:Article) RETURN count(n) AS total"])) === 0)
    return { nodes: 0, edges: 0, keyed: 1 };
  return { keyed: 0, ...(await countAll({ run })) };
}

/** How many nodes and relationships of the schema there are. */
export async function countAll({ run }: Pick<Writing, "run">): Promise<Pick<StoreState, "nodes" | "edges">> {
  return { nodes: await totalOf(run, nodeTotals), edges: await totalOf(run, edgeTotals) };
}

/** Writes down how many nodes and relationships there are, whatever the loads wrote. */
export async function recount(writing: Writing): Promise<void> {
  const before = await lockState(writing);
  const { nodes, edges } = await countAll(writing);
  await nextState(writing, { ...before, nodes, edges }, unchanged, `recount ${nodes} ${edges}`);
}

/** The state as this transaction sees it, without taking the store. */
export async function seenState({ run }: Writing): Promise<StoreState | undefined> {
  return stateOf(await run(read));
}

/** Writes what the store holds after these changes. `deed` says what was done, in words that differ for different deeds. */
export async function nextState(
  writing: Writing,
  before: StoreState,
  changes: Changes,
  deed: string,
): Promise<StoreState> {
  const state = {
    schema: before.schema,
    serial: before.serial + 1,
    version: createHash("sha256").update(`${before.version}\n${deed}`).digest("hex").slice(0, 32),
    nodes: before.nodes + changes.nodesCreated - changes.nodesRemoved,
    edges: before.edges + changes.edgesCreated - changes.edgesRemoved,
    keyed: before.keyed,
  };
  await writing.run(write, { state });
  return state;
}

/** Says that all in the store is of this schema now. */
export async function adoptSchema(writing: Writing): Promise<void> {
  const before = await lockState(writing);
  await nextState(writing, { ...before, schema: schemaVersion }, unchanged, `schema ${schemaVersion}`);
}

function stateOf(rows: readonly Values[]): StoreState | undefined {
  const [row] = rows;
  return row === undefined || row.version === null ? undefined : (row as unknown as StoreState);
}
