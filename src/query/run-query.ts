import type { GraphStore } from "../store/graph-store.ts";
import { byWords } from "./by-words.ts";
import {
  type CheckedParameters,
  checkLimit,
  checkParameters,
  type GivenParameters,
} from "./check-parameters.ts";
import { connections } from "./connections.ts";
import { cursorOf, positionOf } from "./cursor.ts";
import { evidenceColumns, type NamedQuery, type QueryAnswer, type Row } from "./named-query.ts";
import { anywhere, wholeWords } from "./pattern.ts";
import { resolveName } from "./resolve-name.ts";
import { withSnippets } from "./search.ts";
import { statementOf } from "./statement-of.ts";
import { withVoices } from "./voices.ts";

const resolved = new Set(["entity", "event", "article", "place"]);

export interface RunOptions {
  readonly limit?: number;
  /** The version of the graph, for who has asked for it already. */
  readonly version?: string;
}

/**
 * The answer to a named query: at most `limit` rows (1,000 unless told) in a fixed order, each with its columns and
 * then its evidence. Where there are more, `next` is the cursor that goes on. Throws `QueryError` for parameters that
 * do not fit, `StoreError` when the store fails.
 */
export async function runQuery(
  store: GraphStore,
  query: NamedQuery,
  parameters: GivenParameters = {},
  options: RunOptions = {},
): Promise<QueryAnswer> {
  const checked = checkParameters(query, parameters);
  const limit = checkLimit(query, options.limit ?? parameters.limit);
  const version = options.version ?? (await store.version());
  const asked = { query: query.name, parameters: checked, version };
  const skip = parameters.cursor ? positionOf(asked, String(parameters.cursor)) : 0;
  const cypher = statementOf(query, checked);
  const reach = skip + limit + 1;
  const values = { ...(await bind(store, query, checked, { cypher, version })), limit: limit + 1, reach };
  const found =
    query.algorithm === "connections"
      ? (await connections(store, cypher, values, version)).slice(skip, reach)
      : skip === 0
        ? await store.read(cypher, values)
        : await store.read(skipping(cypher), { ...values, skip });
  const kept = found.slice(0, limit).map((row) => shaped(query, row));
  const finished =
    query.algorithm === "search" ? await withSnippets(store, kept, String(checked.text)) : kept;
  const rows = await withVoices(store, finished);
  const truncated = found.length > limit;
  const next = truncated ? { next: cursorOf(asked, skip + limit) } : {};
  return { query: query.name, parameters: checked, rows, truncated, ...next };
}

/** The query without its first rows: every query ends with its limit, after an order that leaves nothing to chance. */
function skipping(cypher: string): string {
  return cypher.replace(/LIMIT \$limit$/, "SKIP $skip LIMIT $limit");
}

/**
 * What the Cypher gets: null for what was not given, ids for a name, and beside every name or text `x` its pattern as
 * `xPattern` and what `byWords` finds, for words that are no node. `reach` is how far into the rows the answer goes.
 */
async function bind(
  store: GraphStore,
  query: NamedQuery,
  checked: CheckedParameters,
  { cypher, version }: { readonly cypher: string; readonly version: string },
): Promise<Readonly<Record<string, unknown>>> {
  const values: Record<string, unknown> = {};
  for (const { name, kind } of query.parameters) {
    const value = checked[name] ?? null;
    const text = typeof value === "string" ? value : null;
    const isName = resolved.has(kind);
    values[name] = value;
    if (isName) values[`${name}Pattern`] = text === null ? null : wholeWords(text);
    if (isName && text !== null) {
      const ids = await resolveName(store, kind, text, version);
      values[name] = ids;
      Object.assign(values, await byWords(store, cypher, name, ids, wholeWords(text)));
    }
    if (kind === "text") values[`${name}Pattern`] = text === null ? null : anywhere(text);
  }
  return values;
}

/** Exactly the columns in their order; a list becomes its distinct values, sorted and joined. */
function shaped(query: NamedQuery, row: Readonly<Record<string, unknown>>): Row {
  const names = [...query.columns, ...evidenceColumns];
  return Object.fromEntries(names.map((name) => [name, plain(row[name])]));
}

function plain(value: unknown): string | number | boolean | null {
  if (Array.isArray(value)) {
    const parts = [...new Set(value.filter((part) => part !== null && part !== undefined).map(String))];
    return parts.length === 0 ? null : parts.sort().join("; ");
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
