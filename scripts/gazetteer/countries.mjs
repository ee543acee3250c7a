// Countries: world-countries for names, peoples and capitals; GeoNames for ids and population; Natural Earth for Wikidata ids.
import { countryNames, countryPoints, countryIds as idsByHand, peoples } from "./by-hand.mjs";
import { list, rows } from "./text.mjs";

const byCode = (text) => new Map(rows(text).map(([code, ...rest]) => [code, rest]));

/** The rows of countries, sovereign ones first: of two that share an adjective the first has it. */
export function countryRows({ countries, countryIds, naturalCountries }) {
  const aliases = byCode(countryNames);
  const people = byCode(peoples);
  const points = byCode(countryPoints);
  const byHand = byCode(idsByHand);
  const natural = new Map();
  for (const one of [...naturalCountries].sort((a, b) => Number(a.POP_EST) - Number(b.POP_EST)))
    natural.set(one.ISO_A2_EH, one);
  const rank = (one) =>
    (one.independent ? 0 : 2) + (people.has(one.cca2) ? 0 : 1) - (one.cca2 === "PS" ? 2 : 0);
  return [...countries]
    .sort((a, b) => rank(a) - rank(b) || (a.cca2 < b.cca2 ? -1 : 1))
    .map((one) => {
      const code = one.cca2;
      const [name = one.name.common, ...others] = list((aliases.get(code) ?? [""])[0]);
      const demonym = one.demonyms?.eng?.m ?? "";
      const [adjectives, peopleOf] = people.get(code) ?? [demonym, plural(demonym)];
      const point = points.get(code);
      const wikidata = byHand.get(code)?.[0] ?? natural.get(code)?.WIKIDATAID;
      return {
        id: code,
        kind: "country",
        name,
        population: countryIds[code]?.population,
        lat: point ? point[0] : one.latlng[0],
        lon: point ? point[1] : one.latlng[1],
        geonames: countryIds[code]?.geonameid,
        wikidata: /^Q\d+$/.test(wikidata ?? "") ? wikidata : undefined,
        names: [...others, one.name.common, one.name.official],
        adjectives: list(adjectives),
        people: list(peopleOf),
        capitals: (one.capital ?? []).map((city) => city.replace(/,? D\.C\.$/, "")),
      };
    });
}

/** "Cuban" → "Cubans"; words in -ese, -ish, -ch, -s have no plural of their own. */
function plural(word) {
  return word === "" || /(?:ese|ish|ch|sh|s|x|z)$/.test(word) ? "" : `${word}s`;
}
