import { bestConnected } from "../../../schema/best-connected.ts";
import type { Ends } from "../../graph/exports/graph-source.ts";

/** So many of the best connected are what others may connect. */
const mostHubs = 60;
/** Of what connects two of them, so many are looked at more closely. */
const mostKept = 300;

/**
 * At most `cap` nodes that are connected with each other as much as may be: those with the most connections, and what
 * connects several of these. What is connected most by itself would be boxes without a line, for people meet in events
 * that have few connections of their own. `words` are what somebody said.
 * `counts` is how many connections each has; `pairs` are walked through once.
 */
export async function densest(
  counts: ReadonlyMap<string, number>,
  pairs: AsyncIterable<Ends>,
  cap: number,
  words: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const often = (id: string): number => counts.get(id) ?? 0;
  const inOrder = (ids: Iterable<string>, weight: (id: string) => number): readonly string[] =>
    [...ids].sort(
      (one, other) => weight(other) - weight(one) || often(other) - often(one) || (one < other ? -1 : 1),
    );
  const connected = [...counts.keys()].filter((id) => often(id) > 0);
  const hubs = new Set(inOrder(connected, often).slice(0, mostHubs));
  const beside = new Map<string, Set<string>>();
  for await (const { from, to, asserted } of pairs) {
    if (!asserted || from === to || !counts.has(from) || !counts.has(to)) continue;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      if (hubs.has(other)) beside.set(one, (beside.get(one) ?? new Set()).add(other));
  }
  const joins = (id: string): number => beside.get(id)?.size ?? 0;
  const weight = (id: string): number => joins(id) - (words.has(id) ? 1 : 0);
  const joining = inOrder(beside.keys(), weight).filter((id) => !hubs.has(id) && joins(id) > 1);
  const left = new Set([...hubs, ...joining.slice(0, mostKept)]);
  const near = new Map([...left].map((id) => [id, new Set<string>()]));
  for (const id of left)
    for (const hub of beside.get(id) ?? []) {
      near.get(id)!.add(hub);
      near.get(hub)!.add(id);
    }
  return bestConnected({ beside: near, often, isWords: (id) => words.has(id) }, cap);
}
