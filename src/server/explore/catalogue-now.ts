import type { Service, Store } from "../dependencies.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Workings } from "./catalogue-of.ts";
import { changedCatalogue, isShared } from "./changed-catalogue.ts";
import { mostHeld, readCatalogue, replacedIn } from "./read-catalogue.ts";
import { readChange } from "./read-change.ts";

/** A catalogue of one state of a store, with the articles of that state and their hashes. */
interface Settled {
  readonly version: string;
  readonly articles: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue & Workings;
}

const settled = new WeakMap<Store, Settled>();
/** Of more articles that changed the whole is read instead, which streams. */
const mostChanged = 500;

/** The catalogue of the store as it is now; made once for each state of it. Throws `StoreError`. */
export function catalogueNow({ store, remember }: Pick<Service, "store" | "remember">): Promise<Catalogue> {
  return remember("explore catalogue", () => nextCatalogue(store));
}

/**
 * The catalogue of the store: the one before, changed by the articles that changed since, else read whole. One that was
 * made while the store changed is of no one state, and the next is not made from it.
 */
export async function nextCatalogue(store: Store, most = mostChanged): Promise<Catalogue & Workings> {
  const before = settled.get(store);
  const version = await store.version();
  if (before?.version === version) return before.catalogue;
  const articles = await store.articles();
  const catalogue =
    (before && (await changed(store, before, articles, most))) ?? (await readCatalogue(store));
  if ((await store.version()) === version) settled.set(store, { version, articles, catalogue });
  return catalogue;
}

async function changed(
  store: Store,
  { articles: before, catalogue }: Settled,
  articles: ReadonlyMap<string, string>,
  most: number,
): Promise<(Catalogue & Workings) | undefined> {
  const gone = new Set([...before.keys()].filter((id) => articles.get(id) !== before.get(id)));
  const fresh = [...articles.keys()].filter((id) => articles.get(id) !== before.get(id));
  // Another version of the same articles is none that articles made.
  if (catalogue.truncated || gone.size + fresh.length === 0 || gone.size + fresh.length > most)
    return undefined;
  const named = [...gone].flatMap((id) => [...(catalogue.touchedBy.get(id) ?? [])]);
  const shared = new Map(
    named.flatMap((id) =>
      isShared(catalogue.things.get(id)) ? [[id, catalogue.things.get(id)!.kind] as const] : [],
    ),
  );
  const replaced = await replacedIn(store);
  const next = await changedCatalogue(catalogue, await readChange(store, { gone, fresh, shared }), replaced);
  return isTooLarge(next) ? undefined : { ...next, truncated: false, replaced };
}

function isTooLarge({ things, counts }: Workings): boolean {
  return Math.max(things.size, counts.claims, counts.accounts) > mostHeld;
}
