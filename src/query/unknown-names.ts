import type { GraphStore } from "../store/graph-store.ts";
import type { NamedQuery, QueryParameter } from "./named-query.ts";
import { resolveName } from "./resolve-name.ts";

const isName: ReadonlySet<string> = new Set(["entity", "place", "event", "article"]);

/** The parameters that take a name and were given one. */
export function namesAsked(
  { parameters }: Pick<NamedQuery, "parameters">,
  given: Readonly<Record<string, unknown>>,
): readonly QueryParameter[] {
  return parameters.filter(({ name, kind }) => {
    const value = given[name];
    return isName.has(kind) && typeof value === "string" && value.trim() !== "";
  });
}

/** Of these the ones whose name nobody and nothing has. */
export async function unknownNames(
  store: GraphStore,
  query: Pick<NamedQuery, "parameters">,
  given: Readonly<Record<string, unknown>>,
): Promise<readonly QueryParameter[]> {
  const asked = namesAsked(query, given);
  const found = await Promise.all(
    asked.map(({ name, kind }) => resolveName(store, kind, String(given[name]).trim())),
  );
  return asked.filter((_, at) => found[at]!.length === 0);
}
