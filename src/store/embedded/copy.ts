import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { StoreState } from "../state.ts";
import { assertCounted, assertExpected, readExpectation, writeExpectation } from "./expectation.ts";
import { databaseFile, writingsFolder } from "./files.ts";
import { removeHolder } from "./holder.ts";

/** Below the folder, until the copy is whole and was looked through. */
const beside = ".copy";

/** What a copy needs to know of its source, and how to look into what was made. */
export interface Copying {
  /** Writes the whole database into a file that is not there yet. */
  save(file: string): void;
  /** What the database holds. */
  readonly state: StoreState;
  /** Opens a folder for reading and gives what it holds. */
  look(folder: string): Promise<StoreState | undefined>;
}

/**
 * Puts a copy of a database into a folder in place of what is there, complete or not at all: a copy that was interrupted
 * leaves what was there. Throws what the engine and the disk throw, and `StoreError` for a copy that is not whole.
 */
export async function copyInto(folder: string, { save, state, look }: Copying): Promise<void> {
  const part = join(folder, beside);
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  try {
    save(join(part, databaseFile));
    writeExpectation(part, state);
    const copied = await look(part);
    assertExpected(part, readExpectation(part), copied);
    assertCounted(part, copied, state);
    rmSync(join(folder, writingsFolder), { recursive: true, force: true });
    for (const name of [databaseFile, "expected.json"]) renameSync(join(part, name), join(folder, name));
    removeHolder(folder); // a process that died there left what is not there any more
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}
