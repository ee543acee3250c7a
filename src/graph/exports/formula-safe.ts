/**
 * What a spreadsheet takes for a formula if a cell begins with it, in wide and small forms too, also behind blanks, quotes
 * and characters that are not seen; and a beginning that moves it to the next cell.
 */
const formula = /^(?:[\t\r\n\0]|[\s\p{Cc}\p{Cf}'"‘’“”`]*[=+\-@|%＝＋－＠﹦﹢﹣﹫−])/u;

/** A text as a cell that no spreadsheet runs: with a `'` before what would be a formula. */
export function formulaSafe(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
