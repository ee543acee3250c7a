import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { feature, mesh } from "topojson-client";

/*
 * Makes data/outlines/world.json from Natural Earth’s countries at 1:110 million, as world-atlas has them: coasts as rings
 * and borders as lines, in tenths of a degree, each a first point and steps from point to point.
 */

const scale = 10;
const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-110m.json"), "utf8"),
);

/** The whole of it in whole numbers; what falls together is left out. */
function steps(points) {
  const found = [];
  let [x, y] = [0, 0];
  for (const [longitude, latitude] of points) {
    const [nextX, nextY] = [Math.round(longitude * scale), Math.round(latitude * scale)];
    if (found.length > 0 && nextX === x && nextY === y) continue;
    found.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return found;
}

/** Walks on over the 180th meridian instead of jumping back, and is there once more on the other side. */
function unwrapped(points) {
  let shift = 0;
  const walked = points.map(([longitude, latitude], at) => {
    const step = at === 0 ? 0 : longitude - points[at - 1][0];
    if (step > 180) shift -= 360;
    if (step < -180) shift += 360;
    return [longitude + shift, latitude];
  });
  const [least, most] = [Math.min(...walked.map(([x]) => x)), Math.max(...walked.map(([x]) => x))];
  const again = (by) => walked.map(([x, y]) => [x + by, y]);
  if (most > 180.5) return [walked, again(-360)];
  return least < -180.5 ? [walked, again(360)] : [walked];
}

/** The Antarctic is on no map of news, and its outline runs along the edge of the world. */
const inhabited = (points) => Math.min(...points.map(([, latitude]) => latitude)) > -60;

const land = feature(atlas, atlas.objects.land);
const rings = land.features.flatMap(({ geometry }) => {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
});
const borders = mesh(atlas, atlas.objects.countries, (one, other) => one !== other).coordinates;
const world = {
  origin:
    "Natural Earth, 1:110m cultural and physical vectors (https://www.naturalearthdata.com), by way of world-atlas 2.0.2",
  licence: "public domain",
  scale,
  land: rings
    .filter(inhabited)
    .flatMap(unwrapped)
    .map(steps)
    .filter((ring) => ring.length >= 8),
  borders: borders
    .flatMap(unwrapped)
    .map(steps)
    .filter((line) => line.length >= 4),
};
const file = fileURLToPath(new URL("../data/outlines/world.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(world)}\n`);
console.log(`${file}: ${world.land.length} coasts, ${world.borders.length} borders`);
