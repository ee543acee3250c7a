import type { NamedQuery } from "../../src/query/named-query.ts";
import { suggestionsFor, suggestionsOf } from "../../src/server/read/suggestible.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

/** Beginnings of words of the samples: short and whole, several in any order, other letters, and what nobody has. */
const typed = [
  ..."a,po,port se,serena port,arri,ARRÍ,tomas a,rally,rally of sol,of,leave the harb,we will,who said,fish".split(
    ",",
  ),
  ..."zzz,arrietta,rally zzz,o'b,é,日本,“,?".split(","),
];

/** What is suggested otherwise by asking a store for what was typed than by the list of all it has. */
export async function unlikeTheList(
  store: GraphStore,
  queries: ReadonlyMap<string, NamedQuery>,
  replaced: readonly string[] = [],
): Promise<readonly unknown[]> {
  const list = await suggestionsOf(store, queries.values(), replaced);
  const unlike: unknown[] = [];
  for (const text of typed) {
    const now = (await suggestionsFor(text, store, queries.values(), replaced))(text);
    if (JSON.stringify(now) !== JSON.stringify(list(text))) unlike.push({ text, now, list: list(text) });
  }
  if (list("port").length === 0) unlike.push("an empty list");
  return unlike;
}
