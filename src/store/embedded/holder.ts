import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Who has a folder's database open for writing; `address` where it answers for others. */
export interface Holder {
  readonly pid: number;
  readonly address?: string;
}

const file = "holder.json";

/** Says that this process holds the folder. A service calls it again with its address. */
export function writeHolder(folder: string, holder: Holder): void {
  writeFileSync(join(folder, file), `${JSON.stringify(holder)}\n`);
}

/** Whether a process held the folder for writing and ended without closing it. */
export function wasLeft(folder: string): boolean {
  return existsSync(join(folder, file)) && readHolder(folder) === undefined;
}

/** Who holds the folder, as far as anybody said and still runs. */
export function readHolder(folder: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(join(folder, file), "utf8")) as Holder;
    return isRunning(holder.pid) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a process runs, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // it runs, and is somebody else's
  }
}

/** Says that nobody holds the folder any more. */
export function removeHolder(folder: string): void {
  rmSync(join(folder, file), { force: true });
}
