import { readdir, rmdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseFile } from "./files.ts";
import { isRunning } from "./holder.ts";

/** What the engine calls the folder that it makes for each database that is open for reading: with the process's number. */
const spill = new RegExp(`^grafeo-${databaseFile.replace(".", "\\.")}-(\\d+)-[0-9a-f]{16}\\.spill$`);

/** Milliseconds, a day: a process that is not seen from here, in a container beside, may still have a younger one. */
const old = 86_400_000;

/**
 * Takes away the empty folders that processes left in the temporary folder which were ended while they read. What has
 * something in it, is of a process that runs, or is young stays. Never throws: it is in nobody's way.
 */
export async function removeLeftSpills(folder = tmpdir(), now = Date.now()): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = spill.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > old) await rmdir(path).catch(() => {}); // not empty, gone, or somebody else's
  }
}
