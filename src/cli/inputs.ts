import { existsSync } from "node:fs";
import { readFile as readBytes } from "node:fs/promises";
import type { ArticleInput } from "../text/article-input.ts";
import { readFile, sidecarName } from "../text/read-file.ts";
import { findFiles } from "./files.ts";

/** An article, or something that is none with the reason in one line. */
export type Read = { readonly article: ArticleInput } | { readonly refused: string; readonly reason: string };

/** Reads the articles of files and folders one file at a time, in order; `-` is standard input. Throws `UsageError` for a path that is not there, before anything is read. */
export async function* readArticles(paths: readonly string[]): AsyncGenerator<Read> {
  const { files, barren } = await findFiles(paths);
  for (const { path, reason } of barren) yield { refused: path, reason };
  for (const { path, name } of files) {
    const bytes = await bytesOf(path);
    if (typeof bytes === "string") {
      yield { refused: path, reason: bytes };
      continue;
    }
    const sidecar = await sidecarOf(path);
    if (typeof sidecar === "string") {
      yield { refused: path, reason: sidecar };
      continue;
    }
    const { articles, refusals } = readFile({ name, bytes, ...(sidecar ? { sidecar } : {}) });
    for (const article of articles) yield { article };
    for (const { line, reason } of refusals)
      yield { refused: line === undefined ? path : `${path}:${line}`, reason };
  }
}

/** The file beside that says what is known of an article; undefined where none is, the reason where there is one that cannot be read. */
async function sidecarOf(path: string): Promise<Uint8Array | string | undefined> {
  const beside = path === "-" ? undefined : sidecarName(path);
  if (beside === undefined || !existsSync(beside)) return undefined;
  const bytes = await bytesOf(beside);
  return typeof bytes === "string" ? `has a sidecar file that ${bytes}` : bytes;
}

let piped: Promise<Uint8Array> | undefined;

async function bytesOf(path: string): Promise<Uint8Array | string> {
  if (path === "-") {
    piped ??= standardInput();
    return piped;
  }
  try {
    return await readBytes(path);
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`;
  }
}

/** What is piped in comes once, and may be asked for again. */
async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
