import type { NamedQuery } from "../../query/named-query.ts";
import { resolveName } from "../../query/resolve-name.ts";
import type { Store } from "../dependencies.ts";

const isName: ReadonlySet<string> = new Set(["entity", "place", "event", "article"]);

/** What a caller is told where an answer has no rows: which of the names that were given nobody has, else that nothing is told of those who have them. */
export async function noRows(
  store: Store,
  { parameters }: Pick<NamedQuery, "parameters">,
  given: Readonly<Record<string, unknown>>,
): Promise<string> {
  const asked = parameters.filter(({ name, kind }) => isName.has(kind) && typeof given[name] === "string");
  const found = await Promise.all(
    asked.map(({ name, kind }) => resolveName(store, kind, given[name] as string)),
  );
  const unknown = asked
    .filter((_, at) => found[at]!.length === 0)
    .map(({ name }) => `“${given[name]}” (${name})`);
  return unknown.length > 0
    ? `No rows: nobody and nothing in these reports is called ${unknown.join(" or ")}. Let search find how the reports write it.`
    : `No rows: ${asked.length > 0 ? "the names are known, but " : ""}no report tells of this. Leave a parameter out to ask more widely.`;
}
