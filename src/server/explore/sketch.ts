import type { ExploreAnswer, ExploreNode } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { placesOf } from "./layout/places.ts";

/** A picture of more nodes or lines than these is none on a page. */
const mostDrawn = 90;
const mostLines = 220;

type Drawing = Pick<ExploreAnswer, "nodes" | "edges">;

/** What a page draws of a picture: all of it where there is room; else what is best connected, with places of its own. */
export async function sketched(
  { remember }: Pick<Service, "remember">,
  { nodes, edges, search }: ExploreAnswer,
): Promise<Drawing> {
  if (nodes.length <= mostDrawn && edges.length <= mostLines) return { nodes, edges };
  const kept = bestConnected(nodes, edges);
  const lines = kept.edges.map(({ from, to, count }) => ({ from, to, weight: count }));
  const places = await remember(`explore sketch ${search}`, () =>
    placesOf(
      kept.nodes.map(({ id }) => id),
      lines,
    ),
  );
  return { edges: kept.edges, nodes: kept.nodes.map((node) => ({ ...node, ...places.get(node.id)! })) };
}

/** Those asked for and added, then along the lines of the best connected from one to the next: nobody stands alone. */
function bestConnected(nodes: readonly ExploreNode[], edges: Drawing["edges"]): Drawing {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rank = (id: string): number => {
    const { focus, added, degree } = byId.get(id)!;
    return (focus ? 1e6 : 0) + (added ? 1e5 : 0) + degree;
  };
  const kept = new Set<string>();
  const sorted = [...edges].sort(
    (a, b) => rank(b.from) + rank(b.to) - rank(a.from) - rank(a.to) || (a.id < b.id ? -1 : 1),
  );
  for (const { from, to } of sorted) {
    if (kept.size + Number(!kept.has(from)) + Number(!kept.has(to)) > mostDrawn) continue;
    kept.add(from).add(to);
  }
  for (const { id, focus } of nodes) if (focus && kept.size < mostDrawn) kept.add(id);
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: sorted.filter(({ from, to }) => kept.has(from) && kept.has(to)).slice(0, mostLines),
  };
}
