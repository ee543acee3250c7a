import type { LoadCounts } from "../graph-store.ts";

/** What a load that did nothing counts. */
export const nothing: LoadCounts = {
  nodesCreated: 0,
  edgesCreated: 0,
  nodesRemoved: 0,
  edgesRemoved: 0,
  written: 0,
  unchanged: 0,
  refused: 0,
};

/** Both counts together. */
export function added(one: LoadCounts, other: LoadCounts): LoadCounts {
  const keys = Object.keys(nothing) as (keyof LoadCounts)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as LoadCounts;
}
