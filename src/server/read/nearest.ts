import type { GraphNode, NodeLabel } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { choose } from "../drawing/choose.ts";
import { type LeftOut, standingOnly } from "./left-out.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import { atShown, officesAt, withOffices } from "./offices.ts";
import { assertionsOf, endsOf, type Outlined, outlineOf } from "./outline.ts";

/** Events and statements are how entities meet: their other ends belong to the picture. */
const between: ReadonlySet<NodeLabel> = new Set(["Event", "Statement"]);

/**
 * What a drawing of `cap` nodes shows of a node's neighbourhood. It is chosen among twice as many neighbours of each
 * family, the most asserted first, and what lies behind the events and statements among them; only what was chosen is
 * read with its sentences, and nothing from articles that are `left` out. Equal offices are one. `outline` is for who has read it already. Throws `StoreError`.
 */
export async function nearest(
  store: Store,
  node: GraphNode,
  {
    cap,
    limit,
    left = { articles: new Set() },
  }: { readonly cap: number; readonly limit: number; readonly left?: Pick<LeftOut, "articles"> },
  outline?: readonly Outlined[],
): Promise<Neighbourhood> {
  const all = standingOnly(outline ?? (await outlineOf(store, [node])), left);
  const families = new Map<NodeLabel, Map<string, number>>();
  for (const edge of all) {
    const [other, label] = edge.from === node.node ? [edge.to, edge.toLabel] : [edge.from, edge.fromLabel];
    if (other === node.node) continue;
    const often = families.get(label) ?? new Map<string, number>();
    families.set(label, often.set(other, (often.get(other) ?? 0) + 1));
  }
  const kept = new Set([node.node]);
  const middle: GraphNode[] = [];
  for (const [label, often] of families)
    for (const id of mostOf(often, 2 * cap)) {
      kept.add(id);
      if (between.has(label)) middle.push({ node: id, labels: [label], properties: {} });
    }
  const near = all.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const far = standingOnly(await outlineOf(store, middle), left);
  const links = [...new Map([...near, ...far].map((one) => [one.edge, one])).values()];
  const [found, offices] = await Promise.all([endsOf(store, links), officesAt(store, node, all, left)]);
  const shown = [...offices.values()].map((one) => [one.node, one] as const);
  const nodes = new Map([...found, ...shown, [node.node, node]]);
  const ends = links.map((one) => {
    const { from, to } = atShown(one, offices);
    return { one, from: { node: from }, to: { node: to } };
  });
  const chosen = choose({ focus: [node], nodes, assertions: ends }, cap);
  const read = await assertionsOf(
    store,
    chosen.assertions.map(({ one }) => one),
    limit,
    nodes,
  );
  const assertions = read.map((one) => withOffices(one, offices));
  const truncated = near.length < all.length;
  return { focus: [node], nodes, assertions, truncated, chosen: { ...chosen, assertions } };
}

/** Of things that are counted the most counted, in order; of equals those whose ids come first. Only what may be among them is sorted. */
function mostOf(often: ReadonlyMap<string, number>, most: number): readonly string[] {
  const alike: string[][] = [];
  for (const [id, times] of often) {
    alike[times] ??= [];
    alike[times].push(id);
  }
  const found: string[] = [];
  for (let times = alike.length - 1; times > 0 && found.length < most; times--)
    found.push(...(alike[times] ?? []).sort().slice(0, most - found.length));
  return found;
}
