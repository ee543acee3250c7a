import { stableId } from "../../schema/index.ts";
import type { GraphStore } from "./graph-store.ts";
import { readState } from "./state.ts";

/** What an article's node is found by where it is named by `ref`: of fixed length, for an index takes no long text. */
export function refKeyOf(ref: unknown): string {
  return stableId("ref", String(ref));
}

const byId = "MATCH (a:Article {id: $name}) RETURN a.id AS id";
// The embedded engine looks through all articles where a second property is asked for in the statement.
const byKey = "MATCH (a:Article {refKey: $key}) RETURN a.id AS id, a.ref AS ref ORDER BY id";
/** In a store that an earlier version began: some of its articles have no key. */
const byRef = "MATCH (a:Article) WHERE a.ref = $name RETURN a.id AS id, a.ref AS ref ORDER BY id";

/** The ids of the articles that have this id or this `ref`, in order. By its id no other article is looked at. Throws `StoreError`. */
export async function articlesNamed(
  { read }: Pick<GraphStore, "read">,
  name: string,
): Promise<readonly string[]> {
  const exact = await read(byId, { name });
  if (exact.length > 0) return [name];
  const state = await readState({ read: (cypher, parameters = {}) => read(cypher, parameters) });
  const rows = await read(state?.keyed === 1 ? byKey : byRef, { name, key: refKeyOf(name) });
  return rows.filter((row) => row.ref === name).map((row) => String(row.id));
}

/** Articles whose `ref` ends as this does behind its last slash, or is called by this address: what may have been meant by a name that is none. At most five, in order. Throws `StoreError`. */
export async function articlesLike(
  { read }: Pick<GraphStore, "read">,
  name: string,
): Promise<readonly string[]> {
  const last = name.slice(name.lastIndexOf("/") + 1);
  const rows = await read(
    "MATCH (a:Article) WHERE a.ref = $last OR a.ref ENDS WITH $behind OR a.url = $name RETURN DISTINCT a.ref AS ref ORDER BY ref LIMIT 5",
    { last, behind: `/${last}`, name },
  );
  return rows.map((row) => String(row.ref));
}
