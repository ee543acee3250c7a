import { groupBy } from "../../schema/group-by.ts";
import type { Values, Writing } from "./engine.ts";

/** Rows a statement: more gains nothing, and one statement stays small enough to be tried again. */
const most = 2_000;

/** What some works give that do not need each other: all are begun at once where the engine takes statements ahead. */
export async function beside<T extends readonly unknown[]>(
  { ahead }: Pick<Writing, "ahead">,
  works: { readonly [K in keyof T]: () => Promise<T[K]> },
): Promise<T> {
  if (ahead) return allInOrder(works.map((work) => work())) as unknown as Promise<T>;
  const given: unknown[] = [];
  for (const work of works) given.push(await work());
  return given as unknown as T;
}

/**
 * What statements give that were sent in this order. Throws why the first of them failed: one sent behind it only says
 * that the transaction is over, and may say so sooner.
 */
export async function allInOrder<T>(sent: readonly Promise<T>[]): Promise<readonly T[]> {
  const ended = await Promise.allSettled(sent);
  return ended.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
}

/** Runs a statement over `rows`, a few thousand at a time. Gives all rows that come back. */
export async function runRows(
  { run }: Pick<Writing, "run">,
  cypher: string,
  all: readonly unknown[],
  name: "rows" | "ids" = "rows",
  more: Values = {},
): Promise<readonly Values[]> {
  const found: Values[] = [];
  for (const some of chunksOf(all)) found.push(...(await run(cypher, { ...more, [name]: some })));
  return found;
}

/** Rows as one statement after the other takes them. */
export function chunksOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const chunks: (readonly T[])[] = [];
  for (let from = 0; from < all.length; from += most) chunks.push(all.slice(from, from + most));
  return chunks;
}

/** Things by key, keys in order. */
export function grouped<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, T[]> {
  return new Map([...groupBy(all, key)].sort(([a], [b]) => (a < b ? -1 : 1)));
}
