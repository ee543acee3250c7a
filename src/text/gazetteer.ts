import { fold } from "./fold.ts";
import { nameIndex } from "./name-index.ts";
import { placeOf } from "./place-row.ts";

export type PlaceKind = "country" | "region" | "division" | "city";

/** A place of the world. `within` is the id of what it lies in next, `country` that of its country. */
export interface GazetteerPlace {
  /** ISO 3166 code of a country, GeoNames' code of a division ("US.GA"), `g` and the GeoNames id of a city, `region:` and the name. */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly within?: string;
  readonly country?: string;
  /** People; of a division those in its towns. */
  readonly population?: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonames?: string;
  readonly wikidata?: string;
}

/** What is known of places by name. Names are compared without accents, case, dots and hyphens. */
export interface Gazetteer {
  /** Places of that name: countries first, then regions, then divisions and cities by population; a division behind the city that it is named after. */
  find(name: string): readonly GazetteerPlace[];
  /** The place whose adjective ("Cuban") or people ("Cubans") a word is. The word must have its capital, or be in capitals throughout. */
  demonym(
    word: string,
  ): { readonly place: GazetteerPlace; readonly kind: "adjective" | "people" | "both" } | undefined;
  /** The country of which a name is the capital. */
  capitalOf(name: string): GazetteerPlace | undefined;
  /** What a place lies in, the nearest first: its division, its country. */
  around(place: GazetteerPlace): readonly GazetteerPlace[];
  /** Whether the first lies in the second. */
  within(inner: GazetteerPlace, outer: GazetteerPlace): boolean;
}

const divisionWords =
  /\s(?:province|governorate|oblast|region|county|prefecture|state|district|department|krai|voivodeship|emirate|canton|republic|territory)$/u;
const cityWords = /\scity$/u;

/**
 * Opens the gazetteer's table (data/README.md tells its columns). Opening costs little: rows of countries and regions are
 * read, those of divisions and cities when they are asked for, by a binary search among the names at the table's end.
 */
export function readGazetteer(table: string): Gazetteer {
  const end = table.indexOf("\n\n");
  const cities = table.indexOf("\ng") + 1;
  const areaLines = table.slice(0, cities - 1).split("\n");
  let cityLines: readonly string[] | undefined;
  const line = (number: number): string => {
    if (number < areaLines.length) return areaLines[number]!;
    cityLines ??= table.slice(cities, end).split("\n");
    return cityLines[number - areaLines.length]!;
  };
  const index = nameIndex(table.slice(end + 2));
  const known = new Map<number, GazetteerPlace>();
  const at = (number: number): GazetteerPlace => {
    const there = known.get(number);
    if (there) return there;
    const place = placeOf(line(number));
    known.set(number, place);
    return place;
  };
  const adjectives = new Map<string, GazetteerPlace>();
  const people = new Map<string, GazetteerPlace>();
  const capitals = new Map<string, GazetteerPlace>();
  const areas = new Map<string, number>();
  areaLines.forEach((row, number) => {
    areas.set(row.slice(0, row.indexOf("\t")), number);
    const cells = row.split("\t");
    for (const word of list(cells[10])) if (!adjectives.has(word)) adjectives.set(word, at(number));
    for (const word of list(cells[11])) if (!people.has(word)) people.set(word, at(number));
    for (const one of list(cells[12])) if (!capitals.has(fold(one))) capitals.set(fold(one), at(number));
  });
  const around = (place: GazetteerPlace): readonly GazetteerPlace[] => {
    const number = place.within === undefined ? undefined : areas.get(place.within);
    return number === undefined ? [] : [at(number), ...around(at(number))];
  };
  return {
    find: (name) => {
      const key = fold(name);
      const found = index(key);
      if (found.length > 0) return found.map(at);
      const wanted = divisionWords.test(key) ? "division" : cityWords.test(key) ? "city" : undefined;
      if (!wanted) return [];
      const bare = key.replace(wanted === "city" ? cityWords : divisionWords, "");
      return index(bare)
        .map(at)
        .filter((one) => one.kind === wanted);
    },
    demonym: (written) => {
      const shouted = /^\p{Lu}{4,}$/u.test(written);
      const word = shouted ? written[0]! + written.slice(1).toLowerCase() : written;
      const adjective = adjectives.get(word);
      const group = people.get(word);
      const place = adjective ?? group;
      return place
        ? { place, kind: adjective && group ? "both" : adjective ? "adjective" : "people" }
        : undefined;
    },
    capitalOf: (name) => capitals.get(fold(name)),
    around,
    within: (inner, outer) => around(inner).some((one) => one.id === outer.id),
  };
}

function list(cell: string | undefined): readonly string[] {
  return cell ? cell.split("|") : [];
}
