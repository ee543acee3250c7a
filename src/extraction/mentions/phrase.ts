import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { base, runAround, subtree, trimmed } from "../tree.ts";
import { givesName } from "./named-by.ts";

/** Branches that do not belong to the phrase that refers: clauses about it, further names, list mates. */
const outside = new Set([
  "acl",
  "conj",
  "cc",
  "appos",
  "parataxis",
  "advcl",
  "nsubj",
  "cop",
  "aux",
  "mark",
  "case",
  "expl",
  "discourse",
  "vocative",
  "dislocated",
  "advmod",
  "orphan",
  "list",
]);
const clauses = new Set([
  "parataxis",
  "advcl",
  "nsubj",
  "cop",
  "aux",
  "mark",
  "expl",
  "discourse",
  "vocative",
  "dislocated",
  "conj",
  "cc",
  "appos",
  "csubj",
  "obl",
  "ccomp",
]);

/** "nine peasants, | among them the mayor": who is among them is told beside it. */
function isAmong(sentence: ParsedSentence, child: Word): boolean {
  return child.upos === "PRON" && sentence.words[child.index - 1]?.text.toLowerCase() === "among";
}

/** "rebels | on Saturday": a day that the tree hung on who acted. */
function isDay(sentence: ParsedSentence, child: Word): boolean {
  return (
    base(child) === "nmod" &&
    isWeekday(child.text) &&
    sentence.words[child.index - 1]?.text.toLowerCase() === "on"
  );
}

function phrase(sentence: ParsedSentence, head: Word, left: (child: Word) => boolean): readonly Word[] {
  const words = subtree(sentence, head, left);
  const run = trimmed(runAround(words, head));
  const from = run.findIndex(
    (word, place) =>
      word.index >= head.index ||
      /^(?:least|most)$/iu.test(run[place + 1]?.text ?? "") || // "at least two residents"
      (word.relation !== "case" && word.relation !== "cc"),
  );
  const own = run.slice(from);
  if (own[0]?.upos === "ADV" && own[1]?.text === "," && own.length > 2 && own[1].index < head.index)
    return own.slice(2); // "Meanwhile, the toll"
  return run.length > 0 ? own : [head];
}

/** Adjectives behind a noun that say something about it, and not which it is: "the guard | responsible for it"; "people familiar with the matter" are told by theirs. */
const aside = /^(?:responsible|likely|unlikely|capable|similar|worth|able|unable)$/u;

/** The noun phrase of a head without what is said about it: "the Cuban leader", "thousands of Havana citizens". */
export function nounPhrase(sentence: ParsedSentence, head: Word): readonly Word[] {
  return phrase(sentence, head, (child) => {
    const relation = base(child);
    if (child.head === head.index) {
      if (isDay(sentence, child) || isAmong(sentence, child)) return true;
      if (relation === "advmod") return child.index > head.index;
      if (relation === "case") return child.xpos !== "POS";
      if (relation === "amod" && child.index > head.index && aside.test(child.lemma)) return true;
      return outside.has(relation) && !isCalledNext(sentence, child);
    }
    return (
      (relation === "acl" && !isCalledNext(sentence, child)) ||
      relation === "parataxis" ||
      relation === "appos"
    );
  });
}

/** "a gang called Los Plateros": its name belongs to the phrase, where no mark stands before or in it. */
function isCalledNext(sentence: ParsedSentence, child: Word): boolean {
  const mark = (word: Word | undefined): boolean => word?.upos === "PUNCT";
  return (
    givesName(sentence, child) &&
    !mark(sentence.words[child.index - 1]) &&
    !subtree(sentence, child).some((one, at, all) => at < all.length - 1 && mark(one))
  );
}

/** A phrase without the "'s" in it, unless the parser took that for the phrase. */
export function withoutPossessive(words: readonly Word[]): readonly Word[] {
  const own = words.filter((word) => word.xpos !== "POS");
  return own.length > 0 ? own : words;
}

/** The short phrase before any preposition: "the Cuban leader" of "the Cuban leader of the march". */
export function shortPhrase(sentence: ParsedSentence, head: Word): readonly Word[] {
  return phrase(sentence, head, (child) => {
    const relation = base(child);
    if (child.head !== head.index) return relation === "acl" || relation === "parataxis";
    if (relation === "case") return true;
    return (
      outside.has(relation) || (child.index > head.index && relation !== "flat" && relation !== "compound")
    );
  });
}

/** The whole phrase with its clauses: "the rally that brought together thousands", but not its list mates. */
export function wholePhrase(sentence: ParsedSentence, head: Word): readonly Word[] {
  return phrase(
    sentence,
    head,
    (child) =>
      child.head === head.index &&
      (clauses.has(base(child)) || (base(child) === "case" && child.xpos !== "POS")),
  );
}
