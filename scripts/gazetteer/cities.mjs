// Cities and towns: GeoNames' points and people; Wikidata ids from Natural Earth, else from a table that agrees with it.
import { cityNames, closelyRead, transliterated } from "./by-hand.mjs";
import { distance, fold, isLatin, list, rows } from "./text.mjs";

const smallest = 15_000;
/** A country's ids in the second table are taken where so many agree with Natural Earth's. */
const trusted = 0.97;

/** The rows of cities, the largest first. Of one place under two ids the larger stands. */
export function cityRows({ towns, naturalCities, codedCities }, divisions, countries) {
  const known = new Set(divisions.map((one) => one.id));
  const close = new Set(list(closelyRead));
  const spelt = new Set(list(transliterated));
  const other = otherNames(towns);
  const capitals = new Set(countries.flatMap((one) => one.capitals.map((city) => `${one.id} ${fold(city)}`)));
  const natural = naturalIds(naturalCities, towns);
  const coded = codedIds(codedCities, towns, natural);
  return Object.values(towns)
    .filter(
      (one) =>
        one.population >= smallest ||
        close.has(one.countrycode) ||
        natural.has(one.geonameid) ||
        capitals.has(`${one.countrycode} ${fold(one.name)}`),
    )
    .sort((a, b) => b.population - a.population || a.geonameid - b.geonameid)
    .map((one) => {
      const division = `${one.countrycode}.${one.admin1code}`;
      const ours = natural.get(one.geonameid);
      return {
        id: `g${one.geonameid}`,
        kind: "city",
        name: one.name,
        within: known.has(division) ? division : one.countrycode,
        population: one.population,
        lat: Number(one.latitude.toFixed(2)),
        lon: Number(one.longitude.toFixed(2)),
        wikidata: ours?.wikidata ?? coded.get(one.geonameid),
        names: [
          ...(other.get(one.geonameid) ?? []),
          ...(ours?.names ?? []),
          ...(spelt.has(one.countrycode) ? spellings(one) : plainName(one)),
        ],
      };
    });
}

/** The names written by hand, each for the largest town of its country that GeoNames has under that name. */
function otherNames(towns) {
  const all = Object.values(towns).sort((a, b) => b.population - a.population);
  return new Map(
    rows(cityNames).flatMap(([country, name, names]) => {
      const key = fold(name);
      const here = all.filter((one) => one.countrycode === country);
      const town =
        here.find((one) => fold(one.name) === key) ??
        here.find((one) => one.alternatenames.some((other) => fold(other) === key));
      if (!town) console.error(`no town ${name} in ${country}`);
      return town ? [[town.geonameid, [...(fold(town.name) === key ? [] : [name]), ...list(names)]]] : [];
    }),
  );
}

/** "Sale" for Salé is what fold does; "Duesseldorf", "Sanaa" are not: GeoNames has them among its other names. */
function plainName({ name, alternatenames }) {
  if (/^[\x20-\x7e]*$/.test(name)) return [];
  const key = (text) => fold(text).replace(/[^a-z]/g, "");
  const same = key(name);
  const folded = fold(name);
  return alternatenames
    .filter((one) => /^[A-Z][a-z' -]+$/.test(one) && key(one) === same && fold(one) !== folded)
    .slice(0, 1);
}

/** Its other names that are its own spelt otherwise: "Jenin" of "Janīn", "Beit Hanoun" of "Bayt Ḩānūn". */
function spellings({ name, alternatenames }) {
  const sound = (text) =>
    fold(text)
      .replace(/[^a-z]/g, "")
      .replace(/^(?:al|el|an|ar|as|ash|at|ad|az)(?=[a-z]{4})/, "");
  const own = sound(name);
  const found = new Map();
  for (const one of alternatenames) {
    if (!/^(?:al-|el-)?[A-Z][A-Za-z' -]{3,}$/.test(one)) continue;
    const far = edits(own, sound(one));
    if (far <= Math.min(3, own.length / 3) && !found.has(fold(one))) found.set(fold(one), { one, far });
  }
  return [...found.values()]
    .sort((a, b) => a.far - b.far)
    .slice(0, 6)
    .map(({ one }) => one);
}

/** Letters to change, add or leave out to make one word of another. */
function edits(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

function naturalIds(table, towns) {
  const byName = new Map();
  for (const one of Object.values(towns)) {
    const key = `${one.countrycode} ${fold(one.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  const found = new Map();
  for (const [id, wikidata, country, lat, lon, cell] of table) {
    const names = (cell ?? "").split("|").filter(isLatin);
    const at = { lat, lon };
    const near = (one) => one && distance(at, { lat: one.latitude, lon: one.longitude }) < 50;
    const said = (one) => {
      const all = new Set([one.name, ...one.alternatenames].map(fold));
      return names.some((name) => all.has(fold(name)));
    };
    const town =
      id && near(towns[id]) && said(towns[id])
        ? towns[id]
        : names.flatMap((name) => byName.get(`${country} ${fold(name)}`) ?? []).filter(near)[0];
    if (!town || found.has(town.geonameid)) continue;
    const all = new Set(town.alternatenames.map(fold));
    found.set(town.geonameid, { wikidata, names: names.filter((name) => all.has(fold(name))) });
  }
  return found;
}

function codedIds(table, towns, natural) {
  const byName = new Map();
  for (const one of table) {
    const key = `${one.country_code} ${fold(one.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  const found = new Map();
  const votes = new Map();
  for (const one of Object.values(towns)) {
    const at = { lat: one.latitude, lon: one.longitude };
    const near = (byName.get(`${one.countrycode} ${fold(one.name)}`) ?? [])
      .map((row) => ({ row, far: distance(at, { lat: row.latitude, lon: row.longitude }) }))
      .filter(({ row, far }) => far < 10 && /^Q\d+$/.test(row.wikiDataId ?? ""))
      .sort((a, b) => a.far - b.far)[0]?.row;
    if (!near) continue;
    const ours = natural.get(one.geonameid);
    if (ours) {
      const [right, all] = votes.get(one.countrycode) ?? [0, 0];
      votes.set(one.countrycode, [right + (ours.wikidata === near.wikiDataId ? 1 : 0), all + 1]);
    }
    found.set(one.geonameid, { id: near.wikiDataId, country: one.countrycode });
  }
  const agree = (country) => {
    const [right, all] = votes.get(country) ?? [0, 0];
    return all >= 10 && right / all >= trusted;
  };
  const times = new Map();
  for (const { id } of found.values()) times.set(id, (times.get(id) ?? 0) + 1);
  const taken = new Set([...natural.values()].map((one) => one.wikidata));
  return new Map(
    [...found]
      .filter(([, { id, country }]) => agree(country) && times.get(id) === 1 && !taken.has(id))
      .map(([town, { id }]) => [town, id]),
  );
}
