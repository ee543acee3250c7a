import { type ExploreEdge, type ExploreNode, writeFilter } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { bundlesOf } from "./bundles.ts";
import type { Catalogue } from "./catalogue.ts";
import { endsOf } from "./chain.ts";
import { type Places, placesBeside, placesOf } from "./layout/places.ts";
import type { Resolved } from "./names.ts";
import { besideOf, nearOf } from "./near.ts";
import { shownId } from "./one-office.ts";
import type { Picture } from "./picture.ts";
import { standingOfAll } from "./rows.ts";

/** A node of a picture that has no places yet. */
export type Unplaced = Omit<ExploreNode, "x" | "y">;

export interface Drawn {
  readonly nodes: readonly Unplaced[];
  readonly edges: readonly ExploreEdge[];
}

/** What a picture shows, before anything has its place. */
export function drawn(catalogue: Catalogue, resolved: Resolved, picture: Picture): Drawn {
  const shown = (id: string): boolean => picture.steps.has(id) && !picture.hidden.has(id);
  const edges = bundlesOf(picture.claims.keys()).filter(({ from, to }) => shown(from) && shown(to));
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const ends = resolved.filter.chain.flatMap(endsOf).map((id) => shownId(catalogue, id));
  const focus = new Set([...resolved.entities, ...resolved.filter.event, ...ends]);
  const ids = new Map([...picture.steps].filter(([id]) => shown(id)));
  const nodes = [...ids]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, step]): Unplaced => {
      const { kind, type, name, href } = catalogue.things.get(id)!;
      const entry = catalogue.entryOf.get(id);
      const near = nearOf(catalogue, id);
      const { by, articles } = near;
      const told = entry?.tellings.filter(({ article }) => !articles.has(article)) ?? [];
      return {
        id,
        kind,
        type,
        name,
        degree: degrees.get(id) ?? 0,
        more: by.size - Number(by.has(id)) - besideOf(near, ids).filter((one) => one !== id).length,
        reports: articles.size + new Set(told.map(({ article }) => article)).size,
        standing: entry?.family === "event" ? standingOfAll(entry.tellings) : null,
        when: entry?.time ?? null,
        focus: focus.has(id),
        added: step > 0,
        href,
      };
    });
  return { nodes, edges };
}

/** A place for every node: those of the unexpanded picture, then of each step beside them. A step moves nothing that was there. */
export async function placed(
  { remember }: Pick<Service, "remember">,
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
