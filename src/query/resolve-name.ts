import type { GraphStore } from "../store/graph-store.ts";
import type { QueryParameter } from "./named-query.ts";
import { wholeWords, words } from "./pattern.ts";

type Named = { readonly id: string; readonly names: readonly string[] };

const lookups = {
  entity: `MATCH (node:Entity)
    WHERE node.id = $text OR any(name IN node.names WHERE name =~ $pattern)
    RETURN node.id AS id, node.names AS names ORDER BY id`,
  place: `MATCH (node:Entity)
    WHERE node.id = $text OR any(name IN node.names WHERE name =~ $pattern)
      OR any(name IN coalesce(node.placeNames, []) WHERE name =~ $pattern)
    RETURN node.id AS id, node.names + coalesce(node.placeNames, []) AS names ORDER BY id`,
  event: `MATCH (node:Event)
    WHERE node.id = $text OR node.name =~ $pattern OR node.type =~ $pattern OR node.lemma =~ $pattern
    RETURN node.id AS id, [node.name, node.type, node.lemma] AS names ORDER BY id`,
  article: `MATCH (node:Article)
    WHERE node.id = $text OR node.ref = $text OR node.ref =~ $pattern OR node.title =~ $pattern
    RETURN node.id AS id, [node.ref, coalesce(node.title, node.ref)] AS names ORDER BY id`,
} as const;

/**
 * The ids a name stands for, in order; none if nobody has it. An id stands for itself. Who has exactly this name comes
 * before those whose name has it as whole words, accents and case aside. A place takes in what lies in it, by what
 * articles say and by the gazetteer, also where no article names the place itself; an event may also be named by the
 * place where it is.
 */
export async function resolveName(
  store: GraphStore,
  kind: QueryParameter["kind"],
  name: string,
): Promise<readonly string[]> {
  // The shape of `stableId`: also what is no entity may stand where an entity does, as a crowd that speaks.
  if (kind !== "article" && /^[a-z]+-[0-9a-f]{16}$/.test(name)) {
    return kind === "place" ? within(store, [name]) : [name];
  }
  if (kind === "place") return within(store, await named(store, "place", name));
  if (kind !== "event") return named(store, kind === "article" ? "article" : "entity", name);
  const events = await named(store, "event", name);
  return events.length > 0 ? events : eventsAt(store, await resolveName(store, "place", name));
}

async function named(
  store: GraphStore,
  label: keyof typeof lookups,
  name: string,
): Promise<readonly string[]> {
  const pattern = wholeWords(name);
  const rows = (await store.read(lookups[label], { text: name, pattern })) as unknown as readonly Named[];
  const same = words(name).join(" ");
  const byId = rows.filter((row) => row.id === name);
  const exact = rows.filter((row) => row.names.some((one) => one === name || words(one).join(" ") === same));
  const chosen = byId.length > 0 ? byId : exact.length > 0 ? exact : rows;
  return chosen.map((row) => row.id);
}

/** One step inwards: by the assertions of articles, and by what the gazetteer tells of a place. */
const insides = [
  `UNWIND $ids AS id MATCH (outer:Entity {id: id})<-[:LOCATED_IN]-(inner:Entity)
   RETURN DISTINCT inner.id AS id ORDER BY id`,
  `MATCH (inner:Place) WHERE any(id IN coalesce(inner.within, []) WHERE id IN $ids)
   RETURN inner.id AS id ORDER BY id`,
] as const;

/** These places and all that lies in them, however deep. */
async function within(store: GraphStore, places: readonly string[]): Promise<readonly string[]> {
  const seen = new Set(places);
  let frontier = places;
  while (frontier.length > 0) {
    const rows = [];
    for (const inside of insides) rows.push(...(await store.read(inside, { ids: frontier })));
    frontier = rows.map((row) => String(row.id)).filter((id) => !seen.has(id));
    for (const id of frontier) seen.add(id);
  }
  return [...seen].sort();
}

async function eventsAt(store: GraphStore, places: readonly string[]): Promise<readonly string[]> {
  const rows = await store.read(
    `UNWIND $ids AS id MATCH (place:Entity {id: id})<-[:AT]-(event:Event)
     RETURN DISTINCT event.id AS id ORDER BY id`,
    { ids: places },
  );
  return rows.map((row) => String(row.id));
}
