import type { MentionDraft } from "../../../schema/index.ts";
import { fold } from "../../text/fold.ts";

/** A written name made comparable. */
export interface NameForm {
  readonly mention: MentionDraft;
  /** Without accents, case, dots, hyphens, "the", a possessive, a hash mark. */
  readonly key: string;
  readonly words: readonly string[];
  /** The key without legal forms ("Inc.") and generational suffixes ("Jr."). */
  readonly core: string;
  readonly coreWords: readonly string[];
}

const legal = new Set(
  "inc incorporated corp corporation ltd limited llc llp plc co company sa nv ag gmbh spa ab oyj asa bv kg se sas pty holdings holding group".split(
    " ",
  ),
);
const generation = new Set("jr sr ii iii iv".split(" "));

const small = new Set("of the and for de la du da al in on".split(" "));

/** Whether a folded word is one of a name's small ones, which its letters leave out. */
export function isSmall(word: string): boolean {
  return small.has(word);
}

/** The first letters of a name's words but the small ones: "zec" of the Zimbabwe Electoral Commission. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !isSmall(word))
    .map((word) => word[0])
    .join("");
}

/** Folds a name for comparison. */
export function nameForm(mention: MentionDraft): NameForm {
  const key = fold(mention.text.replace(/['’]s?$/u, ""))
    .replace(/^[#@]\s*/u, "")
    .replace(/^the (?=\S)/u, "")
    .replace(/[,"“”()&]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const words = key.split(" ");
  const dropped = mention.type === "Person" ? generation : legal;
  let end = words.length;
  while (end > 1 && dropped.has(words[end - 1]!)) end -= 1;
  const coreWords = words.slice(0, end);
  return { mention, key, words, core: coreWords.join(" "), coreWords };
}
