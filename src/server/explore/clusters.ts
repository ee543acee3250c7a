import type { ExploreMap } from "../../../schema/index.ts";
import { perDegree } from "./outlines.ts";

type Point = ExploreMap["points"][number];

/** A piece of the world as large as a picture. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** From the outlines' units to the picture's. */
  readonly transform: string;
  at(point: Pick<Point, "latitude" | "longitude">): { readonly x: number; readonly y: number };
}

/** Places so near each other that one circle stands for them. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly count: number;
  readonly places: readonly Point[];
}

const width = 1000;
const tallest = 560;
/** Degrees around what is to be seen, and the least that is shown at all. */
const around = { share: 0.18, degrees: 4, least: 24 };
const degree = Math.PI / 180;

/** The piece of the world with all these points and some room; degrees are as wide as they are in its middle. */
export function frameOf(points: readonly Pick<Point, "latitude" | "longitude">[]): Frame {
  const [xs, ys] = [points.map(({ longitude }) => longitude), points.map(({ latitude }) => latitude)];
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
  const squeeze = Math.max(0.35, Math.cos(Math.min(60, Math.abs(middle)) * degree));
  const span = (some: readonly number[]): number =>
    (Math.max(...some) - Math.min(...some)) * (1 + 2 * around.share) + 2 * around.degrees;
  const wide = Math.min(360, Math.max(span(xs), around.least / squeeze));
  const high = Math.min(150, Math.max(span(ys), around.least * 0.56));
  const scale = Math.min(width / (wide * squeeze), tallest / high);
  const height = Math.round(Math.min(tallest, Math.max(high * scale, 380)));
  const [seenWide, seenHigh] = [width / (scale * squeeze), height / scale];
  const left = clamp((Math.min(...xs) + Math.max(...xs)) / 2 - seenWide / 2, -180, 180 - seenWide);
  const top = clamp(middle + seenHigh / 2, -62 + seenHigh, 86);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    width,
    height,
    transform: `scale(${round((scale * squeeze) / perDegree)} ${round(scale / perDegree)}) translate(${round(-left * perDegree)} ${round(top * perDegree)})`,
    at: ({ latitude, longitude }) => ({
      x: Math.round((longitude - left) * scale * squeeze * 10) / 10,
      y: Math.round((top - latitude) * scale * 10) / 10,
    }),
  };
}

function clamp(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}

/** Circles for points, the fullest first; a point that would be covered joins the circle that covers it. */
export function clustersOf(points: readonly Point[], frame: Pick<Frame, "at">): readonly Cluster[] {
  const found: { x: number; y: number; places: Point[] }[] = [];
  for (const point of points) {
    const at = frame.at(point);
    const near = found.find(
      (one) => Math.hypot(one.x - at.x, one.y - at.y) < radius(one.places) + radius([point]) - 4,
    );
    if (near) near.places.push(point);
    else found.push({ ...at, places: [point] });
  }
  return found.map(({ x, y, places }) => ({ x, y, r: radius(places), count: rowsIn(places), places }));
}

function rowsIn(places: readonly Point[]): number {
  return new Set(places.flatMap(({ rows }) => rows)).size;
}

function radius(places: readonly Point[]): number {
  return Math.round(Math.min(30, 8 + 2.6 * Math.sqrt(rowsIn(places))) * 10) / 10;
}
