import { type ExploreEdge, type ExploreNode, writeFilter } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { bundlesOf } from "./bundles.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Places, placesBeside, placesOf } from "./layout/places.ts";
import type { Resolved } from "./names.ts";
import type { Picture } from "./picture.ts";
import { standingOfAll } from "./rows.ts";

export interface Drawn {
  readonly nodes: readonly ExploreNode[];
  readonly edges: readonly ExploreEdge[];
}

/** A picture with a place for every node. What was there before something was expanded stays where it was. */
export async function drawn(
  { remember }: Pick<Service, "remember">,
  catalogue: Catalogue,
  resolved: Resolved,
  picture: Picture,
): Promise<Drawn> {
  const shown = (id: string): boolean => picture.steps.has(id) && !picture.hidden.has(id);
  const edges = bundlesOf(picture.claims.keys()).filter(({ from, to }) => shown(from) && shown(to));
  const places = await placed(remember, resolved, picture);
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const focus = new Set([...resolved.entities, ...resolved.filter.event]);
  const ids = [...picture.steps].filter(([id]) => shown(id));
  const nodes = ids
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, step]): ExploreNode => {
      const { kind, type, name, href } = catalogue.things.get(id)!;
      const entry = catalogue.entryOf.get(id);
      const claims = catalogue.at.get(id) ?? [];
      const others = new Set(claims.flatMap(({ from, to }) => [from, to]));
      const place = places.get(id)!;
      return {
        id,
        kind,
        type,
        name,
        ...place,
        degree: degrees.get(id) ?? 0,
        more: [...others].filter((one) => one !== id && !shown(one)).length,
        reports: new Set([...claims, ...(entry?.tellings ?? [])].map(({ article }) => article)).size,
        standing: entry?.family === "event" ? standingOfAll(entry.tellings) : null,
        when: entry?.time ?? null,
        focus: focus.has(id),
        added: step > 0,
        href,
      };
    });
  return { nodes, edges };
}

/** Places of the unexpanded picture, then of each step beside them: a step moves nothing that was there. */
async function placed(
  remember: Service["remember"],
  { filter }: Resolved,
  { steps, claims, anchors }: Picture,
): Promise<Places> {
  const linesTo = (step: number) =>
    bundlesOf([...claims].filter(([, mine]) => mine <= step).map(([claim]) => claim)).map(
      ({ from, to, count }) => ({ from, to, weight: count }),
    );
  const idsOf = (step: number) => [...steps].filter(([, mine]) => mine === step).map(([id]) => id);
  const base = writeFilter({ ...filter, view: "table", expand: [], hide: [] });
  let places = await remember(`explore places ${base}`, () => placesOf(idsOf(0), linesTo(0)));
  for (const [at, anchor] of anchors.entries())
    places = placesBeside(places, idsOf(at + 1), anchor, linesTo(at + 1));
  return places;
}
