import type { Quotation, Token } from "../text/document.ts";

const DOUBLE_MARK = /^(?:["“”„«»]|``|'')$/;
const SINGLE_MARK = /^['‘’]$/;
/** Emoji, bullets, ornaments and what else is no word of a sentence. */
const ORNAMENT = /^(?:\p{Extended_Pictographic}|\p{RI}|[•▪◦●■□★☆►▶‣·|*_~^\\]|\p{So}|\p{Cn}|\p{Co}|\p{Cs})/u;

/** Which tokens the language model should not see: quotation marks and ornaments confuse its trees. A possessive apostrophe stays. */
export function hiddenTokens(tokens: readonly Token[], quotations: readonly Quotation[]): boolean[] {
  const bounds = new Set(quotations.flatMap(({ start, end }) => [start, end - 1]));
  return tokens.map((token, place) => {
    if (DOUBLE_MARK.test(token.text)) return true;
    if (SINGLE_MARK.test(token.text))
      return bounds.has(token.start) || token.text === "‘" || !isPossessive(tokens[place - 1], token);
    return ORNAMENT.test(token.text) && !/^[©®™]/.test(token.text);
  });
}

function isPossessive(before: Token | undefined, mark: Token): boolean {
  return before !== undefined && before.end === mark.start && /[\p{L}\p{M}\p{N}.]$/u.test(before.text);
}
