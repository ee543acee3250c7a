import { join } from "node:path";
import type { GrafeoDB } from "@grafeo-db/js";
import type { Engine } from "../engine.ts";
import { emptyState, readState } from "../state.ts";
import { StoreError } from "../store-error.ts";
import { embeddedApart } from "./apart.ts";
import { type Copying, copyInto } from "./copy.ts";
import { writeExpectation } from "./expectation.ts";
import { databaseFile } from "./files.ts";
import { removeHolder } from "./holder.ts";
import { readingOf } from "./reading.ts";
import { syncWritings } from "./sync-writings.ts";
import { temporaryCopy } from "./temporary-copy.ts";
import { failing, inTransaction } from "./transaction.ts";

/** The embedded engine on an open database; what writes or copies waits for its turn. `look` opens another folder and tells what it holds. */
export function embeddedEngine(
  db: GrafeoDB,
  folder: string,
  readOnly: boolean,
  look: Copying["look"],
): Engine {
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
  const reading = readingOf(db, folder, assertOpen);
  const settle = async () => {
    const state = await readState(readingOf(db, folder, () => {})); // it is closed already where this is its end
    await failing("write down", folder, async () => {
      await syncWritings(join(folder, databaseFile));
      if (state) writeExpectation(folder, state);
    });
  };
  const copy = () =>
    inTurn(async () => {
      if (!readOnly) {
        await settle();
        // All of it in the one file, which the engine then leaves alone.
        await failing("write down", folder, async () => db.walCheckpoint());
      }
      return temporaryCopy(folder);
    });
  const version = async () => (await readState(reading))?.version ?? emptyState.version;
  return {
    name: "embedded",
    location: folder,
    alone: true,
    ...reading,
    apart: () => embeddedApart(version, copy),
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
        const state = (await readState(reading)) ?? emptyState;
        const copying = { save: (file: string) => db.save(file), state, look };
        await failing("copy to", target, () => copyInto(target, copying));
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
