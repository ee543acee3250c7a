import type { ExploreAnswer, ExploreFilter } from "../../../schema/index.ts";
import { turns } from "../turns.ts";
import type { Catalogue } from "./catalogue.ts";
import { facetsOf } from "./facets.ts";
import { failing } from "./match.ts";
import type { Selection } from "./selected.ts";
import { sourcesOf } from "./sources-of.ts";
import { barsOf } from "./timeline.ts";
import { withoutEach } from "./without.ts";

type Totals = ExploreAnswer["totals"];

/** What is said of all that a filter selects, however much of it is shown. */
export interface Whole {
  readonly totals: Pick<
    Totals,
    "rows" | "events" | "statements" | "relations" | "articles" | "sources" | "unnamed"
  >;
  readonly facets: ExploreAnswer["facets"];
  readonly without: ExploreAnswer["without"];
  readonly bars: Pick<ExploreAnswer["timeline"], "unit" | "bars" | "coarser">;
}

/** Counts, facets and bars of a selection. It works in turns. */
export async function wholeOf(
  catalogue: Catalogue,
  selection: Selection,
  filter: ExploreFilter,
): Promise<Whole> {
  const pause = turns();
  const { all } = selection;
  const families = { event: 0, statement: 0, relation: 0 };
  const articles = new Set<string>();
  for (const { entry, tellings } of all) {
    families[entry.family] += 1;
    for (const { article } of tellings) articles.add(article);
  }
  await pause();
  const facets = await facetsOf(catalogue, failing(catalogue, selection), filter);
  await pause();
  const without = all.length > 0 ? [] : [...withoutEach(catalogue, failing(catalogue, selection), filter)];
  await pause();
  return {
    totals: {
      rows: all.length,
      events: families.event,
      statements: families.statement,
      relations: families.relation,
      articles: articles.size,
      ...sourcesOf(catalogue, articles),
    },
    facets: facets as ExploreAnswer["facets"],
    without,
    bars: barsOf(all),
  };
}
