import type { Scene } from "../scene.ts";
import { RangeMap, rangeOf } from "../text/spans.ts";

type Point = readonly [latitude: number, longitude: number];

const near = 161;
const measure = "places: within 161 km";

/** Same span, at most 161 km (a hundred miles) apart; only if the output has coordinates at all. */
export function places(scene: Scene): void {
  if (!scene.marks.coordinates) return;
  const known = new Map<string, Point>();
  for (const entity of scene.ours.entities) {
    const latitude = entity.lat !== undefined ? entity.lat : entity.latitude;
    const longitude = entity.lon !== undefined ? entity.lon : entity.longitude;
    if (typeof latitude === "number" && typeof longitude === "number")
      known.set(entity.id, [latitude, longitude]);
  }
  const ours = new RangeMap<Point>();
  for (const mention of scene.ours.mentions) {
    const point = known.get(mention.entity ?? "");
    if (point) ours.set(rangeOf(mention), point);
  }
  for (const mention of scene.gold.mentions) {
    if (typeof mention.lat !== "number" || typeof mention.lon !== "number") continue;
    const point = ours.get(rangeOf(mention));
    const gold = rangeOf(mention);
    if (!point) scene.sheet.mistake(measure, { fn: 1, group: "not on our map", gold });
    else if (distance([mention.lat, mention.lon], point) <= near) scene.sheet.add(measure, 1, 0, 0);
    else scene.sheet.mistake(measure, { fp: 1, fn: 1, group: "elsewhere", gold, note: point.join(", ") });
  }
}

/** Kilometres between two points on the earth. */
function distance(one: Point, other: Point): number {
  const [a, b, c, e] = [...one, ...other].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const h = Math.sin((c - a) / 2) ** 2 + Math.cos(a) * Math.cos(c) * Math.sin((e - b) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
