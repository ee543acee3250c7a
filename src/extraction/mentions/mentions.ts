import type { MentionDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isFamilyFirst } from "../../text/family-first.ts";
import type { Context } from "../context.ts";
import { spanOf } from "../tree.ts";
import { descriptionsOf } from "./descriptions.ts";
import { namesAgain } from "./known-again.ts";
import { findNames } from "./name-mentions.ts";
import { headWord } from "./name-type.ts";
import { officeBefore } from "./offices-before.ts";
import { isPartisanOfPlace } from "./one-of-people.ts";
import { outsideMentions } from "./outside.ts";
import { nounPhrase } from "./phrase.ts";
import { pronounOf } from "./pronouns.ts";
import { linkSame } from "./same.ts";
import { titleBefore } from "./titles.ts";
import { namesToldAgain } from "./told-again.ts";

/** A mention before it has its number and its links. */
export type LooseMention = Omit<MentionDraft, "id" | "sameAs" | "possessor" | "places" | "quotation">;

/** What the words around a head say of any mention. */
export function frameOf(
  text: string,
  sentence: ParsedSentence,
  head: Word,
  phrase: readonly Word[],
): Pick<MentionDraft, "sentence" | "paragraph" | "word" | "phrase" | "phraseSpan" | "relation" | "governor"> {
  return {
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    word: head.index,
    phrase: [phrase[0]!.index, phrase.at(-1)!.index + 1],
    phraseSpan: spanOf(text, phrase),
    relation: head.relation,
    governor: head.head,
  };
}

/** The words of a phrase before its head that say what it is like, lower case. */
export function modifiersOf(phrase: readonly Word[], head: Word): readonly string[] {
  return phrase
    .filter(
      (word) =>
        word.index < head.index &&
        ["amod", "compound", "nmod:desc", "flat", "nmod:poss"].includes(word.relation),
    )
    .map((word) => word.text.toLowerCase());
}

/** Every phrase of an article that may refer to something: names, descriptions, pronouns, in text order. */
export function findMentions(context: Context): readonly MentionDraft[] {
  const { document, sentences, vocabulary } = context;
  const text = document.text;
  const loose: LooseMention[] = [];
  const taken = new Map<number, Set<number>>();
  const found = findNames(text, sentences, vocabulary);
  for (const name of [
    ...found,
    ...namesAgain(sentences, found),
    ...namesToldAgain(sentences, found, vocabulary.gazetteer),
  ]) {
    const { sentence, run } = name;
    if (isPartisanOfPlace(sentence, run) && !vocabulary.kinds.is(name.text, "organization")) continue;
    const used = taken.get(sentence.index) ?? new Set<number>();
    taken.set(sentence.index, used);
    for (let index = run.from; index < run.to; index++) used.add(index);
    const named = headWord(sentence, run);
    const before = titleBefore(sentence, run.from, vocabulary.titles);
    const titled = name.type === "Person" ? before : undefined;
    const over = named.relation === "flat" ? sentence.words[named.head] : undefined; // "Menteri Besar | Onn Hafiz"
    const head = over && over.name === "B-PER" && over.index < run.from ? over : named;
    if (titled) for (let index = titled.title; index < titled.to; index++) used.add(index);
    const own = nounPhrase(sentence, head);
    const phrase =
      titled && titled.from < own[0]!.index
        ? [...sentence.words.slice(titled.from, own[0]!.index), ...own]
        : own;
    const given =
      name.type === "Person" && run.to - run.from > 1 && !isFamilyFirst(name.text)
        ? vocabulary.givenNames.gender(sentence.words[run.from]!.text)
        : undefined;
    const gender = titled?.gender ?? (given === "f" || given === "m" ? given : undefined);
    const plural = name.type === "Group";
    loose.push({
      ...frameOf(text, sentence, head, phrase),
      start: name.start,
      end: name.end,
      text: name.text,
      form: "name",
      type: name.type,
      head: { start: name.start, end: name.end, text: name.text },
      lemma: name.text.toLowerCase(),
      person: 3,
      number: plural ? "plural" : "singular",
      ...(gender ? { gender } : {}),
      definite: true,
      modifiers: modifiersOf(phrase, head),
      ...(name.rule === "name.organization" && name.type === "Organization" ? { known: true } : {}),
      ...("side" in name && name.side ? { side: true } : {}),
      titles: titled ? [spanOf(text, sentence.words.slice(titled.from, titled.to))] : [],
    });
    const office = titled && officeBefore(text, sentence, titled);
    if (office) loose.push(office);
  }
  for (const sentence of sentences) {
    const used = taken.get(sentence.index) ?? new Set<number>();
    loose.push(...descriptionsOf(text, sentence, used, vocabulary));
    for (const word of sentence.words) {
      const pronoun = pronounOf(text, sentence, word);
      if (pronoun) loose.push(pronoun);
    }
  }
  loose.push(...outsideMentions(context));
  loose.sort((a, b) => a.start - b.start || a.end - b.end || (a.form < b.form ? 1 : -1));
  return linkSame(context, loose);
}
