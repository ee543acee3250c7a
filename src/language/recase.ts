import type { Sentence } from "../text/document.ts";
import type { Parse } from "./parse.ts";

/** A sentence in capitals has no fewer words than this: a shorter one is a name, or an abbreviation. */
const FEWEST = 3;
/** Words that stand small inside names. */
const SMALL = new Set(
  "of the and for de la las los el del da do dos di du van der den von al bin in at on to 's ’s".split(" "),
);
const MARKED = /\p{Lu}\.|\p{N}/u;

/** Whether a sentence is written in capitals throughout, so that they tell nothing. */
export function inCapitals(sentence: Sentence): boolean {
  let words = 0;
  for (const { text } of sentence.tokens) {
    if (/\p{Ll}/u.test(text)) return false;
    if (/\p{Lu}\p{Lu}/u.test(text)) words++;
  }
  return words >= FEWEST;
}

/** How an article in capitals would be written in small letters: a word of a sentence in capitals, as the model is to be shown it. */
export interface Recasing {
  /** Hears what the model took a word in capitals for when it first saw it. */
  hear(words: readonly string[], parse: Parse): void;
  shown(word: string): string;
}

/**
 * Learns from the sentences that are not in capitals how a word is written, and from a first look at the others whether it
 * is mostly (part of) a name. One word has one form in an article.
 */
export function recasing(sentences: readonly Sentence[]): Recasing {
  const written = formsOf(sentences.filter((one) => !inCapitals(one)));
  const votes = new Map<string, { proper: number; common: number; name: boolean }>();
  return {
    hear: (words, parse) => {
      for (const [at, word] of words.entries()) {
        const vote = votes.get(word) ?? { proper: 0, common: 0, name: false };
        votes.set(word, vote);
        const named = parse.name[at] !== "O";
        if (named) vote.proper += 2;
        else if (parse.upos[at] === "PROPN") vote.proper += 1;
        else vote.common += 2;
      }
    },
    shown: (word) => {
      const small = word.toLowerCase();
      const known = written.get(small);
      if (known !== undefined) return known;
      const vote = votes.get(word);
      if (!vote || vote.proper <= vote.common || SMALL.has(small)) return small;
      return MARKED.test(word) || isAcronym(word) ? word : titled(small);
    },
  };
}

/** "FMLN", "CNRT": letters that make no syllable. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word) && !/[AEIOUY]/u.test(word);
}

function titled(small: string): string {
  return small.replace(/(?<=^|[-'’])\p{L}(?=\p{L})/gu, (letter) => letter.toUpperCase());
}

/** How words are written within sentences, where that is one way only. */
function formsOf(sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string | undefined>();
  for (const { tokens, kind } of sentences) {
    if (kind === "headline") continue;
    for (const [at, { text }] of tokens.entries()) {
      if (at === 0 || !/\p{L}/u.test(text) || /^["“‘'«([.:!?-]+$/u.test(tokens[at - 1]!.text)) continue;
      const key = text.toLowerCase();
      forms.set(key, !forms.has(key) || forms.get(key) === text ? text : undefined);
    }
  }
  return new Map([...forms].flatMap(([key, form]) => (form === undefined ? [] : [[key, form] as const])));
}
