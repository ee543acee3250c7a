import { articlesNamed } from "../store/articles-named.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { candidates, type Named } from "./name-index.ts";
import type { QueryParameter } from "./named-query.ts";
import { wholeWords, wholeWordsOf, words } from "./pattern.ts";
import { stretches } from "./stretches.ts";

/** Who may be named: all, with their names, and the part of a statement that looks through them. */
const lookups = {
  entity: {
    all: "MATCH (node:Entity) RETURN node.id AS id, node.names AS names",
    some: `MATCH (node:Entity) // by words: $stretches in names
      WHERE node.id = $text OR any(name IN node.names WHERE name =~ $pattern)
      RETURN node.id AS id, node.names AS names ORDER BY id`,
  },
  place: {
    all: "MATCH (node:Entity) RETURN node.id AS id, node.names + coalesce(node.placeNames, []) AS names",
    some: `MATCH (node:Entity) // by words: $stretches in names, placeNames
      WHERE node.id = $text OR any(name IN node.names WHERE name =~ $pattern)
        OR any(name IN coalesce(node.placeNames, []) WHERE name =~ $pattern)
      RETURN node.id AS id, node.names + coalesce(node.placeNames, []) AS names ORDER BY id`,
  },
  event: {
    all: "MATCH (node:Event) RETURN node.id AS id, [node.name, node.type, node.lemma] AS names",
    some: `MATCH (node:Event) // by words: $stretches
      WHERE node.id = $text OR node.name =~ $pattern OR node.type =~ $pattern OR node.lemma =~ $pattern
      RETURN node.id AS id, [node.name, node.type, node.lemma] AS names ORDER BY id`,
  },
  article: {
    all: "MATCH (node:Article) RETURN node.id AS id, [node.id, node.ref, coalesce(node.title, node.ref)] AS names",
    some: `MATCH (node:Article) // by words: $stretches in ref, title
      WHERE node.id = $text OR node.ref = $text OR node.ref =~ $pattern OR node.title =~ $pattern
      RETURN node.id AS id, [node.ref, coalesce(node.title, node.ref)] AS names ORDER BY id`,
  },
} as const;

/**
 * The ids a name stands for, in order; none if nobody has it. An id stands for itself, an article's `ref` for those that
 * have it. Who has exactly this name comes before those whose name has it as whole words, accents and case aside. A place takes in what lies in it, by what
 * articles say and by the gazetteer, also where no article names the place itself; an event may also be named by the
 * place where it is. `version` is the graph's, for who has asked for it already.
 */
export async function resolveName(
  store: GraphStore,
  kind: QueryParameter["kind"],
  name: string,
  version?: string,
): Promise<readonly string[]> {
  const named = (among: keyof typeof lookups) => lookUp(store, among, name, version);
  // The shape of `stableId`: also what is no entity may stand where an entity does, as a crowd that speaks.
  if (kind !== "article" && /^[a-z]+-[0-9a-f]{16}$/.test(name))
    return kind === "place" ? within(store, [name]) : [name];
  if (kind === "article") {
    // By its own name it is one look-up; the words of that may stand in every article's.
    const own = await articlesNamed(store, name);
    if (own.length > 0) return own;
  }
  if (kind === "place") return within(store, await named("place"));
  if (kind !== "event") return named(kind === "article" ? "article" : "entity");
  const events = await named("event");
  return events.length > 0 ? events : eventsAt(store, await resolveName(store, "place", name, version));
}

const nobody = /[^\s\S]/;

async function lookUp(
  store: GraphStore,
  among: keyof typeof lookups,
  name: string,
  version: string | undefined,
): Promise<readonly string[]> {
  const { all, some } = lookups[among];
  const pattern = wholeWords(name);
  const known = candidates(store, version ?? (await store.version()), all, name);
  // Making it costs more than all else where nobody may have the name.
  const whole = known && known.length > 0 ? wholeWordsOf(name) : nobody;
  const rows =
    known?.filter(
      (row) =>
        row.id === name || row.names.some((one) => one === name || (one !== row.id && whole.test(one))),
    ) ??
    ((await store.read(some, {
      text: name,
      pattern,
      stretches: stretches(name),
    })) as unknown as readonly Named[]);
  const same = words(name).join(" ");
  const byId = rows.filter((row) => row.id === name);
  const exact = rows.filter((row) => row.names.some((one) => one === name || words(one).join(" ") === same));
  const chosen = byId.length > 0 ? byId : exact.length > 0 ? exact : rows;
  return chosen.map((row) => row.id).sort();
}

/** One step inwards: by the assertions of articles, and by what the gazetteer tells of a place. */
const insides = [
  `UNWIND $ids AS id MATCH (outer:Entity {id: id})<-[:LOCATED_IN]-(inner:Entity)
   RETURN DISTINCT inner.id AS id ORDER BY id`,
  `MATCH (inner:Place) // by ids: $ids
   WHERE any(id IN coalesce(inner.within, []) WHERE id IN $ids)
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
  if (places.length === 0) return [];
  const rows = await store.read(
    `UNWIND $ids AS id MATCH (place:Entity {id: id})<-[:AT]-(event:Event)
     RETURN DISTINCT event.id AS id ORDER BY id`,
    { ids: places },
  );
  return rows.map((row) => String(row.id));
}
