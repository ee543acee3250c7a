import type { ExploreMap } from "../../../schema/index.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Match } from "./match.ts";

/** The shown matches by where they are: at places with a point, at places without one, nowhere. */
export function mapOf({ things }: Catalogue, shown: readonly Match[]): ExploreMap {
  const rows = new Map<string, string[]>();
  const nowhere: string[] = [];
  for (const { entry } of shown) {
    const places = sitesOf(entry.parties);
    if (places.length === 0) nowhere.push(entry.id);
    for (const place of places) rows.set(place, [...(rows.get(place) ?? []), entry.id]);
  }
  const found = [...rows].map(([id, mine]) => ({
    id,
    name: things.get(id)!.name,
    count: mine.length,
    rows: mine,
  }));
  const sorted = found.sort(
    (a, b) => b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
  );
  const points = sorted.flatMap((one) => {
    const { latitude, longitude } = things.get(one.id)!;
    return latitude === undefined || longitude === undefined ? [] : [{ ...one, latitude, longitude }];
  });
  const placed = new Set(points.map(({ id }) => id));
  return { points, unplaced: sorted.filter(({ id }) => !placed.has(id)), nowhere };
}

/** Where an event is; of a statement and a relation, the places that are their ends. */
function sitesOf(parties: Match["entry"]["parties"]): readonly string[] {
  const sites = parties.filter(({ part }) => part === "place");
  const places =
    sites.length > 0
      ? sites
      : parties.filter(
          ({ kind, part, role }) =>
            kind === "Place" && part !== "place" && (role === "about" || role === "to" || role === "from"),
        );
  return [...new Set(places.flatMap(({ id }) => (id === null ? [] : [id])))];
}
