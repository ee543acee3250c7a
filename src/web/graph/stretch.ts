import type { ExploreNode } from "../../../schema/explore.ts";
import { apart } from "./apart.ts";
import { boxOf } from "./geometry.ts";
import type { Scene } from "./scene.ts";

/** How much a picture is drawn out, across and down. */
export interface Stretch {
  readonly x: number;
  readonly y: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

const most = 3.5;

/** Pixels left free around a picture for names: less where there are few. */
export function marginOf({ width }: Frame): number {
  return Math.round(Math.min(58, Math.max(20, width * 0.09)));
}

/** The frame without its margin. */
export function innerOf(frame: Frame): Frame {
  const margin = 2 * marginOf(frame);
  return { width: frame.width - margin, height: frame.height - margin };
}

/**
 * What draws a picture out so that it still fills the frame when what lies on each other in it was moved apart: that
 * makes a crowded picture as much wider as it is narrow.
 */
export function stretchInto(scene: Scene, frame: Frame, radius: (node: ExploreNode) => number): Stretch {
  const first = stretchOf(scene, frame);
  const second = stretchOf(apart(stretched(scene, first), innerOf(frame), radius), frame);
  const [x, y] = [first.x * second.x, first.y * second.y];
  const least = Math.min(x, y);
  return { x: x / least, y: y / least };
}

/** What draws a picture out along its shorter side, so that it fills a frame of these proportions: names get room. */
export function stretchOf({ nodes }: Scene, { width, height }: Frame): Stretch {
  if (nodes.length < 2 || width <= 0 || height <= 0) return { x: 1, y: 1 };
  const [low, high] = boxOf(nodes);
  const [wide, tall] = [Math.max(high.x - low.x, 1), Math.max(high.y - low.y, 1)];
  const wanted = width / height / (wide / tall);
  return wanted >= 1 ? { x: Math.min(wanted, most), y: 1 } : { x: 1, y: Math.min(1 / wanted, most) };
}

/** The picture drawn out. */
export function stretched(scene: Scene, { x, y }: Stretch): Scene {
  return { ...scene, nodes: scene.nodes.map((node) => ({ ...node, x: node.x * x, y: node.y * y })) };
}
