import type { Loading } from "./child.ts";

/** How long a form waits, in milliseconds, on a machine of just this speed. */
export interface Pace {
  /** Over which a load tries again what failed in passing. */
  readonly again: number;
  /** After which something that is awaited fell silent: what should end, end in words or open did neither. */
  readonly deadline: number;
}

/** What the store gives one answer, and a transaction that is tried again begins with one. */
const answer = 130_000;

/**
 * The pace after what was measured: milliseconds of a load that nobody disturbed, and of the slowest start of a server so
 * far, where there is one. On a quiet machine a load is given ten minutes, as many as ten starts of a busy one take else.
 */
export function paceAfter(load: number, start = 0): Pace {
  const again = Math.max(600_000, 10 * start);
  return { again, deadline: again + 3 * answer + 10 * load };
}

/** Milliseconds of a load that runs to its end; throws where it does not. */
export async function undisturbed(loading: Loading): Promise<number> {
  const start = Date.now();
  const words = await failureOf(loading);
  if (words) throw new Error(`a load that nobody disturbed ended with ${words}`);
  return Date.now() - start;
}

/** What a load said for its end; undefined where it came to its end, or was killed. */
export async function failureOf(loading: Loading): Promise<string | undefined> {
  const code = await loading.ended;
  return code === 0 || code === null ? undefined : errorIn(loading.errors());
}

/** What a promise gives, or throws; an error where it does neither for so long. */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const words = `${what} took longer than ${Math.round(milliseconds / 1000)} s`;
    timer = setTimeout(() => reject(new Error(words)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** The line of what Node says of an error that nobody caught. */
function errorIn(said: string): string {
  const lines = said.trim().split("\n");
  return lines.find((line) => /^\w*Error: /.test(line)) ?? lines.at(-1)!;
}
