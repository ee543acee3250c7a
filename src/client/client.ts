import {
  type AddedArticles,
  type ArticleAnswer,
  type ArticleList,
  type CypherAnswer,
  type EntityAnswer,
  type EventAnswer,
  type ExploreAnswer,
  type ExploreFilter,
  type GraphAnswer,
  type Health,
  type QueryList,
  queryNames,
  type StatementAnswer,
  type Suggestions,
} from "../../schema/generated/client.ts";
import { askAt, type CallOptions, type ClientOptions, type Given } from "./ask.ts";
import { type Questions, questionOf } from "./question.ts";

export type * from "../../schema/generated/client.ts";
export type { CallOptions, ClientOptions } from "./ask.ts";
export { DatelineProblem } from "./problem.ts";
export type { Answer, Question, Questions } from "./question.ts";

/** One article to be read into the graph: what is not known is left out or null, a number stands for its digits. */
export interface NewArticle {
  readonly id?: string | number | null;
  readonly title?: string | number | null;
  readonly date?: string | number | null;
  readonly source?: string | number | null;
  readonly url?: string | number | null;
  readonly text: string;
}

/** What a neighbourhood lies around: something by name or id, or a query, whose parameters stand beside it. */
export type GraphCenter =
  | { readonly entity: string; readonly nodes?: number }
  | { readonly event: string; readonly nodes?: number }
  | { readonly statement: string; readonly nodes?: number }
  | {
      readonly query: string;
      readonly nodes?: number;
      readonly [parameter: string]: string | number | boolean | undefined;
    };

/** The most of a list, and the `next` of an answer before to go on. */
export interface Part {
  readonly limit?: number;
  readonly cursor?: string;
}

/** The service as functions: the named queries, and what else it answers. Each throws `DatelineProblem` where the service refuses. */
export interface Client extends Questions {
  /** The newest articles. */
  articles(given?: Part, options?: CallOptions): Promise<ArticleList>;
  article(id: string, options?: CallOptions & Part): Promise<ArticleAnswer>;
  entity(id: string, options?: CallOptions & Part): Promise<EntityAnswer>;
  event(id: string, options?: CallOptions & Part): Promise<EventAnswer>;
  statement(id: string, options?: CallOptions & Part): Promise<StatementAnswer>;
  /** Nodes and edges with places to draw them at. */
  graph(center: GraphCenter, options?: CallOptions): Promise<GraphAnswer>;
  /** One result as rows, picture, timeline and map. */
  explore(filter?: ExploreFilter, options?: CallOptions): Promise<ExploreAnswer>;
  /** What may be meant by the beginning of a name. */
  complete(q: string, options?: CallOptions): Promise<Suggestions>;
  /** The graph, or a part of it, as a file: an answer whose body is read as it comes. */
  export(format: string, part?: Given, options?: CallOptions): Promise<Response>;
  queries(options?: CallOptions): Promise<QueryList>;
  health(options?: CallOptions): Promise<Health>;
  /** Reads articles into the graph; needs the service's token. */
  addArticles(articles: readonly NewArticle[], options?: CallOptions): Promise<AddedArticles>;
  /** A query of your own that only reads, where the service answers such. */
  cypher(cypher: string, parameters?: Given, options?: CallOptions): Promise<CypherAnswer>;
}

/** A client of the service at an address such as `http://127.0.0.1:7070`; nothing is asked until a function is called. */
export function dateline(address: string | URL, options: ClientOptions = {}): Client {
  const ask = askAt(address, options);
  const json = async <Value>(path: string, request: Parameters<typeof ask>[1]) =>
    (await (await ask(path, request)).json()) as Value;
  const one =
    <Value>(path: string) =>
    (id: string, { limit, cursor, ...call }: CallOptions & Part = {}) =>
      json<Value>(`${path}/${encodeURIComponent(id)}`, { given: { limit, cursor }, ...call });
  const questions = Object.entries(queryNames).map(([called, name]) => [called, questionOf(ask, name)]);
  return {
    ...(Object.fromEntries(questions) as Questions),
    articles: (given = {}, call) => json("/api/articles", { given: { ...given }, ...call }),
    article: one("/api/articles"),
    entity: one("/api/entities"),
    event: one("/api/events"),
    statement: one("/api/statements"),
    graph: (center, call) => json("/api/graph", { given: { ...center }, ...call }),
    explore: (filter = {}, call) => json("/api/explore", { given: { ...filter }, ...call }),
    complete: (q, call) => json("/api/complete", { given: { q }, ...call }),
    export: (format, given = {}, call) =>
      ask(`/export/${encodeURIComponent(format)}`, { given, accept: "*/*", ...call }),
    queries: (call) => json("/api/queries", { ...call }),
    health: (call) => json("/health", { ...call }),
    addArticles: (body, call) => json("/api/articles", { body, ...call }),
    cypher: (cypher, parameters = {}, call) => json("/api/cypher", { body: { cypher, parameters }, ...call }),
  };
}
