import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { spanAt } from "../tree.ts";

export interface FoundSlogans {
  /** Index of the noun that announces them: "slogans". */
  readonly noun: number;
  readonly slogans: readonly Span[];
  /** The words that are theirs, and tell of no event. */
  readonly hidden: ReadonlySet<number>;
}

const announcing = new Set(["slogan", "motto", "chant", "banner", "placard", "hashtag", "rallying_cry"]);
const opening = /^[“"‘'«:]$/u;
const closing = /^[”"’'».!?]$/u;

/** "under the slogans Hands off the bay, Stop the mine, and End the lease": what was shouted, mark by mark, to the end of the sentence or of the quotation. */
export function slogansOf(text: string, sentence: ParsedSentence): FoundSlogans | undefined {
  const words = sentence.words;
  const noun = words.find((word) => announcing.has(word.lemma) && word.upos === "NOUN");
  if (!noun) return undefined;
  const first = words[noun.index + 1];
  const inCapitals = !/\p{Ll}/u.test(noun.text); // where all is written so, a capital begins no slogan
  if (!first || !(opening.test(first.text) || (!inCapitals && /^\p{Lu}/u.test(first.text)))) return undefined;
  const slogans: Span[] = [];
  let piece: Word[] = [];
  const hidden = new Set<number>();
  const close = (): void => {
    while (piece.length > 0 && ["and", "or"].includes(piece[0]!.text.toLowerCase())) piece.shift();
    if (piece.length > 0) {
      slogans.push(spanAt(text, piece[0]!.start, piece.at(-1)!.end));
      for (const word of piece) hidden.add(word.index);
    }
    piece = [];
  };
  for (const word of words.slice(noun.index + 1)) {
    const starts = piece.length === 0 || (piece.length === 1 && /^(and|or)$/iu.test(piece[0]!.text));
    if (word.text === "," || opening.test(word.text) || closing.test(word.text)) close();
    else if (starts && !/^(and|or)$/iu.test(word.text) && !/^[\p{Lu}#¡¿]/u.test(word.text)) break;
    else piece.push(word);
  }
  close();
  return slogans.length > 0 ? { noun: noun.index, slogans, hidden } : undefined;
}
