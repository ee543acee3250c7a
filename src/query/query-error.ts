export type QueryErrorKind =
  | "unknown query"
  | "unknown parameter"
  | "missing parameter"
  | "malformed parameter";

/** A question that cannot be asked as it was put: names the parameter (or the query) and what was expected. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly kind: QueryErrorKind;
  readonly query: string;
  /** The parameter at fault; undefined where the query itself is unknown. */
  readonly parameter: string | undefined;
  readonly expected: string;

  constructor(kind: QueryErrorKind, query: string, parameter: string | undefined, expected: string) {
    const what = parameter === undefined ? `“${query}”` : `“${parameter}” of query ${query}`;
    super(`${kind} ${what}: expected ${expected}`);
    this.kind = kind;
    this.query = query;
    this.parameter = parameter;
    this.expected = expected;
  }
}

/** A `.cypher` file that is no named query: names the file, the line (from 1) and what was expected. */
export class QueryFileError extends Error {
  override readonly name = "QueryFileError";
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
    this.file = file;
    this.line = line;
  }
}
