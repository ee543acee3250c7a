import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import grafeo, { type GrafeoDB, type QueryResult } from "@grafeo-db/js";
import { embeddedConstraints } from "../constraints.ts";
import type { Changes, Engine, Values, Writing } from "../engine.ts";
import { assertReadOnly } from "../read-only.ts";
import { readState } from "../state.ts";
import { StoreError } from "../store-error.ts";
import { assertExpected, readExpectation, writeExpectation } from "./expectation.ts";
import { readHolder, removeHolder, writeHolder } from "./holder.ts";
import { plain } from "./plain.ts";

export interface EmbeddedOptions {
  /** Open for reading only: several processes may, while none writes. The folder must exist. */
  readonly readOnly?: boolean;
}

/** A checkpoint every so often while a long build runs: what was committed before it outlasts a loss of power. */
const checkpoints = { intervalMs: 5_000, walBytes: 16_000_000 };

/** Opens the embedded engine in a folder, which is made if it is not there. Throws `StoreError`: in use, damaged, of another version. */
export async function openEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<Engine> {
  const { readOnly = false } = options;
  const database = join(folder, "graph.grafeo");
  prepare(folder, database, readOnly);
  const expected = readExpectation(folder);
  const db = open(folder, database, readOnly);
  const engine = engineOf(db, folder, readOnly);
  try {
    const state = await readState(engine);
    assertExpected(folder, expected, state, counted(db, state !== undefined));
    if (!readOnly) {
      writeHolder(folder, { pid: process.pid });
      db.setCheckpointTriggers(checkpoints);
      for (const statement of embeddedConstraints()) await db.executeCypher(statement);
    }
    return engine;
  } catch (error) {
    db.close();
    throw error;
  }
}

function prepare(folder: string, database: string, readOnly: boolean): void {
  const there = existsSync(folder);
  if (there && !statSync(folder).isDirectory()) throw new StoreError("open", folder, "a folder");
  if (existsSync(database)) return;
  if (readExpectation(folder) !== undefined)
    throw new StoreError("open", folder, `its database ${database}, which is gone`);
  if (readOnly) throw new StoreError("open", folder, "a folder with a graph: run build first");
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StoreError("open", folder, "a folder that can be written", error);
  }
}

function open(folder: string, database: string, readOnly: boolean): GrafeoDB {
  try {
    return readOnly ? grafeo.GrafeoDB.openReadOnly(database) : grafeo.GrafeoDB.create(database);
  } catch (error) {
    if (!/cannot be locked/.test(String(error)))
      throw new StoreError("open", folder, "a database that is whole", error);
    const holder = readHolder(folder);
    const who = holder
      ? `process ${holder.pid}${holder.address ? ` at ${holder.address}` : ""}`
      : "another process";
    throw new StoreError("open", folder, `a folder that nobody else holds; it is in use by ${who}`);
  }
}

/** The engine's own count, without the node that says what the store holds. */
function counted(db: GrafeoDB, hasState: boolean) {
  return { nodes: db.nodeCount() - (hasState ? 1 : 0), edges: db.edgeCount() };
}

function engineOf(db: GrafeoDB, folder: string, readOnly: boolean): Engine {
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
  const assertOpen = () => {
    if (closed) throw new StoreError("use", folder, "a store that is not closed");
  };
  const read = async (cypher: string, parameters: Values = {}) => {
    assertOpen();
    assertReadOnly(cypher);
    return rowsOf(await failing("read from", folder, () => db.executeCypher(cypher, parameters)));
  };
  const settle = async () => {
    const state = await readState({ read });
    db.walCheckpoint();
    if (state) writeExpectation(folder, state);
  };
  return {
    name: "embedded",
    location: folder,
    read,
    write: (work) =>
      inTurn(async () => {
        assertOpen();
        if (readOnly) throw new StoreError("write to", folder, "a store opened for writing");
        return inTransaction(db, folder, work);
      }),
    settle: () => inTurn(settle),
    close: () =>
      inTurn(async () => {
        if (closed) return;
        if (!readOnly) await settle();
        closed = true;
        db.close();
        if (!readOnly) removeHolder(folder);
      }),
  };
}

async function inTransaction<T>(
  db: GrafeoDB,
  folder: string,
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  const transaction = db.beginTransaction();
  let changes: Changes = { nodesCreated: 0, nodesRemoved: 0, edgesCreated: 0, edgesRemoved: 0 };
  const run = async (cypher: string, parameters: Values = {}) => {
    const result = await failing("write to", folder, () => transaction.executeCypher(cypher, parameters));
    const { nodesCreated, nodesDeleted, edgesCreated, edgesDeleted } = result.counters;
    changes = {
      nodesCreated: changes.nodesCreated + nodesCreated,
      nodesRemoved: changes.nodesRemoved + nodesDeleted,
      edgesCreated: changes.edgesCreated + edgesCreated,
      edgesRemoved: changes.edgesRemoved + edgesDeleted,
    };
    return rowsOf(result);
  };
  try {
    const result = await work({ run, changes: () => changes });
    transaction.commit();
    return result;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

async function failing<T>(operation: string, folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StoreError(operation, folder, "a statement that the engine can run", error);
  }
}

function rowsOf(result: QueryResult): readonly Values[] {
  return result.toArray().map((row) => plain(row) as Values);
}
