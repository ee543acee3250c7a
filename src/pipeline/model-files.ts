import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ModelFiles } from "../language/open-model.ts";

/** The bytes of the language model that lies in `directory` (`int8.onnx`, `vocab.txt`, `meta.json`). Throws if one is missing. */
export async function readModelFiles(directory: string): Promise<ModelFiles> {
  const [model, vocabulary, meta] = await Promise.all([
    readFile(join(directory, "int8.onnx")),
    readFile(join(directory, "vocab.txt"), "utf8"),
    readFile(join(directory, "meta.json"), "utf8"),
  ]);
  return { model, vocabulary, meta: JSON.parse(meta) as unknown };
}
