import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Copy } from "./apart.ts";
import { databaseFile, writingsFolder } from "./files.ts";

/** Copies the files of a database into a folder of their own. Nobody may write meanwhile. Throws what the disk throws. */
export async function temporaryCopy(folder: string): Promise<Copy> {
  const target = await mkdtemp(join(tmpdir(), "dateline-copy-"));
  for (const name of [databaseFile, writingsFolder])
    await cp(join(folder, name), join(target, name), { recursive: true, force: true }).catch((error) => {
      if (error.code !== "ENOENT") throw error;
    });
  return {
    database: join(target, databaseFile),
    remove: () => rm(target, { recursive: true, force: true }),
  };
}
