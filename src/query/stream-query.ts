import type { GraphStore } from "../store/graph-store.ts";
import type { GivenParameters } from "./check-parameters.ts";
import type { NamedQuery, QueryAnswer, Row } from "./named-query.ts";
import { follow } from "./place.ts";
import { readRows } from "./read-rows.ts";
import { askedOf, finished, nextOf, type RunOptions, runQuery } from "./run-query.ts";

/** The most rows of a streamed answer. */
export const highestStreamed = 1_000_000;

type Ending = Pick<QueryAnswer, "truncated" | "next">;

/**
 * The rows of `runQuery` in lots, as they are taken, then whether there are more: a large answer is not held whole, and
 * whoever stops taking lots ends the reading. The question is checked before the first lot is asked for. Throws as `runQuery`.
 */
export async function streamQuery(
  store: GraphStore,
  query: NamedQuery,
  parameters: GivenParameters,
  options: RunOptions = {},
): Promise<AsyncGenerator<readonly Row[], Ending>> {
  const wide = { highest: highestStreamed, ...options };
  if (query.algorithm === "connections") return atOnce(await runQuery(store, query, parameters, wide));
  const asked = await askedOf(store, query, parameters, wide);
  return (async function* () {
    const { see, at } = follow(asked.place, query.pages);
    let left = asked.limit;
    for await (const lot of readRows(store, query, asked)) {
      const given = lot.slice(0, left);
      see(given);
      if (given.length > 0) yield await finished(store, query, asked, given);
      if (lot.length > left) {
        const going = query.pages ? at() : asked.skip + asked.limit;
        return { truncated: true, next: await nextOf(store, query, asked, going) };
      }
      left -= lot.length;
    }
    return { truncated: false };
  })();
}

async function* atOnce({ rows, truncated, next }: QueryAnswer): AsyncGenerator<readonly Row[], Ending> {
  yield rows;
  return { truncated, ...(next ? { next } : {}) };
}
