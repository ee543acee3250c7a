import type { ExploreEdge, ExploreNode } from "../../schema/explore.ts";
import { standingNames } from "../../schema/explore-filter.ts";
import { glyphs } from "../../schema/glyphs.ts";
import { chanceOf } from "./synthetic-world.ts";

/** A made-up picture of so many nodes and lines between them, the same each time. */
export function crowd(
  count: number,
  lines: number,
): { readonly nodes: ExploreNode[]; readonly edges: ExploreEdge[] } {
  const chance = chanceOf(7);
  const pick = <Of>(all: readonly Of[]): Of => all[Math.floor(chance() * all.length)]!;
  const ids = Array.from({ length: count }, (_, at) => `entity-${at.toString(16).padStart(16, "0")}`);
  const pairs = new Map<string, readonly [from: string, to: string]>();
  while (pairs.size < lines) {
    const [from, to] = [pick(ids), pick(ids)];
    if (from !== to) pairs.set(`${from}~${to}`, [from, to]);
  }
  const degrees = new Map<string, number>();
  for (const pair of pairs.values()) for (const id of pair) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const nodes = ids.map((id, at): ExploreNode => {
    const { kind } = pick(glyphs);
    const [x, y] = [chance() * 2000 - 1000, chance() * 2000 - 1000];
    const own = { id, kind, type: kind, name: `${kind} of the ${at}th report`, x, y };
    return {
      ...own,
      degree: degrees.get(id) ?? 0,
      more: 0,
      reports: 1,
      standing: null,
      when: null,
      focus: false,
      added: false,
      href: `/entity/${id}`,
    };
  });
  const edges = [...pairs].map(([id, [from, to]]): ExploreEdge => {
    const [count, standing] = [1 + Math.floor(chance() * 3), pick(standingNames)];
    return {
      id,
      from,
      to,
      count,
      reports: count,
      relations: [{ type: "LED", words: "led", count }],
      label: "led",
      standing,
      standings: { [standing]: count },
      directed: true,
      assertions: [],
    };
  });
  return { nodes, edges };
}
