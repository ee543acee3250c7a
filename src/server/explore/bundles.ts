import { groupBy } from "../../../schema/group-by.ts";
import type { ExploreEdge } from "../../../schema/index.ts";
import { standingRow } from "../standing.table.ts";
import type { Claim } from "./catalogue.ts";
import { standingOfAll, standingsOf } from "./rows.ts";

const mostNamed = 50;

/** The id of what is asserted between two nodes, in either direction. */
export function bundleId(one: string, other: string): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}

/** One line for each two nodes between which something is asserted, in a fixed order; it goes the way of the first assertion. */
export function bundlesOf(claims: Iterable<Claim>): readonly ExploreEdge[] {
  const between = [...claims].filter(({ from, to }) => from !== to).sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = groupBy(between, ({ from, to }) => bundleId(from, to));
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, group]) => bundleOf(id, group));
}

function bundleOf(id: string, group: readonly Claim[]): ExploreEdge {
  const { from, to } = group[0]!;
  const counts = new Map<string, { type: string; words: string; count: number }>();
  for (const { type, words } of group) {
    const known = counts.get(words);
    counts.set(words, { type, words, count: (known?.count ?? 0) + 1 });
  }
  const relations = [...counts.values()].sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
  const standing = standingOfAll(group);
  return {
    id,
    from,
    to,
    count: group.length,
    reports: new Set(group.map(({ article }) => article)).size,
    relations,
    label: labelOf(group, standingRow(standing).mark),
    standing,
    standings: standingsOf(group),
    directed: group.every((one) => one.from === from),
    assertions: group.slice(0, mostNamed).map((one) => one.id),
  };
}

function labelOf(group: readonly Claim[], mark: string): string {
  const said = [...new Set(group.map(({ short }) => short))];
  const words = said.length > 2 ? `${said.slice(0, 2).join(", ")} …` : said.join(", ");
  return `${mark === "" ? "" : `${mark} `}${words}${group.length > 1 ? ` ×${group.length}` : ""}`;
}
