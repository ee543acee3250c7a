import { fold } from "./fold.ts";

export type PlaceKind = "country" | "region" | "division" | "city";

/** A place of the world. `country` is the id of the country it lies in. */
export interface GazetteerPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly country?: string;
  readonly division?: string;
  readonly population?: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonames?: string;
}

/** What is known of places by name. Names are compared without accents, case, dots and hyphens. */
export interface Gazetteer {
  /** Places of that name: countries first, then regions, divisions and cities by population. */
  find(name: string): readonly GazetteerPlace[];
  /** The place whose adjective ("Cuban") or people ("Cubans") a word is. The word must have its capital. */
  demonym(
    word: string,
  ): { readonly place: GazetteerPlace; readonly kind: "adjective" | "people" | "both" } | undefined;
  /** The country of which a name is the capital. */
  capitalOf(name: string): GazetteerPlace | undefined;
  /** Whether the first lies in the second. */
  within(inner: GazetteerPlace, outer: GazetteerPlace): boolean;
}

/** Reads the gazetteer's table: one place a line, in order of weight within its kind (data/README.md tells the columns). */
export function readGazetteer(tsv: string): Gazetteer {
  const byName = new Map<string, GazetteerPlace[]>();
  const adjectives = new Map<string, GazetteerPlace>();
  const people = new Map<string, GazetteerPlace>();
  const capitals = new Map<string, GazetteerPlace>();
  for (const line of tsv.split("\n")) {
    if (line === "") continue;
    const [
      id,
      kind,
      name,
      country,
      division,
      population,
      lat,
      lon,
      geonames,
      names,
      adjective,
      peoples,
      capital,
    ] = line.split("\t") as string[];
    const place: GazetteerPlace = {
      id: id!,
      kind: kind as PlaceKind,
      name: name!,
      ...(country ? { country } : {}),
      ...(division ? { division } : {}),
      ...(population ? { population: Number(population) } : {}),
      ...(lat ? { lat: Number(lat), lon: Number(lon) } : {}),
      ...(geonames ? { geonames } : {}),
    };
    for (const one of [name!, ...list(names)]) {
      const key = fold(one);
      const same = byName.get(key);
      if (same) same.push(place);
      else byName.set(key, [place]);
    }
    for (const word of list(adjective)) if (!adjectives.has(word)) adjectives.set(word, place);
    for (const word of list(peoples)) if (!people.has(word)) people.set(word, place);
    for (const one of list(capital)) if (!capitals.has(fold(one))) capitals.set(fold(one), place);
  }
  return {
    find: (name) => byName.get(fold(name)) ?? [],
    demonym: (word) => {
      const adjective = adjectives.get(word);
      const group = people.get(word);
      const place = adjective ?? group;
      return place
        ? { place, kind: adjective && group ? "both" : adjective ? "adjective" : "people" }
        : undefined;
    },
    capitalOf: (name) => capitals.get(fold(name)),
    within: (inner, outer) =>
      inner.country === outer.id ||
      (outer.kind === "division" &&
        inner.country === outer.country &&
        inner.division !== undefined &&
        stateCodes[inner.division] === outer.name),
  };
}

function list(cell: string | undefined): readonly string[] {
  return cell ? cell.split("|") : [];
}

/** The source names American states by their post codes. */
const stateCodes: Readonly<Record<string, string>> = Object.fromEntries(
  "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming"
    .split(",")
    .map((row) => [row.slice(0, 2), row.slice(3)]),
);
