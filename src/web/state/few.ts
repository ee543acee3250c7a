import type { ExploreAnswer, ExploreNode } from "../../../schema/explore.ts";

type Picture = Pick<ExploreAnswer, "nodes" | "edges">;

/** So many things a telephone shows with their names; of more, nobody can follow a line. */
const mostOnSmall = 40;

/**
 * What is drawn of a picture where there is little room: the things that are connected most with each other. Who has
 * the fewest lines to those that are left goes first, so that whoever hangs on one other alone makes room for what
 * joins several. What was asked for, added by hand or picked stays in any case. The same picture, where all have room.
 */
export function fewOf(picture: Picture, kept: ReadonlySet<string>, most = mostOnSmall): Picture {
  const { nodes, edges } = picture;
  if (nodes.length <= most) return picture;
  const stays = ({ id, focus, added }: ExploreNode): boolean => focus || added || kept.has(id);
  const left = new Map(nodes.map((node) => [node.id, new Set<string>()]));
  for (const { from, to } of edges) {
    left.get(from)?.add(to);
    left.get(to)?.add(from);
  }
  const lines = ({ id }: ExploreNode): number => left.get(id)!.size;
  // Of equally many lines, who had the fewest before goes first: of several circles the best known is left.
  const going = nodes
    .filter((node) => !stays(node))
    .sort((a, b) => a.degree - b.degree || (a.id < b.id ? 1 : -1));
  while (going.length > 0) {
    const last = going.reduce((least, node) => (lines(node) < lines(least) ? node : least));
    // Nobody who stands alone is drawn.
    if (left.size <= most && lines(last) > 0) break;
    going.splice(going.indexOf(last), 1);
    for (const other of left.get(last.id)!) left.get(other)!.delete(last.id);
    left.delete(last.id);
  }
  return {
    nodes: nodes.filter(({ id }) => left.has(id)),
    edges: edges.filter(({ from, to }) => left.has(from) && left.has(to)),
  };
}
