import { type FileHandle, mkdir, open, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { inWords } from "./in-words.ts";
import { CommandError } from "./usage-error.ts";

interface Piece {
  readonly file: string;
  readonly text: string;
}

const lot = 1 << 16;

/**
 * Writes pieces of files whole or not at all: one file to `out` (into it, where it is a folder), several into the folder
 * `out`, which must be new or empty. What was there stays until all is written. Gives the path that was written. Throws
 * `CommandError` for a place that cannot be written.
 */
export async function writeFiles(
  pieces: AsyncIterable<Piece>,
  out: string,
  { file, several }: { readonly file: string; readonly several: boolean },
): Promise<string> {
  const there = await stat(out).catch(() => undefined);
  if (several && there && !there.isDirectory())
    throw new CommandError(`${out} is a file: this format writes a folder`);
  if (several && there && (await readdir(out)).length > 0)
    throw new CommandError(`${out} is not empty: name a new folder with --out`);
  const target = resolve(!several && there?.isDirectory() ? join(out, file) : out);
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    if (several) await mkdir(part);
    await write(pieces, (name) => (several ? join(part, name) : part));
    if (several && there) await rmdir(target);
    await rename(part, target);
    return target;
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || code.startsWith("ERR_")) throw error;
    throw new CommandError(`${out} cannot be written: ${inWords(error as NodeJS.ErrnoException)}`);
  }
}

async function write(pieces: AsyncIterable<Piece>, pathOf: (file: string) => string): Promise<void> {
  let handle: FileHandle | undefined;
  let current: string | undefined;
  let waiting: string[] = [];
  let length = 0;
  const flush = async () => {
    if (handle && length > 0) await handle.write(waiting.join(""));
    waiting = [];
    length = 0;
  };
  try {
    for await (const { file, text } of pieces) {
      if (file !== current) {
        await flush();
        await handle?.close();
        handle = await open(pathOf(file), "wx");
        current = file;
      }
      waiting.push(text);
      length += text.length;
      if (length >= lot) await flush();
    }
    await flush();
  } finally {
    await handle?.close();
  }
}
