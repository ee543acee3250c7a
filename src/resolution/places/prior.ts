import type { Gazetteer, GazetteerPlace } from "../../text/gazetteer.ts";
import { behindItsNamesake, capitalWeight, namedAsCapital } from "./evidence.table.ts";

/** How much a place weighs among those of its name before the article is read: its people, with what makes news name it. */
export function priorOf(
  place: GazetteerPlace,
  among: readonly GazetteerPlace[],
  gazetteer: Gazetteer,
): number {
  if (place.kind === "region") return 1e9;
  const people = Math.max(place.population ?? 0, 1000);
  if (place.kind === "country") return people * capitalWeight;
  if (among.some((one) => isNation(one) && gazetteer.within(place, one))) return people * behindItsNamesake;
  if (place.kind === "division") {
    const city = among.find((one) => one.kind === "city" && one.within === place.id);
    if (city && among.indexOf(city) < among.indexOf(place)) return people * behindItsNamesake;
    return gazetteer.capitalOf(place.name)?.id === place.country ? people * namedAsCapital : people;
  }
  const isCapital =
    gazetteer.capitalOf(place.name)?.id === place.country &&
    place === among.find((one) => one.kind === "city" && one.country === place.country);
  return isCapital ? people * capitalWeight : people;
}

function isNation(place: GazetteerPlace): boolean {
  return place.kind === "country" || place.kind === "region";
}
