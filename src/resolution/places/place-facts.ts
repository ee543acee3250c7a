import type { PlaceFacts } from "../../../schema/index.ts";
import type { Gazetteer, GazetteerPlace } from "../../text/gazetteer.ts";

/** What the gazetteer tells of a place. */
export function placeFacts(place: GazetteerPlace, gazetteer: Gazetteer): PlaceFacts {
  const country = place.kind === "country" ? place.id : place.country;
  const hasPoint = place.lat !== undefined && place.lon !== undefined;
  return {
    name: place.name,
    ...(place.wikidata ? { wikidata: place.wikidata } : {}),
    ...(place.geonames ? { geonames: place.geonames } : {}),
    ...(hasPoint ? { latitude: place.lat, longitude: place.lon } : {}),
    ...(country ? { country } : {}),
    within: gazetteer.around(place).map((one) => ({ key: one.id, name: one.name })),
  };
}
