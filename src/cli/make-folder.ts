import { mkdirSync } from "node:fs";
import { inWords } from "./in-words.ts";
import { CommandError } from "./usage-error.ts";

/** Makes the folder of a store, and those above it, where they are missing. Throws `CommandError` with the reason in words. */
export function makeFolder(folder: string): void {
  try {
    // Not the one of node:fs/promises, which says of a full disk that there is no such folder.
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new CommandError(`a store at ${folder} cannot be made: ${inWords(error as NodeJS.ErrnoException)}`);
  }
}
