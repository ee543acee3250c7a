import type { Point } from "./geometry.ts";

/** What is seen: a place of the picture times `scale`, plus `x` and `y`, is a place on the screen. */
export interface Camera extends Point {
  readonly scale: number;
}

export interface Gestured {
  readonly camera: () => Camera;
  readonly move: (camera: Camera) => void;
  /** A click, or a touch that moved less than ten pixels. */
  readonly tap: (at: Point, touch: boolean) => void;
  /** A mouse over the picture; nothing when it left. */
  readonly over: (at: Point | undefined) => void;
}

const tolerance = 10;

/** Dragging, pinching, wheel and taps in an element; gives what ends them. */
export function onGestures(frame: HTMLElement, { camera, move, tap, over }: Gestured): () => void {
  const down = new Map<number, Point>();
  let begun: Point | undefined;
  let dragged = false;
  const at = (event: MouseEvent): Point => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const scaled = (factor: number, { x, y }: Point): void => {
    const now = camera();
    move({ scale: now.scale * factor, x: x + (now.x - x) * factor, y: y + (now.y - y) * factor });
  };
  const pressed = (event: PointerEvent): void => {
    if (event.button !== 0 && event.pointerType === "mouse") return;
    frame.setPointerCapture(event.pointerId);
    down.set(event.pointerId, at(event));
    if (down.size === 1) begun = at(event);
    dragged = down.size > 1;
  };
  const moved = (event: PointerEvent): void => {
    const here = at(event);
    const before = down.get(event.pointerId);
    if (!before) {
      if (event.pointerType === "mouse") over(here);
      return;
    }
    if (!dragged && begun && Math.hypot(here.x - begun.x, here.y - begun.y) < tolerance) return;
    dragged = true;
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, here);
    const now = camera();
    if (!other) {
      move({ ...now, x: now.x + here.x - before.x, y: now.y + here.y - before.y });
      return;
    }
    const apart = (one: Point): number => Math.hypot(one.x - other.x, one.y - other.y) || 1;
    scaled(apart(here) / apart(before), { x: (here.x + other.x) / 2, y: (here.y + other.y) / 2 });
  };
  const released = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId) || event.type === "pointercancel") return;
    if (!dragged && down.size === 0) tap(at(event), event.pointerType !== "mouse");
  };
  const wheeled = (event: WheelEvent): void => {
    event.preventDefault();
    scaled(Math.exp(-event.deltaY * 0.0015), at(event));
  };
  const left = (): void => over(undefined);
  const listeners = [
    ["pointerdown", pressed],
    ["pointermove", moved],
    ["pointerup", released],
    ["pointercancel", released],
    ["pointerleave", left],
    ["wheel", wheeled],
  ] as const;
  for (const [name, listener] of listeners)
    frame.addEventListener(name, listener as EventListener, { passive: false });
  return () => {
    for (const [name, listener] of listeners) frame.removeEventListener(name, listener as EventListener);
  };
}
