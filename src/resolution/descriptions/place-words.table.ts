import type { GazetteerPlace } from "../../text/gazetteer.ts";

export interface PlaceWordRow {
  readonly words: string;
  readonly example: string;
  /** Whether the word can mean the place; `name` is how the article calls it. */
  readonly means: (place: GazetteerPlace | undefined, name: string) => boolean;
}

/** Countries that are one island or lie on one, by their codes. */
const islands = new Set("CU HT DO JM PR TT BB BS IE IS CY MT LK MG MU SC TW SG BH GL GU AS AW CW GD LC VC AG DM KN".split(" "));

/** What a general word for a place may mean. */
export const placeWordRows: readonly PlaceWordRow[] = [
  { words: "country nation republic kingdom homeland", example: "Chile … the country", means: (place) => place?.kind === "country" },
  {
    words: "city town capital municipality metropolis hometown village",
    example: "Oslo … the city",
    means: (place, name) => (place === undefined ? !/\b(?:Strip|Region|Province|State|County|Sea|Ocean|River|Island|Mountains?|Valley|Desert|Airfield|Airport|Base|Bay|Gulf|Coast|East|West|North|South|Border)$/u.test(name) : place.kind === "city"),
  },
  { words: "island", example: "Cuba … the island", means: (place, name) => (place?.kind === "country" && islands.has(place.id)) || /\bIslands?\b/iu.test(name) },
  { words: "strip enclave territory", example: "the Gaza Strip … the enclave", means: (place) => place?.kind === "region" || place?.kind === "country" },
  { words: "province region state district county", example: "Bavaria … the region", means: (place, name) => (place?.kind === "division" || /\b(?:Region|Province|State|County|District)\b/u.test(name)) && !/\bdepartment\b/iu.test(name) },
];
