import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { isArticleFile, sidecarName } from "../text/read-file.ts";
import { inWords } from "./in-words.ts";
import { UsageError } from "./usage-error.ts";

export interface FoundFile {
  readonly path: string;
  /** What its articles are called where they have no name of their own: the file's name, below a folder with the way to it. */
  readonly name: string;
}

/** A folder out of which nothing comes, and why. */
export interface BarrenFolder {
  readonly path: string;
  readonly reason: string;
}

interface Found {
  readonly files: FoundFile[];
  readonly barren: BarrenFolder[];
  /** Files below the folders that are of no kind that is read: pictures, PDF, what stands beside a text that is gone. */
  readonly others: string[];
}

/**
 * Files in the order of the paths given, folders read recursively in sorted order, also behind links; and folders in which
 * nothing readable was, or that cannot be read, and files of other kinds in them. `-` stays. Throws `UsageError` for a path that is not there.
 */
export async function findFiles(paths: readonly string[]): Promise<Readonly<Found>> {
  const found: Found = { files: [], barren: [], others: [] };
  for (const path of paths) {
    const there = path === "-" ? undefined : await stat(path).catch(() => undefined);
    if (path !== "-" && !there) throw new UsageError(`no such file or folder: ${path}`);
    if (!there?.isDirectory()) {
      found.files.push({ path, name: path === "-" ? path : basename(path) });
      continue;
    }
    const inside: Found = { files: [], barren: [], others: [] };
    await walk(path, path, [], inside);
    if (inside.files.length === 0 && inside.barren.length === 0)
      found.barren.push({
        path,
        reason: "is a folder without articles (.txt, .html, .json, .jsonl)",
      });
    found.files.push(...inside.files);
    found.barren.push(...inside.barren);
    found.others.push(...inside.others);
  }
  return found;
}

/** `above` are the folders on the way, as they are without links: one that leads back to them is not entered again. */
async function walk(folder: string, from: string, above: readonly string[], found: Found): Promise<void> {
  let names: string[];
  let real: string;
  try {
    real = await realpath(folder);
    if (above.includes(real)) return;
    names = await readdir(folder);
  } catch (error) {
    found.barren.push({
      path: folder,
      reason: `is a folder that cannot be read: ${inWords(error as NodeJS.ErrnoException)}`,
    });
    return;
  }
  names.sort((a, b) => (a < b ? -1 : 1));
  const beside = new Set(names.flatMap((name) => sidecarName(name) ?? []));
  for (const name of names) {
    if (name.startsWith(".")) continue;
    const path = join(folder, name);
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory()) await walk(path, from, [...above, real], found);
    else if (isArticleFile(name) && (there === undefined || there.isFile()))
      found.files.push({ path, name: relative(from, path).replaceAll("\\", "/") });
    else if (there?.isFile() && !beside.has(name)) found.others.push(path);
  }
}
