import type { Subgraph } from "../../graph/subgraph.ts";
import type { Engine, Writing } from "../engine.ts";
import { runRows } from "../rows.ts";

/** Statement that gives the marks of some articles: the hash of what was written. */
const marks = "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.hash AS hash";

type Marks = ReadonlyMap<string, unknown>;

/** The marks of these articles, as a transaction sees them. */
export function marksIn(writing: Writing, articles: readonly Subgraph[]): Promise<Marks> {
  return marksOf({ run: (cypher, parameters) => writing.run(cypher, parameters) }, idsOf(articles));
}

/** The marks of these articles that are in the store. */
export function marksThere(engine: Engine, articles: readonly Subgraph[]): Promise<Marks> {
  return marksOf({ run: (cypher, parameters) => engine.read(cypher, parameters) }, idsOf(articles));
}

/** The marks of articles by id. */
export async function marksOf(reading: Pick<Writing, "run">, ids: readonly string[]): Promise<Marks> {
  return new Map((await runRows(reading, marks, ids, "ids")).map((row) => [String(row.id), row.hash]));
}

function idsOf(articles: readonly Subgraph[]): readonly string[] {
  return articles.map((one) => one.article);
}
