/** A named query with its fields filled. */
export interface Candidate {
  readonly query: string;
  readonly given: Readonly<Record<string, string>>;
  /** Whether all that was asked for is in it. */
  readonly whole: boolean;
  /** Words in which a row has to be told for it to be one that was asked for: “brother”, “caused”. */
  readonly rows?: RegExp;
  /** What no answer to it can give. */
  readonly honest?: string;
}

export type Fields = Readonly<Record<string, string | undefined>>;

/** A query with these fields; those that are not known are left out. */
export function candidate(query: string, fields: Fields, whole: boolean): Candidate {
  const known = Object.entries(fields).filter((one): one is [string, string] => (one[1] ?? "") !== "");
  return { query, given: Object.fromEntries(known), whole };
}
