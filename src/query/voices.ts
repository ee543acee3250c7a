import type { GraphStore } from "../store/graph-store.ts";
import type { Row } from "./named-query.ts";
import { known } from "./remembered.ts";

type Names = ReadonlyMap<string, string>;

/** Names that are kept in memory: of sources by article, of speakers by statement. */
const mostKept = 100_000;

/**
 * Gives rows their voice by name. A query returns the voice as its edge has it, `source` or a statement's id; a reader
 * is told the source's name (else the article's `ref`), or the speaker's name (else the words that name the speaker or crowd, else `unnamed`), and
 * `statement` keeps the id. The rows are changed, not copied. Names are kept while the graph is of this `version`.
 */
export async function withVoices(
  store: GraphStore,
  rows: readonly Voiced[],
  version: string,
): Promise<readonly Row[]> {
  const [names, voices] = [
    known<string>(store, version, "sources"),
    known<string>(store, version, "speakers"),
  ];
  const [sources, speakers] = await Promise.all([
    kept(store, names, sourceNames, missing(rows, "article", names)),
    kept(store, voices, speakerNames, missing(rows, "voice", voices, "source")),
  ]);
  for (const row of rows) {
    const said = row.voice === "source" || row.voice === null ? null : String(row.voice);
    if (said !== null) row.voice = speakers.get(said) ?? "unnamed";
    else if (row.voice !== null) row.voice = sources.get(String(row.article)) ?? null;
    row.statement = said;
  }
  return rows;
}

/** A row that may still be written to. */
export type Voiced = { -readonly [Column in keyof Row]: Row[Column] };

/** What stands in a column and is not known yet, in order. */
function missing(rows: readonly Row[], column: string, there: Names, except?: string): readonly string[] {
  const values = new Set<string>();
  for (const row of rows) {
    const value = row[column];
    if (typeof value === "string" && value !== except && !there.has(value)) values.add(value);
  }
  return [...values].sort();
}

/** Only names that are not known yet are read; those that find no room are given and not kept. */
async function kept(
  store: GraphStore,
  there: Map<string, string>,
  read: (store: GraphStore, ids: readonly string[]) => Promise<Names>,
  ids: readonly string[],
): Promise<Names> {
  if (ids.length === 0) return there;
  const found = await read(store, ids);
  if (there.size + found.size > mostKept) return new Map([...there, ...found]);
  for (const [id, name] of found) there.set(id, name);
  return there;
}

async function sourceNames(store: GraphStore, ids: readonly string[]): Promise<Names> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS id MATCH (article:Article {id: id})
     RETURN id, article.ref AS ref, [(article)-[:PUBLISHED_BY]->(source:Source) | source.name] AS names`,
    { ids },
  );
  return new Map(rows.map((row) => [String(row.id), firstName(row.names) ?? String(row.ref)]));
}

async function speakerNames(store: GraphStore, ids: readonly string[]): Promise<Names> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS id MATCH (statement:Statement {id: id})
     RETURN id, statement.speaker AS words,
       [(statement)<-[:SAID]-(speaker:Entity) | speaker.name] AS names,
       [(statement)<-[:SAID]-(crowd:Event) | crowd.name] AS crowds`,
    { ids },
  );
  return new Map(
    rows.map((row) => {
      const words = typeof row.words === "string" ? row.words : undefined;
      return [String(row.id), firstName(row.names) ?? words ?? firstName(row.crowds) ?? "unnamed"];
    }),
  );
}

/** Names in a fixed order, joined: a statement has one speaker, two engines may list its parallel edges differently. */
function firstName(names: unknown): string | undefined {
  if (!Array.isArray(names) || names.length === 0) return undefined;
  return [...new Set(names.map(String))].sort().join("; ");
}
