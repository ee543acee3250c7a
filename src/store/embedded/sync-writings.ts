import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * Makes what was committed to a database outlast a loss of power: its log is put on the disk. A checkpoint would too, and
 * writes the whole database; this takes as long as what was written. What is in no file of the log any more, a checkpoint
 * of the engine's own has written.
 */
export async function syncWritings(database: string): Promise<void> {
  const folder = `${database}.wal`;
  const names = await readdir(folder).catch(unlessGone);
  for (const name of names ?? []) await synced(join(folder, name), "r+");
  // The names too; a folder cannot be opened everywhere.
  if (process.platform !== "win32") await synced(folder, "r");
}

async function synced(path: string, flags: string): Promise<void> {
  const file = await open(path, flags).catch(unlessGone);
  try {
    await file?.sync();
  } finally {
    await file?.close();
  }
}

function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
