import { readFilter, writeFilter } from "../../../schema/explore-address.ts";
import { type ExploreFilter, type ExploreView, exploreParameters } from "../../../schema/explore-filter.ts";

/** What the pane beside the result shows of what is picked. */
export type Pane = "evidence" | "expand" | "connect" | "path";

/** Where somebody is in the explorer: all of it stands in the address, so that it can be shared and gone back to. */
export interface Place {
  readonly filter: ExploreFilter;
  /** The id of a node, a line or a row. */
  readonly picked?: string | undefined;
  readonly pane: Pane;
  /** The other end of a path. */
  readonly goal?: string | undefined;
  /** Whether all of the picture is drawn where a small screen would show a part of it. */
  readonly whole?: boolean | undefined;
}

const panes: readonly Pane[] = ["evidence", "expand", "connect", "path"];

/** The place that an address tells of. What it has of other things is left aside. Throws `FilterError` for a filter that cannot be. */
export function readPlace({ search, hash }: Pick<URL, "search" | "hash">): Place {
  const known = new Set<string>(exploreParameters.map(({ name }) => name));
  const asked = new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => known.has(name)));
  const told = new URLSearchParams(hash.replace(/^#/, ""));
  const picked = told.get("pick") || undefined;
  const goal = told.get("to") || undefined;
  const pane = panes.find((one) => one === told.get("pane"));
  const filter = readFilter(asked);
  const whole = told.has("whole") ? { whole: true } : {};
  if (picked === undefined) return { filter, pane: "evidence", ...whole };
  return {
    filter,
    picked,
    pane: pane === "path" && !goal ? "connect" : (pane ?? "evidence"),
    goal,
    ...whole,
  };
}

/** The address of a place, with the same parts always in the same order. */
export function addressOf({ filter, picked, pane, goal, whole }: Place): string {
  const search = writeFilter(filter).toString();
  const told = new URLSearchParams();
  if (picked !== undefined) told.set("pick", picked);
  if (picked !== undefined && pane !== "evidence") told.set("pane", pane);
  if (picked !== undefined && pane === "path" && goal !== undefined) told.set("to", goal);
  if (whole) told.set("whole", "1");
  const hash = told.toString().replaceAll("%7E", "~");
  return `/explore${search && `?${search}`}${hash && `#${hash}`}`;
}

/** The same filter with these groups around a node drawn too. */
export function expanded(filter: ExploreFilter, node: string, keys: readonly string[]): ExploreFilter {
  return { ...filter, expand: [...new Set([...filter.expand, ...keys.map((key) => `${node}:${key}`)])] };
}

/** The same filter without anything that came in around a node. */
export function collapsed(filter: ExploreFilter, node: string): ExploreFilter {
  return { ...filter, expand: filter.expand.filter((one) => !one.startsWith(`${node}:`)) };
}

/** The same filter in another view. */
export function viewed(filter: ExploreFilter, view: ExploreView): ExploreFilter {
  return { ...filter, view };
}
