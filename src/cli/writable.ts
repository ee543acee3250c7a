import { constants } from "node:fs";
import { access, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Whether this process may write into a folder and whatever lies in it: not on a disk that is mounted for reading, nor with another's files. */
export async function isWritable(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  const may = [folder, ...names.map((name) => join(folder, name))].map((path) =>
    access(path, constants.W_OK).then(
      () => true,
      // What is gone meanwhile is in nobody's way.
      ({ code }: NodeJS.ErrnoException) => code === "ENOENT",
    ),
  );
  return (await Promise.all(may)).every(Boolean);
}
