import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import { embeddedConstraints } from "../constraints.ts";
import type { Engine } from "../engine.ts";
import { readState, type StoreState } from "../state.ts";
import { StoreError } from "../store-error.ts";
import { embeddedEngine } from "./embedded-engine.ts";
import { assertCounted, assertExpected, readExpectation } from "./expectation.ts";
import { databaseFile, writingsFolder } from "./files.ts";
import { readHolder, wasLeft, writeHolder } from "./holder.ts";
import { inWords } from "./in-words.ts";
import { removeLeftSpills } from "./left-spills.ts";

export interface EmbeddedOptions {
  /** Open for reading only: several processes may, while none writes. The folder must exist. */
  readonly readOnly?: boolean;
  /** Open a database too that has more or less than the loads wrote down, to find what is wrong and mend it. */
  readonly anyCount?: boolean;
}

/** A checkpoint every so often while a long build runs: what was committed before it outlasts a loss of power. */
const checkpoints = { intervalMs: 5_000, walBytes: 16_000_000 };

/** Opens the embedded engine in a folder, which is made if it is not there. Throws `StoreError`: in use, damaged, of another version. */
export async function openEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<Engine> {
  const { readOnly = false, anyCount = false } = options;
  const database = join(folder, databaseFile);
  prepare(folder, database, readOnly);
  const expected = readExpectation(folder);
  const db = open(folder, database, readOnly);
  const opened = embeddedEngine(db, folder, readOnly, look);
  // Beside the first question, which does not wait for it; it never fails.
  const swept = removeLeftSpills();
  const engine: Engine = { ...opened, close: () => opened.close().finally(() => swept) };
  try {
    const state = await readState(engine);
    assertExpected(folder, expected, state);
    if (!anyCount) assertCounted(folder, state, counted(db, state !== undefined));
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
    const writings = join(folder, writingsFolder);
    if (wasLeft(folder) && !existsSync(writings))
      throw new StoreError(
        "open",
        folder,
        `${writings}, with what a process that died wrote last: put it back, restore a backup, or build again into an empty folder`,
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
    throw new StoreError(
      "open",
      folder,
      `a folder that nobody else holds; it is in use by ${who}: wait until that ends`,
    );
  }
}

/** The engine's own count, without the node that says what the store holds. */
function counted(db: GrafeoDB, hasState: boolean) {
  return { nodes: db.nodeCount() - (hasState ? 1 : 0), edges: db.edgeCount() };
}

/** What a folder holds. Throws `StoreError` as opening it does. */
async function look(folder: string): Promise<StoreState | undefined> {
  const engine = await openEmbedded(folder, { readOnly: true });
  try {
    return await readState(engine);
  } finally {
    await engine.close();
  }
}

function closed(db: GrafeoDB): void {
  try {
    db.close();
  } catch {
    // why it could not be opened is told already
  }
}
