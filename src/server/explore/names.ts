import type { ExploreFilter, ExploreName } from "../../../schema/index.ts";
import { resolveName } from "../../query/resolve-name.ts";
import type { Store } from "../dependencies.ts";
import type { Catalogue } from "./catalogue.ts";

/** A filter with its names turned into ids; places take in what lies there. */
export interface Resolved {
  readonly filter: ExploreFilter;
  readonly names: readonly ExploreName[];
  readonly entities: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** What the names of a filter stand for in this store. */
export async function resolved(
  store: Store,
  { things }: Catalogue,
  filter: ExploreFilter,
): Promise<Resolved> {
  const names: ExploreName[] = [];
  for (const [parameter, kind] of [
    ["entity", "entity"],
    ["place", "place"],
  ] as const)
    for (const value of filter[parameter]) {
      const ids = (await resolveName(store, kind, value)).filter((id) => things.has(id));
      const named =
        ids.length === 1 || ids.includes(value)
          ? things.get(ids.includes(value) ? value : ids[0]!)
          : undefined;
      names.push({ parameter, value, ids, name: named?.name ?? (ids.length > 0 ? value : null) });
    }
  const idsOf = (parameter: string) =>
    new Set(names.filter((one) => one.parameter === parameter).flatMap(({ ids }) => ids));
  return { filter, names, entities: idsOf("entity"), places: idsOf("place") };
}
