import { bestConnected } from "../../../schema/best-connected.ts";
import type { ExploreAnswer, ExploreNode } from "../../../schema/explore.ts";
import { groupKey } from "../../../schema/explore-group.ts";

type Picture = Pick<ExploreAnswer, "nodes" | "edges">;

/** So many things a telephone shows with their names; of more, nobody can follow a line. */
const mostOnSmall = 40;

/**
 * What is drawn of a picture where there is little room: the things that are connected most with each other. What was
 * asked for, added by hand or picked stays in any case. Each tells how many of those beside it are left out. The same
 * picture, where all have room.
 */
export function fewOf(picture: Picture, kept: ReadonlySet<string>, most = mostOnSmall): Picture {
  const { nodes, edges } = picture;
  if (nodes.length <= most) return picture;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const beside = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of edges) {
    beside.get(from)?.add(to);
    beside.get(to)?.add(from);
  }
  const left = bestConnected(
    {
      beside,
      often: (id) => byId.get(id)!.degree,
      isWords: (id) => byId.get(id)!.kind === "Statement",
      stays: (id) => byId.get(id)!.focus || byId.get(id)!.added || kept.has(id),
    },
    most,
  );
  const counted = (node: ExploreNode): ExploreNode => {
    const out = [...beside.get(node.id)!].filter((id) => !left.has(id)).length;
    return out === 0 ? node : { ...node, degree: node.degree - out, more: node.more + out };
  };
  return {
    nodes: nodes.filter(({ id }) => left.has(id)).map(counted),
    edges: edges.filter(({ from, to }) => left.has(from) && left.has(to)),
  };
}

/** Those of a picture that are beside a node in this group. */
export function inGroup({ nodes, edges }: Picture, node: string, key: string): readonly string[] {
  const byId = new Map(nodes.map((one) => [one.id, one]));
  return edges.flatMap(({ from, to, relations }) => {
    const other = byId.get(from === node ? to : to === node ? from : "");
    return other && relations.some(({ type }) => groupKey(type, other) === key) ? [other.id] : [];
  });
}

/** Those of a picture that an expansion asks for: `id:RELATION:kind:year`, as it stands in the address. */
export function expandedIn(picture: Picture, expand: readonly string[]): readonly string[] {
  return expand.flatMap((one) => {
    const node = one.slice(0, one.indexOf(":"));
    return [node, ...inGroup(picture, node, one.slice(node.length + 1))];
  });
}
