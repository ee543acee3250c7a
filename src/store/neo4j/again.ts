import { setTimeout as sleep } from "node:timers/promises";

const longest = 5_000;

/** When a failure may be tried again, and who is told. */
export interface Persistence {
  /** Milliseconds from the first try after which no other begins. */
  budget(error: unknown): number;
  /** Milliseconds before the second try. */
  readonly pause: number;
  /** Told before each wait. */
  readonly onWait?: (error: unknown) => void;
}

/**
 * The work's result, tried again while it fails in passing, after pauses that double up to five seconds. Throws the last
 * failure: at the latest one try after the budget is spent.
 */
export async function again<T>(
  work: () => Promise<T>,
  { budget, pause: first, onWait }: Persistence,
): Promise<T> {
  const start = Date.now();
  for (let pause = first; ; pause = Math.min(2 * pause, longest)) {
    try {
      return await work();
    } catch (error) {
      const wait = pause * (0.8 + 0.4 * Math.random()); // several writers that met must not meet again
      if (Date.now() + wait - start > budget(error)) throw error;
      onWait?.(error);
      await sleep(wait);
    }
  }
}
