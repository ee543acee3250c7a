import type { GraphStore } from "../store/graph-store.ts";
import type { Row } from "./named-query.ts";
import { known } from "./remembered.ts";

type Names = ReadonlyMap<string, string>;

/** Names that are kept in memory: of sources by article, of speakers by statement. */
const mostKept = 100_000;

/**
 * Rows with their voice by name. A query returns the voice as its edge has it, `source` or a statement's id; a reader
 * is told the source's name (else the article's `ref`), or the speaker's name (else the words that name the speaker or crowd, else `unnamed`), and
 * `statement` keeps the id. Names are kept while the graph is of this `version`.
 */
export async function withVoices(
  store: GraphStore,
  rows: readonly Row[],
  version: string,
): Promise<readonly Row[]> {
  const statements = distinct(rows, "voice").filter((voice) => voice !== "source");
  const [sources, speakers] = await Promise.all([
    kept(store, known(store, version, "sources"), sourceNames, distinct(rows, "article")),
    kept(store, known(store, version, "speakers"), speakerNames, statements),
  ]);
  return rows.map((row) => {
    const statement = row.voice === "source" || row.voice === null ? null : String(row.voice);
    const source = sources.get(String(row.article)) ?? null;
    const voice =
      statement === null ? (row.voice === null ? null : source) : (speakers.get(statement) ?? "unnamed");
    return { ...row, voice, statement };
  });
}

/** Only names that are not known yet are read; those that find no room are given and not kept. */
async function kept(
  store: GraphStore,
  there: Map<string, string>,
  read: (store: GraphStore, ids: readonly string[]) => Promise<Names>,
  ids: readonly string[],
): Promise<Names> {
  const missing = ids.filter((id) => !there.has(id));
  if (missing.length === 0) return there;
  const found = await read(store, missing);
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

function distinct(rows: readonly Row[], column: string): readonly string[] {
  const values = new Set(rows.map((row) => row[column]).filter((value) => typeof value === "string"));
  return [...values].sort();
}
