import { spawnSync } from "node:child_process";

/** Why a test that needs a program is left out here, or nothing; with CI=true it is never left out. */
export function without(program: string, ...words: readonly string[]): string | undefined {
  if (process.env.CI === "true" || spawnSync(program, words).status === 0) return undefined;
  return `(left out: there is no ${program})`;
}
