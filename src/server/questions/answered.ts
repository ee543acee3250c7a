import { groupBy } from "../../../schema/group-by.ts";
import { queryNamed } from "../../query/load-queries.ts";
import type { NamedQuery, QueryAnswer, Row } from "../../query/named-query.ts";
import { QueryError } from "../../query/query-error.ts";
import { runQuery } from "../../query/run-query.ts";
import type { Service } from "../dependencies.ts";
import { disputesIn } from "../read/disputes.ts";
import type { Candidate } from "./candidate.ts";
import { type ReadQuestion, readQuestion } from "./read-question.ts";
import { typeNamed } from "./verbs.ts";

/** A question in somebody's own words as the named query that answers it, with its first rows. */
export interface Answered {
  readonly query: NamedQuery;
  readonly given: Readonly<Record<string, string>>;
  readonly answer: QueryAnswer;
  /** Whether it asks for all that was asked. */
  readonly whole: boolean;
  /** What no answer can give. */
  readonly honest?: string;
}

/** Rows that are shown beside a search, chosen from so many. */
const [shown, looked] = [5, 30];
/** Disputes, or chains. */
const groupsShown = 2;

/**
 * What a question in somebody's own words asks for (“Who won the marathon?”), as the first named query near to it that
 * has an answer. Nothing where it is put in no way that is known, or nothing near to it has one.
 */
export async function answered(
  { store, queries }: Pick<Service, "store" | "queries">,
  text: string,
): Promise<Answered | undefined> {
  const read = readQuestion(text);
  const version = await store.version();
  for (const { query: name, given, whole, rows, honest } of read?.candidates ?? nouns(text)) {
    if (!queries.has(name)) continue;
    const query = queryNamed(queries, name);
    const found = await runQuery(store, query, given, { limit: looked, version }).catch(unfitting);
    const answer = found && rows ? { ...found, rows: found.rows.filter(says(rows)) } : found;
    if (answer && answer.rows.length > 0)
      return {
        query,
        given,
        answer: bestOf(answer, read),
        whole,
        ...(honest ? { honest } : {}),
      };
  }
  return undefined;
}

/** First what happened, who had the part that is asked for, and what says when or where it was, where that is asked. Sides of disputes stay together. */
function bestOf(answer: QueryAnswer, { wanted, role }: Partial<ReadQuestion> = {}): QueryAnswer {
  const { rows } = answer;
  const [{ disagreement, path } = {} as Row] = rows;
  if (disagreement !== undefined || path !== undefined) {
    const groups =
      disagreement !== undefined ? disputesIn(answer) : [...groupBy(rows, (row) => row.path).values()];
    const some = groups.slice(0, groupsShown).flat();
    return { ...answer, rows: some, truncated: answer.truncated || some.length < rows.length };
  }
  const lacks = ({ factuality = "actual", ...row }: Row) =>
    (factuality === "actual" ? 0 : 1) +
    (wanted && !row[wanted] ? 1 : 0) +
    (role && row.role !== role ? 1 : 0);
  const best = [...rows].sort((a, b) => lacks(a) - lacks(b)).slice(0, shown);
  return { ...answer, rows: best, truncated: answer.truncated || rows.length > shown };
}

/** Whether a row is told in one of these words: a relation by the word it has, all else in its sentence. */
function says(words: RegExp): (row: Row) => boolean {
  return ({ as, quote }) => words.test(String(as ?? quote));
}

/** Whether these words are a question, and no name or words of a report. */
export function isQuestion(text: string): boolean {
  return /^\s*(?:who|whom|whose|what|when|where|why|which|how|do|does|did|is|are|was|were|will|has|have)\s+\S+\s+\S/iu.test(
    text,
  );
}

/** A word that is too short or too long for a name is no fault of who asks. */
function unfitting(error: unknown): undefined {
  if (!(error instanceof QueryError)) throw error;
}

/** Words written large, one after the other. */
const name = /\p{Lu}[\p{L}\p{N}'’-]*(?:\s+\p{Lu}[\p{L}\p{N}'’-]*)*/gu;
/** Places that are tried at most. */
const mostNames = 4;

/** Put in no known way, but with a word for a type of event: who did what in such events, at the place that is named. */
function nouns(text: string): readonly Candidate[] {
  const type = /\S\s+\S/u.test(text) ? typeNamed(text) : undefined;
  if (!type) return [];
  // The first word of a question is written large whatever it is.
  const names = text.replace(/^\s*\S+/u, "").match(name) ?? [];
  const places = names.filter((one) => typeNamed(one) === undefined).slice(0, mostNames);
  const query = "who-did-what";
  return [
    ...places.map((place) => ({ query, given: { type, place }, whole: false })),
    { query, given: { type }, whole: false },
  ];
}
