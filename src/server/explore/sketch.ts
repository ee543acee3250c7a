import { bestConnected } from "../../../schema/best-connected.ts";
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
  const kept = chosen(nodes, edges);
  const lines = kept.edges.map(({ from, to, count }) => ({ from, to, weight: count }));
  const places = await remember(`explore sketch ${search}`, () =>
    placesOf(
      kept.nodes.map(({ id }) => id),
      lines,
    ),
  );
  return { edges: kept.edges, nodes: kept.nodes.map((node) => ({ ...node, ...places.get(node.id)! })) };
}

/** Those asked for, and added as long as there is room, and what is connected most with each other; of their lines what the best connected have. */
function chosen(nodes: readonly ExploreNode[], edges: Drawing["edges"]): Drawing {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const of = (id: string): ExploreNode => byId.get(id)!;
  const beside = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of edges) {
    beside.get(from)!.add(to);
    beside.get(to)!.add(from);
  }
  const byHand = nodes.filter(({ focus, added }) => focus || added).length <= mostDrawn;
  const kept = bestConnected(
    {
      beside,
      often: (id) => of(id).degree,
      isWords: (id) => of(id).kind === "Statement",
      stays: (id) => of(id).focus || (byHand && of(id).added),
    },
    mostDrawn,
  );
  const rank = ({ from, to }: Drawing["edges"][number]): number => of(from).degree + of(to).degree;
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: edges
      .filter(({ from, to }) => kept.has(from) && kept.has(to))
      .sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
      .slice(0, mostLines),
  };
}
