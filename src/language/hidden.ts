/** Emoji, bullets, ornaments and what else is no word of a sentence. */
const ORNAMENT = /^(?:\p{Extended_Pictographic}|\p{RI}|[•▪◦●■□★☆►▶‣·|*_~^\\]|\p{So}|\p{Cn}|\p{Co}|\p{Cs})/u;
/** Quotation marks that English news writes seldom, and so the model hardly knows. */
const RARE_QUOTE = /^(?:[„«»]|``|'')$/;

/** Whether the language model should not see a word: emoji and bullets confuse its trees. Quotation marks help them, and stay. */
export function isHidden(word: string): boolean {
  return ORNAMENT.test(word) && !/^[©®™#*\d]/.test(word);
}

/** A word as the model is shown it: a rare quotation mark as the common one. */
export function shown(word: string): string {
  return RARE_QUOTE.test(word) ? '"' : word;
}
