export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height around a middle. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the line from the middle of a box towards a point leaves the box, `room` pixels outside of it. */
export function borderPoint(middle: Point, { width, height }: Size, towards: Point, room: number): Point {
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
  if (dx === 0 && dy === 0) return middle;
  const share = Math.min(
    (width / 2 + room) / Math.abs(dx || 1e-9),
    (height / 2 + room) / Math.abs(dy || 1e-9),
  );
  return { x: middle.x + dx * share, y: middle.y + dy * share };
}
