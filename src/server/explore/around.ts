import { type ExploreAround, type ExploreFilter, exploreLimits, writeFilter } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { HttpError } from "../problem.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueNow } from "./catalogue-now.ts";
import { explored } from "./explore.ts";
import { groupsOf } from "./groups.ts";
import { standingAt } from "./match.ts";

/**
 * What there is around a node before it is drawn: how many of what, by relation, kind and year. With groups it also gives
 * what these add to the picture of the filter. Throws `HttpError` for a node or group there is not.
 */
export async function around(
  service: Service,
  asked: string,
  ticked: readonly string[],
  filter: ExploreFilter,
): Promise<ExploreAround> {
  const catalogue = await catalogueNow(service);
  const face = faceOf(catalogue, asked);
  const node = face.id;
  const groups = groupsOf(catalogue, node, standingAt(catalogue, filter)(node));
  const unknown = ticked.find((key) => !groups.some((group) => group.key === key));
  if (unknown !== undefined) throw new HttpError(404, `there is no group ${unknown} around ${node}`, "group");
  const before = await explored(service, filter);
  const there = new Set(before.nodes.map(({ id }) => id));
  const expand = [...new Set([...filter.expand, ...ticked.map((key) => `${node}:${key}`)])];
  const wider = { ...filter, expand, hide: filter.hide.filter((id) => id !== node) };
  const after = ticked.length === 0 ? before : await explored(service, wider);
  const lines = new Map(before.edges.map(({ id, count }) => [id, count]));
  const wanted = groups.filter(({ key }) => ticked.includes(key));
  return {
    node: face,
    groups: groups.map(({ neighbours, ...group }) => ({
      ...group,
      count: neighbours.length,
      drawn: neighbours.filter((id) => there.has(id)).length,
    })),
    nodes: after.nodes.filter(({ id }) => !there.has(id)),
    edges: after.edges.filter(({ id, count }) => lines.get(id) !== count),
    left: wanted.reduce(
      (sum, { neighbours }) => sum + Math.max(0, neighbours.length - exploreLimits.perStep),
      0,
    ),
    search: writeFilter(wider).toString(),
  };
}

/** A node by id, as an end of something; for an office the one that is shown for it. Throws `HttpError` where there is none. */
export function faceOf({ things }: Catalogue, asked: string) {
  const thing = things.get(asked);
  if (!thing) throw new HttpError(404, `there is no node ${asked}`, "node");
  const { id, kind, type, name, href } = thing;
  return { id, kind, type, name, href };
}
