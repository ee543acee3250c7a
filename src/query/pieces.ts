import type { QueryAnswer, Row } from "./named-query.ts";

type Head = Pick<QueryAnswer, "query" | "parameters"> & { readonly columns: readonly string[] };
type Ending = Pick<QueryAnswer, "truncated" | "next">;

/** An answer as text in three parts, so that it need not be there whole: what stands before its rows, its rows some at a time (`before` of them stand before these), and what stands behind them. */
export interface Pieces {
  begin(head: Head): string;
  lot(rows: readonly Row[], head: Head, before: number): string;
  end(ending: Ending, count: number): string;
}

/** One JSON value, a row a line, with a line break at its end. */
export const jsonPieces: Pieces = {
  begin: ({ query, parameters }) => `${JSON.stringify({ query, parameters }).slice(0, -1)},"rows":[`,
  lot: (rows, _, before) => (rows.length === 0 ? "" : `${before === 0 ? "\n" : ",\n"}${apart(rows, ",\n")}`),
  end: (ending, count) => `${count === 0 ? "" : "\n"}],${JSON.stringify(ending).slice(1)}\n`,
};

/** One JSON object a line, one line a row; where there are more rows, a last line tells. */
export const ndjsonPieces: Pieces = {
  begin: () => "",
  lot: (rows) => (rows.length === 0 ? "" : `${apart(rows, "\n")}\n`),
  end: (ending) => (ending.truncated ? `${JSON.stringify(ending)}\n` : ""),
};

/**
 * RFC 4180 with a line of names first. A cell that a spreadsheet would take for a formula gets an apostrophe before it;
 * numbers stay numbers.
 */
export const csvPieces: Pieces = {
  begin: ({ columns }) => `${columns.map(csvCell).join(",")}\r\n`,
  lot: (rows, { columns }) =>
    rows.map((row) => `${columns.map((name) => csvCell(row[name])).join(",")}\r\n`).join(""),
  end: () => "",
};

/**
 * Rows as JSON with something between each two. They are written together, in two thirds of the time of one by one, and
 * then parted: all begin with the same name in quotation marks, and within a value no such mark stands without its backslash.
 */
function apart(rows: readonly Row[], between: string): string {
  const text = JSON.stringify(rows).slice(1, -1);
  const [first] = Object.keys(rows[0]!);
  const begin = `{${JSON.stringify(first)}:`;
  return text.replaceAll(`},${begin}`, `}${between}${begin}`);
}

/** The whole text. */
export function inPieces(pieces: Pieces, answer: QueryAnswer, columns: readonly string[]): string {
  const { query, parameters, rows, ...ending } = answer;
  const head = { query, parameters, columns };
  return pieces.begin(head) + pieces.lot(rows, head, 0) + pieces.end(ending, rows.length);
}

function csvCell(value: Row[string] | undefined): string {
  const text = cellOf(value);
  const safe = typeof value !== "number" && /^[=+\-@\t\r\n\0＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A value as text: nothing for null. */
export function cellOf(value: Row[string] | undefined): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join("; ") : String(value);
}
