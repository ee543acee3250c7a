import type { Point } from "./geometry.ts";
import type { Marks, Scene } from "./scene.ts";

/** What somebody did in the picture. */
export interface Deeds {
  /** A node or line was clicked or tapped; nothing, if the ground was. */
  pick(id: string | undefined): void;
  hover(id: string | undefined): void;
  /** The camera moved: places on the screen are others. */
  moved(): void;
}

/** A way to draw a graph in an element: by WebGL, or as SVG where there is none. Both draw the same places, shapes and lines. */
export interface GraphView {
  /** Draws this instead of what was drawn; the camera takes all of it in unless `keep`. */
  draw(scene: Scene, keep?: boolean): void;
  mark(marks: Marks): void;
  /** Moves the camera so far that these nodes are in sight; all of them without ids. */
  show(ids?: readonly string[]): void;
  zoom(factor: number): void;
  /** Where a node is, in pixels of the element, and its radius; undefined for one that is not drawn. */
  placeOf(id: string): (Point & { readonly radius: number }) | undefined;
  /** Lets go of everything it holds; nothing may be called after it. */
  close(): void;
}

export type OpenGraphView = (element: HTMLElement, deeds: Deeds) => GraphView;
