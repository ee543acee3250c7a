import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { isArticleFile } from "../text/read-file.ts";
import { UsageError } from "./usage-error.ts";

export interface FoundFile {
  readonly path: string;
  /** What its articles are called where they have no name of their own: the file's name, below a folder with the way to it. */
  readonly name: string;
}

/** Files in the order of the paths given, folders read recursively in sorted order; and folders in which nothing readable was. `-` stays. Throws `UsageError` for a path that is not there. */
export async function findFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly FoundFile[]; readonly empty: readonly string[] }> {
  const files: FoundFile[] = [];
  const empty: string[] = [];
  for (const path of paths) {
    const found = path === "-" ? undefined : await stat(path).catch(() => undefined);
    if (path !== "-" && !found) throw new UsageError(`no such file or folder: ${path}`);
    if (!found?.isDirectory()) {
      files.push({ path, name: path === "-" ? path : basename(path) });
      continue;
    }
    const inside = await walk(path);
    if (inside.length === 0) empty.push(path);
    files.push(...inside.map((file) => ({ path: file, name: relative(path, file).replaceAll("\\", "/") })));
  }
  return { files, empty };
}

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (entry.isFile() && isArticleFile(entry.name)) found.push(path);
  }
  return found;
}
