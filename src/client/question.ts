import type { Queries } from "../../schema/generated/client.ts";
import type { Ask, CallOptions, Given } from "./ask.ts";
import { rowsIn } from "./lines.ts";

/** The answer to a named query. */
export interface Answer<Row> {
  readonly query: string;
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly rows: readonly Row[];
  /** Whether there are more rows; `next` is the cursor that goes on. */
  readonly truncated: boolean;
  readonly next?: string;
}

/** Parameters may be left out where none is required. */
type Call<Parameters> = object extends Parameters
  ? [parameters?: Parameters, options?: CallOptions]
  : [parameters: Parameters, options?: CallOptions];

/** A named query, to be called. */
export interface Question<Parameters, Row> {
  /** One answer of at most `limit` rows, 1,000 unless told. */
  (...call: Call<Parameters>): Promise<Answer<Row>>;
  /** Row after row as the service sends them: all there are, or `limit`. Leaving the loop ends the request. */
  each(...call: Call<Parameters>): AsyncGenerator<Row, void>;
  /** Answer after answer of `limit` rows each, until there are no more. */
  pages(...call: Call<Parameters>): AsyncGenerator<Answer<Row>, void>;
}

/** The queries as functions, by name. */
export type Questions = {
  readonly [Name in keyof Queries]: Question<Queries[Name]["parameters"], Queries[Name]["row"]>;
};

/** The most rows that one request streams. */
const most = 1_000_000;

/** A named query as a function. */
export function questionOf<Row extends object>(ask: Ask, name: string): Question<Given, Row> {
  const path = `/api/queries/${name}`;
  const once = async (given: Given = {}, options: CallOptions = {}) =>
    (await (await ask(path, { given, ...options })).json()) as Answer<Row>;
  const each = async function* (given: Given = {}, options: CallOptions = {}) {
    let cursor = given.cursor;
    for (;;) {
      const asked = { limit: most, ...given, cursor };
      const response = await ask(path, { given: asked, accept: "application/x-ndjson", ...options });
      const { next } = yield* rowsIn<Row>(response.body!);
      if (next === undefined || given.limit !== undefined) return;
      cursor = next;
    }
  };
  const pages = async function* (given: Given = {}, options: CallOptions = {}) {
    let cursor: Given[string] | null = given.cursor;
    while (cursor !== null) {
      const answer: Answer<Row> = await once({ ...given, cursor }, options);
      yield answer;
      cursor = answer.next ?? null;
    }
  };
  return Object.assign(once, { each, pages });
}
