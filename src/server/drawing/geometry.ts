export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height around a middle. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whether two lines cross; lines that only meet at an end do not. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** How long a stretch of the line from `a` to `b` lies within a box, in pixels: 0 where it passes by. */
export function lengthWithin(a: Point, b: Point, middle: Point, { width, height }: Size): number {
  let enter = 0;
  let leave = 1;
  for (let across = 0; across < 2; across++) {
    const from = across === 0 ? a.x : a.y;
    const step = (across === 0 ? b.x : b.y) - from;
    const half = (across === 0 ? width : height) / 2;
    const at = across === 0 ? middle.x : middle.y;
    const low = at - half - from;
    const high = at + half - from;
    if (step === 0) {
      if (low > 0 || high < 0) return 0;
      continue;
    }
    enter = Math.max(enter, Math.min(low / step, high / step));
    leave = Math.min(leave, Math.max(low / step, high / step));
  }
  return leave <= enter ? 0 : (leave - enter) * Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
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
