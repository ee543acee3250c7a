/** A parameter of a named query. */
export interface QueryParameter {
  readonly name: string;
  readonly kind:
    | "text"
    | "entity"
    | "event"
    | "article"
    | "date"
    | "type"
    | "integer"
    | "boolean"
    | "place"
    | "relation";
  readonly required: boolean;
  readonly description: string;
}

/** An integer is always there; a number or text may be missing. */
export type CellType = "integer" | "number or text";

/** One `.cypher` file: its head says title, question, parameters, columns and an example; the rest is Cypher for both engines. */
export interface NamedQuery {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly parameters: readonly QueryParameter[];
  /** Columns before the evidence. */
  readonly columns: readonly string[];
  /** What stands in columns that do not hold a text or nothing. */
  readonly types: Readonly<Record<string, CellType>>;
  readonly example: Readonly<Record<string, string>>;
  /** What a single Cypher statement cannot do on both engines: the code that runs this one as its step. */
  readonly algorithm?: "connections" | "search" | "paragraphs";
  /** What the order of rows begins with, where pages of it begin at a key: the report's date and id, the article's id, a time, or a column `key` of its own, which no answer has. The part `pages` of the statement keeps to a range of it. */
  readonly pages?: "report" | "article" | "time" | "key";
  /** The statement. At a line `// choose: NAME` a part of `choices` has its place. */
  readonly cypher: string;
  /** Parts of the statement by what is given: the first parameter that is given says which; where none is, `page` for rows within a range, `otherwise` for all. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The columns that end every row. */
export const evidenceColumns = ["article", "start", "end", "quote", "voice", "statement"] as const;

export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface QueryAnswer {
  readonly query: string;
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly rows: readonly Row[];
  readonly truncated: boolean;
  /** The cursor that goes on after these rows, where there are more. */
  readonly next?: string;
}
