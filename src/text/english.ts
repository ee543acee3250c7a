import { Refused } from "./article-input.ts";
import { FUNCTION_WORDS, SHARED_WORDS } from "./function-words.table.ts";

/** So much of the text is looked at. */
const LOOKED_AT = 20_000;
/** In fewer words than this the small ones may be missing: "Apple unveils Macbook". */
const FEW_WORDS = 20;
/** English prose has about 35 of them in 100 words, tables of names none. */
const LEAST_SHARE = 0.1;
const LEAST_OTHER = 3;

const LISTS = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(" ")),
}));

const shared = new Set(SHARED_WORDS.split(" "));

/** Throws `Refused` for a text that is not English, or holds no words. */
export function requireEnglish(text: string): void {
  const sample = text.slice(0, LOOKED_AT);
  const letters = sample.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) throw new Refused("is empty: there are no words in it");
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters.length / 2) throw new Refused("is not English: most of its letters are not Latin");
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const shares = LISTS.map(({ language, words: known }) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  }));
  const english = shares.find(({ language }) => language === "English")!.count;
  const other = shares
    .filter(({ language }) => language !== "English")
    .reduce((most, share) => (share.count > most.count ? share : most));
  if (other.count >= LEAST_OTHER && other.count > english)
    throw new Refused(`is not English: its small words look ${other.language}`);
  const small = english + words.filter((word) => shared.has(word)).length;
  if (words.length >= FEW_WORDS && small < words.length * LEAST_SHARE) {
    throw new Refused(
      `is not English: only ${small} of its first ${words.length} words are common English ones`,
    );
  }
}
