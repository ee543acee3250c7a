import { StoreError } from "./store-error.ts";

/** Words that begin a clause which writes, reads files, calls procedures or changes the database. `CALL {` and `CALL (` stay allowed. */
const forbidden =
  /(?<![.:$\w])(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|ALTER|FOREACH|INSERT|LOAD|COPY|IMPORT|SESSION|START|USE|SHOW|TERMINATE|CALL(?!\s*[{(]))\b/iu;

/** Throws `StoreError` for a statement that would do more than read. Our own queries pass; it is no guard for strangers'. */
export function assertReadOnly(cypher: string): void {
  const word = forbidden.exec(withoutText(cypher))?.[1];
  if (word !== undefined)
    throw new StoreError("read with", word.toUpperCase(), "a statement that only reads");
}

/** A statement without what stands in quotes, backticks and comments. */
function withoutText(cypher: string): string {
  return cypher.replace(
    /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu,
    " '' ",
  );
}
