import type { Engine, Writing } from "./engine.ts";

/**
 * Writes, and tells what was done also where the answer to the commit was lost: the work is run again then, finds its own
 * traces (`isDone` says so of what it gives), and what it gave before is what was done.
 */
export function writeOnce<T>(
  engine: Pick<Engine, "write">,
  work: (writing: Writing) => Promise<T>,
  isDone: (now: T) => boolean,
): Promise<T> {
  let before: { readonly gave: T } | undefined;
  return engine.write(async (writing) => {
    const now = await work(writing);
    if (before && isDone(now)) return before.gave;
    before = { gave: now };
    return now;
  });
}
