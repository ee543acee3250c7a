import type { Draft } from "../../../schema/index.ts";
import { fold } from "../../text/fold.ts";
import type { Gazetteer, GazetteerPlace } from "../../text/gazetteer.ts";
import { placeName } from "./place-name.ts";

/** What the other places of an article say for a place. */
export interface Surroundings {
  readonly of: (
    place: GazetteerPlace,
    key: string,
  ) => {
    readonly division: boolean;
    readonly country: boolean;
    readonly most: boolean;
    readonly holds: boolean;
  };
}

/** Counts the mentions of each country and division by name, by people, and by the places in them that are settled. */
export function surroundings(
  draft: Draft,
  gazetteer: Gazetteer,
  senses: ReadonlyMap<string, GazetteerPlace | "open">,
  unsettled: readonly { readonly key: string; readonly candidates: readonly GazetteerPlace[] }[],
): Surroundings {
  const sure = new Map(
    unsettled.filter((one) => one.candidates.length === 1).map((one) => [one.key, one.candidates[0]!]),
  );
  const named = new Map<string, Tally>();
  const located = tally();
  for (const mention of draft.mentions) {
    if (mention.form === "pronoun") continue;
    const key = fold(placeName(mention));
    const isName = mention.form === "name" && mention.type === "Place";
    const sense = isName ? (senses.get(key) ?? sure.get(key)) : undefined;
    const isOfNation = mention.type === "Place" || mention.type === "Group";
    const place =
      sense && sense !== "open" ? sense : isOfNation ? gazetteer.demonym(mention.text)?.place : undefined;
    if (!place) continue;
    for (const one of [place, ...gazetteer.around(place)]) {
      const row = named.get(one.id) ?? tally();
      named.set(one.id, row);
      row.add(key);
    }
    if (place.kind === "country" || place.country) located.add(key);
  }
  const others = (id: string | undefined, key: string): number =>
    id === undefined ? 0 : (named.get(id)?.without(key) ?? 0);
  return {
    of: (place, key) => {
      const division = place.kind === "city" ? divisionOf(place, gazetteer) : undefined;
      const inCountry = others(place.country, key);
      return {
        division: others(division, key) > 0,
        country: inCountry > 0,
        most: inCountry > 1 && inCountry * 2 > located.without(key),
        holds: place.kind !== "city" && others(place.id, key) > 0,
      };
    },
  };
}

/** The id of a city's division, where that tells more than its country. */
function divisionOf(place: GazetteerPlace, gazetteer: Gazetteer): string | undefined {
  const [division, country] = gazetteer.around(place);
  if (!division || !country) return undefined;
  return 2 * (division.population ?? 0) < (country.population ?? 0) ? division.id : undefined;
}

/** Counts names, so that one can be left out. */
interface Tally {
  readonly add: (key: string) => void;
  readonly without: (key: string) => number;
}

function tally(): Tally {
  const counts = new Map<string, number>();
  let sum = 0;
  return {
    add: (key) => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      sum++;
    },
    without: (key) => sum - (counts.get(key) ?? 0),
  };
}
