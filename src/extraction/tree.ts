import type { Span } from "../../schema/index.ts";
import type { ParsedSentence, Word } from "../language/parse.ts";
import { spanOf as spanAt } from "../text/span.ts";

export { spanAt };

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function base(word: Word): string {
  const colon = word.relation.indexOf(":");
  return colon < 0 ? word.relation : word.relation.slice(0, colon);
}

/** The words that hang on a word, in text order; with `relations`, only those under one of them (`nsubj` takes in `nsubj:pass`). */
export function childrenOf(
  sentence: ParsedSentence,
  word: Word,
  ...relations: readonly string[]
): readonly Word[] {
  const found: Word[] = [];
  for (const index of word.children) {
    const child = sentence.words[index]!;
    if (relations.length === 0 || isUnder(child, relations)) found.push(child);
  }
  return found;
}

function isUnder(child: Word, relations: readonly string[]): boolean {
  return relations.includes(child.relation) || relations.includes(base(child));
}

/** The first word under one of the relations. */
export function childOf(
  sentence: ParsedSentence,
  word: Word,
  ...relations: readonly string[]
): Word | undefined {
  for (const index of word.children) {
    const child = sentence.words[index]!;
    if (isUnder(child, relations)) return child;
  }
  return undefined;
}

/** The word it hangs on. */
export function headOf(sentence: ParsedSentence, word: Word): Word | undefined {
  return word.head < 0 ? undefined : sentence.words[word.head];
}

/** The verb that a word is, or under which it stands at any depth. */
export function verbOver(sentence: ParsedSentence, word: Word): Word | undefined {
  for (let up: Word | undefined = word; up; up = headOf(sentence, up)) if (up.upos === "VERB") return up;
  return undefined;
}

/** Whether something is done to what a word means: it is an object, or the subject of a passive. */
export function isDoneTo(word: Word): boolean {
  return base(word) === "obj" || word.relation === "nsubj:pass";
}

/** Whether `word` hangs, at any depth, on `ancestor`. */
export function under(sentence: ParsedSentence, word: Word, ancestor: Word): boolean {
  for (let at: Word | undefined = word; at; at = headOf(sentence, at))
    if (at.index === ancestor.index) return true;
  return false;
}

/** The word and all that hang on it, in text order; `skip` leaves out branches. */
export function subtree(
  sentence: ParsedSentence,
  word: Word,
  skip?: (child: Word) => boolean,
): readonly Word[] {
  const found: Word[] = [word];
  for (let at = 0; at < found.length; at++)
    for (const index of found[at]!.children) {
      const child = sentence.words[index]!;
      if (!skip?.(child)) found.push(child);
    }
  return found.sort(byIndex);
}

function byIndex(a: Word, b: Word): number {
  return a.index - b.index;
}

/** The unbroken run of words around `word` among `words`: a phrase is one stretch of text. */
export function runAround(words: readonly Word[], word: Word): readonly Word[] {
  const at = words.findIndex((one) => one.index === word.index);
  let from = at;
  let to = at;
  while (from > 0 && words[from - 1]!.index === words[from]!.index - 1) from -= 1;
  while (to + 1 < words.length && words[to + 1]!.index === words[to]!.index + 1) to += 1;
  return words.slice(from, to + 1);
}

function isMark(word: Word): boolean {
  return edgeMark.test(word.text) && !keptMark.test(word.text);
}

const edgeMark = /^[\p{P}\s]+$/u;
const keptMark = /^[#@$€£%]/u;

/** A run of words without the marks at its edges; one that is nothing but marks stays as it is. */
export function trimmed(words: readonly Word[]): readonly Word[] {
  let from = 0;
  let to = words.length;
  while (from < to && isMark(words[from]!)) from += 1;
  while (to > from && isMark(words[to - 1]!)) to -= 1;
  return from < to ? words.slice(from, to) : words;
}

/** The span from the first to the last of some words. */
export function spanOf(text: string, words: readonly Word[]): Span {
  return spanAt(text, words[0]!.start, words[words.length - 1]!.end);
}

/** A word with those that stand beside it in one list: "Marrero" gives "Marrero, Valdés and other leaders". */
export function conjuncts(sentence: ParsedSentence, word: Word): readonly Word[] {
  const found: Word[] = [word];
  for (const child of childrenOf(sentence, word, "conj")) found.push(...conjuncts(sentence, child));
  return found;
}

/** The prepositions or marks of a word: "in front of" is one string. */
export function caseOf(sentence: ParsedSentence, word: Word): string {
  const cases = childrenOf(sentence, word, "case").filter(
    (child) => child.upos !== "PART" || child.xpos !== "POS",
  );
  return cases
    .map((child) =>
      [child, ...childrenOf(sentence, child, "fixed")].map((one) => one.text.toLowerCase()).join(" "),
    )
    .join(" ");
}
