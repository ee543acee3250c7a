import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StoreState } from "../state.ts";
import { StoreError } from "../store-error.ts";

/*
 * What the database must at least hold, kept beside it: a database file whose head is damaged opens as an empty one,
 * and an empty answer would be a lie.
 */

const file = "expected.json";

/** Writes down what the folder's database holds, complete or not at all. */
export function writeExpectation(folder: string, state: StoreState): void {
  const part = join(folder, `${file}.part`);
  writeFileSync(part, `${JSON.stringify(state)}\n`);
  renameSync(part, join(folder, file));
}

/** What the folder's database must hold; undefined for a new one. Throws `StoreError` if it cannot be read. */
export function readExpectation(folder: string): StoreState | undefined {
  const path = join(folder, file);
  try {
    return JSON.parse(readFileSync(path, "utf8")) as StoreState;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new StoreError("read", path, "what the last build wrote; build into another folder", error);
  }
}

/** Throws `StoreError` where a database lost what was written to it. */
export function assertExpected(
  folder: string,
  expected: StoreState | undefined,
  found: StoreState | undefined,
): void {
  if (expected !== undefined && (found?.serial ?? 0) < expected.serial) {
    const has = found ? `state ${found.serial}` : "an empty database";
    const wanted = `state ${expected.serial} with ${expected.nodes} nodes and ${expected.edges} edges: the file is damaged; restore a backup, or build again into an empty folder`;
    throw new StoreError("open", `${folder}, which has ${has}`, wanted);
  }
}

/** Throws `StoreError` where a database has more or less than the loads wrote down in it: an answer could be wrong without a sign. */
export function assertCounted(
  folder: string,
  found: StoreState | undefined,
  counted: { readonly nodes: number; readonly edges: number },
): void {
  if (found !== undefined && (found.nodes !== counted.nodes || found.edges !== counted.edges)) {
    const has = `${counted.nodes} nodes and ${counted.edges} edges`;
    throw new StoreError(
      "open",
      `${folder}, which has ${has}`,
      `${found.nodes} and ${found.edges}: it is damaged, or was changed by other means. “dateline check” says where and what to do; or restore a backup, or build again into an empty folder`,
    );
  }
}
