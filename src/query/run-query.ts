import type { GraphStore } from "../store/graph-store.ts";
import { boundValues } from "./bound-values.ts";
import { checkLimit, checkParameters, type GivenParameters } from "./check-parameters.ts";
import { connections } from "./connections.ts";
import { type Asked, cursorOf, type Going, goingOf } from "./cursor.ts";
import { evidenceColumns, type NamedQuery, type QueryAnswer, type Row } from "./named-query.ts";
import { type Found, follow, type Place } from "./place.ts";
import { datedPlace, readRows } from "./read-rows.ts";
import { withSnippets } from "./search.ts";
import { shaped } from "./shaped.ts";
import { statementOf } from "./statement-of.ts";
import { valuesOf } from "./values-of.ts";
import { replacedArticles } from "./versions.ts";
import { withVoices } from "./voices.ts";

const bound = /\$reports\b/;
/** More than there is of anything. */
const everything = 1_000_000_000;
/** How many times the first reports are looked at before all are: what each try costs grows more than what all before it cost. */
const shares = [1, 8];

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
  else if (place || query.algorithm === "paragraphs") found = await together(readRows(store, query, asked));
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
 * As many rows as are wanted: of a statement that may look at the first reports alone (`$reports`), from those, from more
 * of them where they have not enough, and at last from all.
 */
async function rowsOf(store: GraphStore, { cypher, some, values, limit }: Prepared) {
  if (!bound.test(some)) return store.read(cypher, values);
  const first = Math.ceil(Number(values.reach) / 2);
  for (const share of shares) {
    const rows = await store.read(some, { ...values, reports: first * share });
    if (rows.length > limit) return rows;
  }
  return store.read(cypher, values);
}

/** A question made ready for the store. */
export interface Prepared extends Asked {
  readonly cypher: string;
  /** The same of the first reports alone, where it has `$reports`. */
  readonly some: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly limit: number;
  /** Rows before the first that is wanted, or the place after which it stands. */
  readonly skip: number;
  readonly place: Place | undefined;
  /** Whether there are replaced versions, and what only they say is left out. */
  readonly current: boolean;
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
  const replaced = parameters.versions === "all" ? [] : await replacedArticles(store, version);
  const current = replaced.length > 0;
  const manner = { current, engine: store.engine };
  const cypher = statementOf(query, parameters, manner);
  const some = statementOf(query, parameters, { ...manner, some: true });
  const skips = skip > 0 && query.algorithm !== "connections";
  const values = {
    ...(await boundValues(store, version, [query.name, ...Object.entries(parameters)], () =>
      valuesOf(store, query, parameters, { cypher, version }),
    )),
    limit: limit + 1,
    reach: skip + limit + 1,
    ...(bound.test(cypher) ? { reports: everything } : {}),
    ...(skips ? { skip } : {}),
    ...(current ? { replaced } : {}),
  };
  const [whole, first] = skips ? [skipping(cypher), skipping(some)] : [cypher, some];
  return { ...asked, cypher: whole, some: first, values, limit, skip, place, current };
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
