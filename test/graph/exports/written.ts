import type { Piece } from "../../../src/graph/exports/exporting.ts";

/** What a writer of one file writes. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all.join("");
}

/** What a writer of files writes, by the file's name. */
export async function filesOf(pieces: AsyncIterable<Piece>): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string[]>();
  for await (const { file, text } of pieces) {
    const texts = files.get(file);
    if (texts) texts.push(text);
    else files.set(file, [text]);
  }
  return new Map([...files].map(([file, texts]) => [file, texts.join("")]));
}
