import type { ExploreEdge, ExploreNode } from "../../../schema/explore.ts";
import type { StandingName } from "../../../schema/explore-filter.ts";
import type { Marks, Scene } from "./scene.ts";

/** Lengths of stroke and gap in pixels, twice; a line without gaps has none. As in drawings of the service. */
export const dashes: Readonly<Record<StandingName, readonly [number, number, number, number]>> = {
  reported: [1, 0, 1, 0],
  ongoing: [16, 4, 16, 4],
  said: [7, 5, 7, 5],
  announced: [2.5, 3.5, 2.5, 3.5],
  possible: [2.5, 7, 2.5, 7],
  demanded: [11, 4, 2.5, 4],
  denied: [3, 3, 3, 3],
};

/** How crowded a picture is: its nodes, as if it had the frame of a common screen. */
export function crowdOf(
  { nodes }: Scene,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  return (nodes.length * 900 * 640) / Math.max(width * height, 1);
}

/** More nodes than this in a frame of the usual size, and there is no room for more than their outlines. */
export const manyNodes = 600;

/** The radius of a node in pixels: what many lines meet is larger. */
export function radiusOf({ degree, focus }: Pick<ExploreNode, "degree" | "focus">, crowd: number): number {
  const grown = Math.sqrt(Math.max(1, degree));
  const [least, more] = crowd > manyNodes ? [3, 0.9] : crowd > 120 ? [7, 1.5] : [10, 2];
  return least + grown * more + (focus ? 4 : 0);
}

/** Whether a node is an event that a source reports to have happened, or to go on: it is drawn full, any other hollow. */
export function isFull({ kind, standing }: Pick<ExploreNode, "kind" | "standing">): boolean {
  return kind === "Event" && !isHollow({ kind, standing });
}

/** Whether a node is an event that is only said, announced, possible, demanded or denied. */
export function isHollow({ kind, standing }: Pick<ExploreNode, "kind" | "standing">): boolean {
  return kind === "Event" && standing !== null && standing !== "reported" && standing !== "ongoing";
}

/** How wide a line is in pixels: by the number of reports that say so, not by how often one does. */
export function widthOf({ reports }: Pick<ExploreEdge, "reports">): number {
  return Math.min(6, 1.4 + Math.log2(Math.max(1, reports)));
}

export type Emphasis = "picked" | "near" | "plain" | "faint";

/**
 * How each node and line stands out: what is picked or pointed at, what is beside it, and, while something is picked, all
 * the rest. Where lines are picked with nodes they are a chain: nothing else that its ends have is beside it.
 */
export function emphasisOf(scene: Scene, { picked, hovered }: Marks): (id: string) => Emphasis {
  const chosen = new Set(picked);
  if (hovered !== undefined) chosen.add(hovered);
  if (chosen.size === 0) return () => "plain";
  const near = new Set<string>();
  const lines = scene.edges.filter(({ id }) => picked.has(id)).length;
  const chain = lines > 0 && scene.nodes.some(({ id }) => picked.has(id));
  const alone = (id: string): boolean => (chain ? id === hovered : chosen.has(id));
  for (const { id, from, to } of scene.edges) {
    if (chosen.has(id)) for (const end of [from, to]) near.add(end);
    if (alone(from) || alone(to)) {
      near.add(id);
      near.add(alone(from) ? to : from);
    }
  }
  return (id) => (chosen.has(id) ? "picked" : near.has(id) ? "near" : "faint");
}
