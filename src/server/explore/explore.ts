import { type ExploreAnswer, type ExploreFilter, writeFilter } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { turns } from "../turns.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueNow } from "./catalogue-now.ts";
import { drawn } from "./drawn.ts";
import { facetsOf } from "./facets.ts";
import { mapOf } from "./map.ts";
import { failing, type Match, matches } from "./match.ts";
import { type Resolved, resolved } from "./names.ts";
import { sorted } from "./order.ts";
import { pictureOf } from "./picture.ts";
import { rowOf } from "./rows.ts";
import { sourcesOf } from "./sources-of.ts";
import { timelineOf } from "./timeline.ts";
import { withoutEach } from "./without.ts";

/** Everything that a filter selects, in memory. */
export interface Selection extends Resolved {
  readonly all: readonly Match[];
  readonly shown: readonly Match[];
}

/** What a filter selects, in its order. */
export async function selected(
  { store }: Pick<Service, "store">,
  catalogue: Catalogue,
  filter: ExploreFilter,
): Promise<Selection> {
  const asked = await resolved(store, catalogue, filter);
  const all = sorted(matches(catalogue, failing(catalogue, asked)), filter.order);
  return { ...asked, all, shown: all.slice(0, filter.limit) };
}

/** One result as rows, picture, timeline and map; made once for each state of the graph and filter. Throws `StoreError`. */
export async function explored(service: Service, filter: ExploreFilter): Promise<ExploreAnswer> {
  const search = writeFilter({ ...filter, view: "table" }).toString();
  return service.remember(`explore ${search}`, async () =>
    answered(service, await catalogueNow(service), filter, search),
  );
}

async function answered(
  service: Service,
  catalogue: Catalogue,
  filter: ExploreFilter,
  search: string,
): Promise<ExploreAnswer> {
  const pause = turns();
  const selection = await selected(service, catalogue, filter);
  const { all, shown, names } = selection;
  await pause();
  const picture = pictureOf(catalogue, selection, shown);
  const { nodes, edges } = await drawn(service, catalogue, selection, picture);
  await pause();
  const facets = facetsOf(catalogue, failing(catalogue, selection), filter);
  await pause();
  const articles = new Set(all.flatMap(({ tellings }) => tellings.map(({ article }) => article)));
  const family = (name: string) => all.filter(({ entry }) => entry.family === name).length;
  const timeline = timelineOf(all, shown);
  await pause();
  const map = mapOf(catalogue, shown);
  const left = { rows: all.length - shown.length, nodes: picture.left };
  return {
    filter: { ...filter },
    search,
    names: [...names],
    totals: {
      rows: all.length,
      shown: shown.length,
      events: family("event"),
      statements: family("statement"),
      relations: family("relation"),
      articles: articles.size,
      ...sourcesOf(catalogue, articles),
      nodes: nodes.length,
      edges: edges.length,
      undated: timeline.undated.length,
      nowhere: map.nowhere.length,
    },
    truncated: left.rows > 0 || left.nodes > 0 || catalogue.truncated,
    left,
    facets: facets as ExploreAnswer["facets"],
    without: all.length > 0 ? [] : [...withoutEach(catalogue, failing(catalogue, selection), filter)],
    rows: shown.map((match) => rowOf(catalogue, match)),
    nodes: [...nodes],
    edges: [...edges],
    timeline,
    map,
  };
}
