import type { Token } from "./document.ts";
import { isStarter } from "./starters.table.ts";
import { abbreviation } from "./tokens.ts";

const PERIOD = /^[.!?]$/;
const ELLIPSIS = /^(?:\.{2,}|…)$/;
const CLOSING = /^(?:["'”’»)\]]|'')$/;
const CLOSING_QUOTE = /^(?:["'”’»]|'')$/;
/** A mark that can open a sentence, in front of its first word. */
const OPENS = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}“‘«"'`([#@¿¡—–•*-]|^\p{Extended_Pictographic}/u;
const SAYS =
  /^(?:said|says|asked|asks|added|adds|told|wrote|writes|replied|cried|exclaimed|shouted|demanded|warned|tweeted|posted|insisted|stressed)$/i;
/** How many marks may close a sentence behind its first. */
const MOST_CLOSING = 8;
/** How far after a question in quotation marks its "Smith asked" is looked for. */
const ATTRIBUTION = 6;

/** The sentences among the tokens of one paragraph, as runs of tokens: every token is in exactly one. */
export function sentences(text: string, tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [];
  let start = 0;
  let place = 0;
  while (place < tokens.length) {
    const last = endsAt(text, tokens, place);
    if (last !== undefined) {
      found.push(tokens.slice(start, last + 1));
      start = last + 1;
      place = last;
    }
    place++;
  }
  if (start < tokens.length) found.push(tokens.slice(start));
  return found;
}

/** The last token of the sentence that the token at `place` ends, or nothing if it ends none. */
function endsAt(text: string, tokens: readonly Token[], place: number): number | undefined {
  const mark = tokens[place]!;
  const abbreviated = mark.text.length > 1 && mark.text.endsWith(".") && !ELLIPSIS.test(mark.text);
  if (!PERIOD.test(mark.text) && !ELLIPSIS.test(mark.text) && !abbreviated) return undefined;
  let last = place;
  while (
    last - place < MOST_CLOSING &&
    glued(tokens, last) &&
    (CLOSING.test(tokens[last + 1]!.text) || PERIOD.test(tokens[last + 1]!.text))
  )
    last++;
  const next = tokens[last + 1];
  if (next === undefined) return undefined; // the paragraph's end ends it
  if (next.start === tokens[last]!.end || !OPENS.test(next.text)) return undefined;
  const quoted = last > place && CLOSING_QUOTE.test(tokens[last]!.text);
  if (isDash(next.text) && /^\s*\p{Ll}/u.test(text.slice(next.end, next.end + 4))) return undefined;
  if (abbreviated && last === place && !endsWithAbbreviation(mark.text, next.text, tokens[place - 1]))
    return undefined;
  if (ELLIPSIS.test(mark.text) && !/^[\p{Lu}“"‘«]/u.test(next.text)) return undefined;
  if (quoted && isAttribution(tokens, last + 1, mark.text)) return undefined;
  return last;
}

function glued(tokens: readonly Token[], place: number): boolean {
  return place + 1 < tokens.length && tokens[place + 1]!.start === tokens[place]!.end;
}

function isDash(word: string): boolean {
  return /^(?:-+|[–—])$/.test(word);
}

const months = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/iu;
const inMonth = /^(?:in|since|of|last|next|this|late|early|mid|until|by|from)$/iu;

/** "… of Apple Inc. The company": an abbreviation ends a sentence only where a usual first word or a quotation follows. */
function endsWithAbbreviation(word: string, next: string, before: Token | undefined): boolean {
  const dated = [before?.text ?? "", next].some((one) => /^\d/u.test(one) || inMonth.test(one));
  if (months.test(word) && before && !dated) return true; // "in the province of La | Mar. President"
  if (abbreviation(word)?.ends === false || /^\p{Lu}\p{M}*\.$/u.test(word)) return false;
  if (!word.includes(".") || /^[“"‘«]/.test(next)) return true;
  return isStarter(next);
}

/** “Why?” Mr. Smith asked: what follows a quotation that ends in ! or ? may still belong to its sentence; after a period only a bare "said" does. */
function isAttribution(tokens: readonly Token[], from: number, mark: string): boolean {
  if (/^(?:said|says)$/i.test(tokens[from]!.text)) return true;
  if (mark === ".") return false;
  for (let place = from; place < Math.min(tokens.length, from + ATTRIBUTION); place++) {
    const word = tokens[place]!.text;
    if (SAYS.test(word)) return true;
    if (!/^[\p{Lu}(]|^the$|^a$|^\p{Ll}+$/u.test(word)) return false;
  }
  return false;
}
