import type { GazetteerPlace, PlaceKind } from "./gazetteer.ts";

const kinds: Readonly<Record<string, PlaceKind>> = { c: "country", r: "region", d: "division", "": "city" };

/** A place from its line of the gazetteer's table. */
export function placeOf(line: string): GazetteerPlace {
  const [id, kind, name, within, population, lat, lon, geonames, wikidata] = line.split("\t") as [
    string,
    ...string[],
  ];
  const code = geonames || (kind === "" ? id.slice(1) : "");
  const country = kind === "c" ? undefined : within?.split(".")[0];
  return {
    id,
    kind: kinds[kind!]!,
    name: name!,
    ...(within ? { within } : {}),
    ...(country ? { country } : {}),
    ...(population ? { population: Number(population) } : {}),
    ...(lat && lon ? { lat: Number(lat), lon: Number(lon) } : {}),
    ...(code ? { geonames: code } : {}),
    ...(wikidata ? { wikidata } : {}),
  };
}
