import type { NamedQuery } from "../../query/named-query.ts";
import { namesAsked, unknownNames } from "../../query/unknown-names.ts";
import type { Store } from "../dependencies.ts";

/** What a caller is told where an answer has no rows: which of the names that were given nobody has, else that nothing is told of those who have them. */
export async function noRows(
  store: Store,
  query: Pick<NamedQuery, "parameters">,
  given: Readonly<Record<string, unknown>>,
): Promise<string> {
  const unknown = (await unknownNames(store, query, given)).map(({ name }) => `“${given[name]}” (${name})`);
  return unknown.length > 0
    ? `No rows: nobody and nothing in these reports is called ${unknown.join(" or ")}. Let search find how the reports write it.`
    : `No rows: ${namesAsked(query, given).length > 0 ? "the names are known, but " : ""}no report tells of this. Leave a parameter out to ask more widely.`;
}
