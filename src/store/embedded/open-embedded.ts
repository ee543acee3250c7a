import { existsSync, mkdirSync, statSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import { embeddedConstraints } from "../constraints.ts";
import type { Engine, Values } from "../engine.ts";
import { assertReadOnly } from "../read-only.ts";
import { emptyState, readState } from "../state.ts";
import { StoreError } from "../store-error.ts";
import { embeddedApart } from "./apart.ts";
import { copyInto } from "./copy.ts";
import { assertExpected, readExpectation, writeExpectation } from "./expectation.ts";
import { databaseFile } from "./files.ts";
import { readHolder, removeHolder, wasLeft, writeHolder } from "./holder.ts";
import { inWords } from "./in-words.ts";
import { plain } from "./plain.ts";
import { syncWritings } from "./sync-writings.ts";
import { failing, inTransaction, rowsOf } from "./transaction.ts";

export interface EmbeddedOptions {
  /** Open for reading only: several processes may, while none writes. The folder must exist. */
  readonly readOnly?: boolean;
}

/** A checkpoint every so often while a long build runs: what was committed before it outlasts a loss of power. */
const checkpoints = { intervalMs: 5_000, walBytes: 16_000_000 };

/** Rows of a streamed answer that are values of ours at a time. */
const lot = 500;
/** Up to so many rows come over together, in half the time of one by one. */
const atOnce = 5_000;

/** Opens the embedded engine in a folder, which is made if it is not there. Throws `StoreError`: in use, damaged, of another version. */
export async function openEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<Engine> {
  const { readOnly = false } = options;
  const database = join(folder, databaseFile);
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
    closed(db);
    throw inWords("open", folder, "a database that can be written", error);
  }
}

function prepare(folder: string, database: string, readOnly: boolean): void {
  const there = existsSync(folder);
  if (there && !statSync(folder).isDirectory()) throw new StoreError("open", folder, "a folder");
  if (existsSync(database)) {
    if (wasLeft(folder) && !existsSync(`${database}.wal`))
      throw new StoreError(
        "open",
        folder,
        `${database}.wal, with what a process that died wrote last: put it back, restore a backup, or build again into an empty folder`,
      );
    return;
  }
  if (readExpectation(folder) !== undefined)
    throw new StoreError(
      "open",
      folder,
      `its database ${database}, which is gone: restore a backup, or build again into an empty folder`,
    );
  if (readOnly) throw new StoreError("open", folder, "a folder with a graph: run build first");
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw inWords("open", folder, "a folder that can be written", error);
  }
}

function open(folder: string, database: string, readOnly: boolean): GrafeoDB {
  try {
    return readOnly ? grafeo.GrafeoDB.openReadOnly(database) : grafeo.GrafeoDB.create(database);
  } catch (error) {
    if (!/cannot be locked/.test(String(error)))
      throw inWords("open", folder, "a database that is whole", error);
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
  /** The engine holds its result itself; of a long one only the rows of one lot are made values of ours. */
  const stream = async function* (cypher: string, parameters: Values = {}) {
    assertOpen();
    assertReadOnly(cypher);
    const result = await failing("read from", folder, () => db.executeCypher(cypher, parameters));
    if (result.length <= atOnce) {
      if (result.length > 0) yield rowsOf(result);
      return;
    }
    for (let from = 0; from < result.length; from += lot) {
      const size = Math.min(lot, result.length - from);
      yield Array.from({ length: size }, (_, at) => plain(result.get(from + at)) as Values);
    }
  };
  const settle = () =>
    failing("write down", folder, async () => {
      const state = await readState({ read: async (cypher) => rowsOf(await db.executeCypher(cypher)) });
      await syncWritings(join(folder, databaseFile));
      if (state) writeExpectation(folder, state);
    });
  const copy = () =>
    inTurn(async () => {
      if (!readOnly) {
        await settle();
        // All of it in the one file, which the engine then leaves alone.
        await failing("write down", folder, async () => db.walCheckpoint());
      }
      const target = await mkdtemp(join(tmpdir(), "dateline-copy-"));
      for (const name of ["graph.grafeo", "graph.grafeo.wal"])
        await cp(join(folder, name), join(target, name), { recursive: true, force: true }).catch((error) => {
          if (error.code !== "ENOENT") throw error;
        });
      return {
        database: join(target, "graph.grafeo"),
        remove: () => rm(target, { recursive: true, force: true }),
      };
    });
  return {
    name: "embedded",
    location: folder,
    alone: true,
    read,
    stream,
    apart: () => embeddedApart(async () => (await readState({ read }))?.version ?? "empty", copy),
    write: (work) =>
      inTurn(async () => {
        assertOpen();
        if (readOnly) throw new StoreError("write to", folder, "a store opened for writing");
        return inTransaction(db, folder, work);
      }),
    settle: () => inTurn(settle),
    copyTo: (target) =>
      inTurn(async () => {
        assertOpen();
        const state = (await readState({ read })) ?? emptyState;
        const look = async (copy: string) => {
          const engine = await openEmbedded(copy, { readOnly: true });
          try {
            return await readState(engine);
          } finally {
            await engine.close();
          }
        };
        await failing("copy to", target, () =>
          copyInto(target, { save: (file) => db.save(file), state, look }),
        );
      }),
    close: () =>
      inTurn(async () => {
        if (closed) return;
        closed = true;
        try {
          if (!readOnly) await settle();
        } finally {
          // Said before the database is closed: one that was left is told by its holder and its writings, or neither.
          if (!readOnly) removeHolder(folder);
          await failing("close", folder, async () => db.close());
        }
      }),
  };
}

function closed(db: GrafeoDB): void {
  try {
    db.close();
  } catch {
    // why it could not be opened is told already
  }
}
