import type { GraphStore } from "../store/graph-store.ts";
import type { NamedQuery } from "./named-query.ts";
import { inParagraphs } from "./paragraphs.ts";
import { beyond, type Found, follow, keyOf, last, type Place, reportKey } from "./place.ts";
import { remembered } from "./remembered.ts";
import type { Prepared } from "./run-query.ts";
import { statementOf } from "./statement-of.ts";

/** Reports of the first lot, and how many rows a lot should have about. */
const firstReports = 4;
const fewRows = 500;
const manyRows = 2_000;
/** More rows than an answer may have. */
const all = 2_000_000;

/**
 * The rows of a question in lots, from its place on, at most one more than its limit. Where the order begins with
 * reports and nothing is given that leads elsewhere, it goes through the reports, some at a time: the first rows are there
 * at once, however many there are, and no more than a lot is held.
 */
export async function* readRows(
  store: GraphStore,
  query: NamedQuery,
  asked: Prepared,
): AsyncGenerator<readonly Found[]> {
  const begun = await begunByReport(store, query, asked);
  if (begun) yield* byReport(store, query, asked, begun);
  else if (asked.place) yield* afterPlace(store, query, asked);
  else for await (const lot of store.stream(asked.cypher, asked.values)) yield rowsOf(query, lot);
}

/** What the store gives, as rows of the question. */
function rowsOf({ algorithm }: NamedQuery, found: readonly Found[]): readonly Found[] {
  return algorithm === "paragraphs" ? inParagraphs(found) : found;
}

/** Rows and events of a type from which on an answer goes through the reports and not through the type. */
const manyOfType = 10_000;

/**
 * By which of its parameters a question begins, where its rows are read some reports at a time: by none, for nothing that
 * is given leads elsewhere. A type of event leads to all events of it at once, which an engine then holds; where many are
 * wanted and there are many, the reports are gone through for it as if it were not given.
 */
async function begunByReport(
  store: GraphStore,
  { choices, pages, parameters: all }: NamedQuery,
  { parameters, limit }: Prepared,
): Promise<Prepared["parameters"] | undefined> {
  const begins = Object.values(choices).find((parts) => "page" in parts && "otherwise" in parts);
  if (pages !== "report" || !begins) return undefined;
  const leading = Object.keys(parameters).filter((name) => name in begins);
  if (leading.length === 0) return parameters;
  const [type] = leading;
  const typed = leading.length === 1 && all.some(({ name, kind }) => name === type && kind === "type");
  if (!typed || limit < manyOfType) return undefined;
  const of = { type: parameters[type!] };
  const [row] = await store.read("MATCH (event:Event {type: $type}) RETURN count(event) AS events", of);
  if (Number(row?.events ?? 0) < manyOfType) return undefined;
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => name !== type));
}

async function* byReport(
  store: GraphStore,
  query: NamedQuery,
  asked: Prepared,
  begun: Prepared["parameters"],
): AsyncGenerator<readonly Found[]> {
  const { place, limit, values, version, current } = asked;
  const reports = await reportsOf(store, version);
  const cypher = statementOf(query, begun, { within: true, current, engine: store.engine });
  const after = place ? keyOf(place, "report") : "";
  const keep = beyond(place, "report");
  let from = reports.findIndex(({ key }) => key >= after);
  let size = firstReports;
  let left = limit + 1;
  while (from >= 0 && from < reports.length && left > 0) {
    const some = reports.slice(from, from + size);
    const range = { after: some[0]!.key, until: some.at(-1)!.key, chosen: some.map(({ id }) => id) };
    const rows = await store.read(cypher, { ...values, ...range, reach: all, limit: all });
    const wanted = rows.filter(keep).slice(0, left);
    yield wanted;
    left -= wanted.length;
    from += size;
    if (rows.length < fewRows) size *= 4;
    else if (rows.length > manyRows) size = Math.max(1, size >> 1);
  }
}

/**
 * What comes after a place, one row more than the limit at most, as it is taken. Rows of the place's own group may have to
 * be passed over: as many as there were. If more came, it goes on behind the last row that it gave.
 */
async function* afterPlace(
  store: GraphStore,
  query: NamedQuery,
  { place: from, limit, parameters, values, current }: Prepared,
): AsyncGenerator<readonly Found[]> {
  const cypher = statementOf(query, parameters, { within: true, current, engine: store.engine });
  const { see, at } = follow(from, query.pages);
  let left = limit + 1;
  for (let [place, extra] = [from!, from!.before]; ; ) {
    const keep = beyond(place, query.pages);
    const most = left + extra;
    const range = { after: keyOf(place, query.pages), until: last };
    const before = left;
    let seen = 0;
    for await (const found of store.stream(cypher, { ...values, ...range, reach: most, limit: most })) {
      const lot = rowsOf(query, found);
      const wanted = lot.filter(keep).slice(0, left);
      see(wanted);
      seen += lot.length;
      left -= wanted.length;
      if (wanted.length > 0) yield wanted;
      if (left === 0) return;
    }
    if (seen < most) return;
    extra = left < before ? at().before : extra * 2 + 100;
    if (left < before) place = query.pages === "report" ? await datedPlace(store, at()) : at();
  }
}

/** A place in a report, told by the report's date too, for when the report is gone. */
export async function datedPlace(store: Pick<GraphStore, "read">, place: Place): Promise<Place> {
  const rows = await store.read("MATCH (report:Article {id: $id}) RETURN report.published AS published", {
    id: place.article,
  });
  return { ...place, group: String(rows[0]?.published ?? "~") };
}

interface Report {
  readonly id: string;
  readonly key: string;
}

/** All reports in the order of rows, kept while the graph stays as it is. */
async function reportsOf(store: GraphStore, version: string): Promise<readonly Report[]> {
  const read = async () => {
    const rows = await store.read(
      "MATCH (report:Article) RETURN report.id AS id, report.published AS published",
      {},
    );
    return rows
      .map((row) => ({ id: String(row.id), key: reportKey(row.published, String(row.id)) }))
      .sort((one, other) => (one.key < other.key ? -1 : 1));
  };
  return (await remembered(store, version, "reports", read)) ?? read();
}
