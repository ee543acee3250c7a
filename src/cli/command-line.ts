import type { Configuration } from "./configuration.ts";

/** A command of ours with the store that it is about, as a shell takes it: what is told to be run does what it says as it stands. */
export function commandLine(
  name: string,
  { store }: Pick<Configuration, "store">,
  ...words: readonly string[]
): string {
  return ["dateline", name, "--store", store, ...words].map(quoted).join(" ");
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
