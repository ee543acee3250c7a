import type { GraphStore } from "../store/graph-store.ts";
import type { Values } from "./bound-values.ts";
import { byWords } from "./by-words.ts";
import type { CheckedParameters } from "./check-parameters.ts";
import type { NamedQuery } from "./named-query.ts";
import { anywhere, wholeWords } from "./pattern.ts";
import { resolveName } from "./resolve-name.ts";
import { stretches } from "./stretches.ts";

/** Kinds of parameters whose value is a name of something, or its id. */
const names = new Set(["entity", "event", "article", "place"]);

/**
 * What the Cypher gets: null for what was not given, ids for a name, and beside every name or text `x` its pattern as
 * `xPattern` and what `byWords` finds, for words that are no node. Throws `StoreError`.
 */
export async function valuesOf(
  store: GraphStore,
  query: NamedQuery,
  checked: CheckedParameters,
  { cypher, version }: { readonly cypher: string; readonly version: string },
): Promise<Values> {
  const values: Record<string, unknown> = {};
  for (const { name, kind } of query.parameters) {
    const value = checked[name] ?? null;
    const text = typeof value === "string" ? value : null;
    const isName = names.has(kind);
    values[name] = value;
    if (text !== null && cypher.includes(`$${name}Stretches`)) values[`${name}Stretches`] = stretches(text);
    if (isName) values[`${name}Pattern`] = text === null ? null : wholeWords(text);
    if (isName && text !== null) {
      const ids = await resolveName(store, kind, text, version);
      values[name] = ids;
      Object.assign(values, await byWords(store, cypher, name, ids, text));
    }
    if (kind === "text") values[`${name}Pattern`] = text === null ? null : anywhere(text);
  }
  return values;
}
