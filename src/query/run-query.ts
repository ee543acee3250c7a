import type { GraphStore } from "../store/graph-store.ts";
import { boundValues, type Values } from "./bound-values.ts";
import { byWords } from "./by-words.ts";
import {
  type CheckedParameters,
  checkLimit,
  checkParameters,
  type GivenParameters,
} from "./check-parameters.ts";
import { connections } from "./connections.ts";
import { type Asked, cursorOf, type Going, goingOf } from "./cursor.ts";
import { evidenceColumns, type NamedQuery, type QueryAnswer, type Row } from "./named-query.ts";
import { anywhere, wholeWords } from "./pattern.ts";
import { type Found, follow, type Place } from "./place.ts";
import { datedPlace, readRows } from "./read-rows.ts";
import { resolveName } from "./resolve-name.ts";
import { withSnippets } from "./search.ts";
import { statementOf } from "./statement-of.ts";
import { stretches } from "./stretches.ts";
import { type Voiced, withVoices } from "./voices.ts";

const bound = /\$reports\b/;
/** More than there is of anything. */
const everything = 1_000_000_000;
const resolved = new Set(["entity", "event", "article", "place"]);

export interface RunOptions {
  readonly limit?: number;
  /** The highest limit that may be given; 100,000 unless told. */
  readonly highest?: number;
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
  const asked = await askedOf(store, query, parameters, options);
  const { cypher, values, limit, skip, place } = asked;
  let found: readonly Found[];
  if (query.algorithm === "connections")
    found = (await connections(store, cypher, values, asked.version)).slice(skip, skip + limit + 1);
  else if (place) found = await together(readRows(store, query, asked));
  else found = await rowsOf(store, asked);
  const given = found.slice(0, limit);
  const { see, at } = follow(place, query.pages);
  see(given);
  const rows = await finished(store, query, asked, given);
  const truncated = found.length > limit;
  const next = query.pages ? at : () => skip + limit;
  return {
    query: query.name,
    parameters: asked.parameters,
    rows,
    truncated,
    ...(truncated ? { next: await nextOf(store, query, asked, next()) } : {}),
  };
}

async function together<Of>(lots: AsyncIterable<readonly Of[]>): Promise<readonly Of[]> {
  const all: Of[] = [];
  for await (const lot of lots) all.push(...lot);
  return all;
}

/**
 * As many rows as are wanted: of a statement that may look at the first reports alone (`$reports`),
 * from those, and from all where they have not enough.
 */
async function rowsOf(store: GraphStore, { cypher, values, limit }: Prepared) {
  if (!bound.test(cypher)) return store.read(cypher, values);
  const reach = Number(values.reach);
  const some = await store.read(cypher, { ...values, reports: Math.ceil(reach / 2) });
  return some.length > limit ? some : store.read(cypher, values);
}

/** A question made ready for the store. */
export interface Prepared extends Asked {
  readonly cypher: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly limit: number;
  /** Rows before the first that is wanted, or the place after which it stands. */
  readonly skip: number;
  readonly place: Place | undefined;
}

/** Checks a question and looks up its names. Throws `QueryError`. */
export async function askedOf(
  store: GraphStore,
  query: NamedQuery,
  given: GivenParameters,
  options: RunOptions,
): Promise<Prepared> {
  const parameters = checkParameters(query, given);
  const limit = checkLimit(query, options.limit ?? given.limit, options.highest);
  const version = options.version ?? (await store.version());
  const asked = { query: query.name, parameters, version };
  const going: Going = given.cursor ? goingOf(asked, String(given.cursor), query.pages !== undefined) : 0;
  const [skip, place] = typeof going === "number" ? [going, undefined] : [0, going];
  const cypher = statementOf(query, parameters);
  const skips = skip > 0 && query.algorithm !== "connections";
  const values = {
    ...(await boundValues(store, version, [query.name, ...Object.entries(parameters)], () =>
      bind(store, query, parameters, { cypher, version }),
    )),
    limit: limit + 1,
    reach: skip + limit + 1,
    ...(bound.test(cypher) ? { reports: everything } : {}),
    ...(skips ? { skip } : {}),
  };
  return { ...asked, cypher: skips ? skipping(cypher) : cypher, values, limit, skip, place };
}

/** The cursor that goes on from somewhere. */
export async function nextOf(
  store: GraphStore,
  { pages }: NamedQuery,
  asked: Prepared,
  going: Going,
): Promise<string> {
  if (typeof going === "number" || pages !== "report") return cursorOf(asked, going);
  return cursorOf(asked, await datedPlace(store, going));
}

/** Rows as a reader gets them: the columns in their order, words around what was found, voices by name. `found` is used up. */
export async function finished(
  store: GraphStore,
  query: NamedQuery,
  { parameters, version }: Prepared,
  found: readonly Found[],
): Promise<readonly Row[]> {
  const rows = shaped([...query.columns, ...evidenceColumns], found, query.algorithm === undefined);
  return withVoices(
    store,
    query.algorithm === "search" ? await withSnippets(store, rows, String(parameters.text)) : rows,
    version,
  );
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
): Promise<Values> {
  const values: Record<string, unknown> = {};
  for (const { name, kind } of query.parameters) {
    const value = checked[name] ?? null;
    const text = typeof value === "string" ? value : null;
    const isName = resolved.has(kind);
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

/**
 * Exactly the columns in their order; a list becomes its distinct values, sorted and joined. Rows that the store just made
 * (`own`) and that have these columns already, but for the last, become what they should be: most of a long answer's own
 * time was the making of others.
 */
function shaped(names: readonly string[], rows: readonly Found[], own: boolean): readonly Voiced[] {
  const there = Object.keys(rows[0] ?? {});
  const fits = own && there.length === names.length - 1 && there.every((name, at) => name === names[at]);
  return rows.map((row) => {
    const cells = (fits ? row : {}) as Voiced;
    for (const name of names) {
      const value = row[name];
      if (typeof value !== "string" && typeof value !== "number") cells[name] = plain(value);
      else if (!fits) cells[name] = value;
    }
    return cells;
  });
}

function plain(value: unknown): string | number | boolean | null {
  if (Array.isArray(value)) {
    // Most lists of a row have one value or none.
    if (value.length < 2) return value[0] === undefined || value[0] === null ? null : String(value[0]);
    const parts = [...new Set(value.filter((part) => part !== null && part !== undefined).map(String))];
    return parts.length === 0 ? null : parts.sort().join("; ");
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
