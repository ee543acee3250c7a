import { type ExploreFilter, everything, writeFilter } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { turns } from "../turns.ts";
import type { Catalogue } from "./catalogue.ts";
import { failing, type Match, matches } from "./match.ts";
import { type Resolved, resolved } from "./names.ts";
import { sorted } from "./order.ts";

/** Everything that a filter selects, in memory. */
export interface Selection extends Resolved {
  readonly all: readonly Match[];
  readonly shown: readonly Match[];
}

type Chosen = Omit<Selection, "filter" | "shown">;

/** Of so many filters the matches are kept; each is a list as long as the catalogue at most. */
const mostKept = 8;
const kept = new WeakMap<Catalogue, Map<string, Promise<Chosen>>>();

/** What a filter selects, in its order. Another view, limit or expansion of the same is not looked for again. */
export async function selected(
  { store }: Pick<Service, "store">,
  catalogue: Catalogue,
  filter: ExploreFilter,
): Promise<Selection> {
  const ofCatalogue = kept.get(catalogue) ?? new Map<string, Promise<Chosen>>();
  kept.set(catalogue, ofCatalogue);
  const key = conditionsOf(filter);
  const choosing = ofCatalogue.get(key) ?? chosen(store, catalogue, filter);
  ofCatalogue.delete(key);
  ofCatalogue.set(key, choosing);
  choosing.catch(() => ofCatalogue.get(key) === choosing && ofCatalogue.delete(key));
  for (const oldest of ofCatalogue.keys()) {
    if (ofCatalogue.size <= mostKept) break;
    ofCatalogue.delete(oldest);
  }
  const { all, ...names } = await choosing;
  return { ...names, filter, all, shown: all.slice(0, filter.limit) };
}

/** What of a filter decides which rows there are and in which order, as an address. */
export function conditionsOf(filter: ExploreFilter): string {
  const { view, limit } = everything;
  return writeFilter({ ...filter, view, limit, expand: [], hide: [] }).toString();
}

async function chosen(store: Service["store"], catalogue: Catalogue, filter: ExploreFilter): Promise<Chosen> {
  const { names, entities, places } = await resolved(store, catalogue, filter);
  const fails = failing(catalogue, { filter, names, entities, places });
  const pause = turns();
  const found = matches(catalogue, fails);
  await pause();
  return { names, entities, places, all: sorted(found, filter.order) };
}
