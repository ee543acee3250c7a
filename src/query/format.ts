import { padded, widthOf, wrapped } from "./cell-width.ts";
import { evidenceColumns, type QueryAnswer, type Row } from "./named-query.ts";
import { cellOf, csvPieces, inPieces, jsonPieces, ndjsonPieces } from "./pieces.ts";

function columnsOf(answer: QueryAnswer, columns?: readonly string[]): readonly string[] {
  return columns ?? Object.keys(answer.rows[0] ?? {});
}

/** The answer as one JSON value, as over HTTP. */
export function asJson(answer: QueryAnswer): string {
  return inPieces(jsonPieces, answer, []);
}

/** One JSON object a line, one line a row. */
export function asNdjson({ rows, ...answer }: QueryAnswer): string {
  return inPieces(ndjsonPieces, { ...answer, rows, truncated: false }, []);
}

/** As a spreadsheet reads it, safely; `columns` names them for an answer without rows. */
export function asCsv(answer: QueryAnswer, columns?: readonly string[]): string {
  const names = columnsOf(answer, columns);
  return names.length === 0 ? "" : inPieces(csvPieces, answer, names);
}

/**
 * Aligned plain text for a terminal of `width` columns (100 unless told): the columns of each row and, below them, the
 * words it rests on with their voice. Too wide a cell ends in "…", ids stay whole; a column empty in every row is left out.
 */
export function asTable(answer: QueryAnswer, width = 100): string {
  const shown = columnsOf(answer).filter(
    (name) => !isEvidence(name) && answer.rows.some((row) => cellOf(row[name]) !== ""),
  );
  if (answer.rows.length === 0) return "no rows\n";
  const cells = answer.rows.map((row) => shown.map((name) => oneLine(cellOf(row[name]))));
  const columns = shown.map((name, at) => [name, ...cells.map((row) => row[at]!)]);
  const widths = fitted(columns, width - 2 * (shown.length - 1));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => padded(cell, widths[at]!))
      .join("  ")
      .trimEnd();
  const body = answer.rows.flatMap((row, at) => [line(cells[at]!), ...quoteOf(row, width)]);
  const more = answer.truncated ? [`… and more: these are the first ${answer.rows.length}`] : [];
  return `${[line(shown), widths.map((size) => "─".repeat(size)).join("  "), ...body, ...more].join("\n")}\n`;
}

function isEvidence(name: string): boolean {
  return evidenceColumns.some((one) => one === name);
}

/** The words of a row and their voice, in as many lines as they need. */
function quoteOf(row: Row, width: number): readonly string[] {
  const quote = oneLine(cellOf(row.quote));
  if (quote === "") return [];
  return wrapped(`${quote} — ${oneLine(cellOf(row.voice))}`, width - 4).map((line) => `  │ ${line}`);
}

/** How wide each column may be: the widest is made narrower until all fit, none below six; a column of ids stays. */
function fitted(columns: readonly (readonly string[])[], room: number): readonly number[] {
  const fit = columns.map((cells) => Math.max(...cells.map(widthOf)));
  const least = columns.map((cells, at) => (cells.slice(1).some(isId) ? fit[at]! : Math.min(6, fit[at]!)));
  for (let over = fit.reduce((sum, one) => sum + one, 0) - room; over > 0; over--) {
    const slack = fit.map((size, at) => (size > least[at]! ? size : 0));
    const widest = slack.indexOf(Math.max(...slack));
    if (slack[widest] === 0) break;
    fit[widest]! -= 1;
  }
  return fit;
}

function isId(cell: string): boolean {
  return /^[a-z]+-[0-9a-f]{16}$/.test(cell);
}

/** Control characters would move the cursor or colour the terminal: they become spaces. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
}
